/** The fonts that the first lines of an edition are set in: asked for before the style sheet is read. */
import sansCyrillic from 'handbook-fonts/source-sans-3-400-cyrillic.woff2?url';
import sansLatin from 'handbook-fonts/source-sans-3-400-latin.woff2?url';
import sansSigns from 'handbook-fonts/source-sans-3-400-signs.woff2?url';
import serifCyrillic from 'handbook-fonts/source-serif-4-400-cyrillic.woff2?url';
import serifLatin from 'handbook-fonts/source-serif-4-400-latin.woff2?url';
import serifSigns from 'handbook-fonts/source-serif-4-400-signs.woff2?url';
import boldCyrillic from 'handbook-fonts/source-serif-4-600-cyrillic.woff2?url';
import boldLatin from 'handbook-fonts/source-serif-4-600-latin.woff2?url';
import type { Edition } from '../handbook/editions.ts';

/** Addresses of the fonts, for `<link rel="preload">`. */
export const firstFonts = (edition: Edition): string[] =>
  edition.id === 'sr-Cyrl'
    ? [serifCyrillic, serifSigns, boldCyrillic, sansCyrillic, sansSigns]
    : [serifLatin, serifSigns, boldLatin, sansLatin, sansSigns];
