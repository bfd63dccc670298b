/** The fonts that the first lines of an edition are set in: asked for before the style sheet is read. */
import sansCyrillic from 'handbook-fonts/source-sans-3-400-cyrillic.woff2?url';
import sansLatin from 'handbook-fonts/source-sans-3-400-latin.woff2?url';
import sansExt from 'handbook-fonts/source-sans-3-400-latin-ext.woff2?url';
import sansSigns from 'handbook-fonts/source-sans-3-400-signs.woff2?url';
import serifCyrillic from 'handbook-fonts/source-serif-4-400-cyrillic.woff2?url';
import serifLatin from 'handbook-fonts/source-serif-4-400-latin.woff2?url';
import serifExt from 'handbook-fonts/source-serif-4-400-latin-ext.woff2?url';
import serifSigns from 'handbook-fonts/source-serif-4-400-signs.woff2?url';
import boldCyrillic from 'handbook-fonts/source-serif-4-600-cyrillic.woff2?url';
import boldLatin from 'handbook-fonts/source-serif-4-600-latin.woff2?url';
import boldExt from 'handbook-fonts/source-serif-4-600-latin-ext.woff2?url';
import boldSigns from 'handbook-fonts/source-serif-4-600-signs.woff2?url';
import type { Edition } from '../handbook/editions.ts';

/** Addresses of the fonts, for `<link rel="preload">`. */
export function firstFonts(edition: Edition): string[] {
  const signs = [serifSigns, boldSigns, sansSigns];
  // The sans in both scripts: the switch of editions names each in its own. Names and abbreviations within Cyrillic text are Latin.
  if (edition.id === 'sr-Cyrl')
    return [serifCyrillic, boldCyrillic, sansCyrillic, serifLatin, sansLatin, ...signs];
  const latin = [serifLatin, boldLatin, sansLatin, sansCyrillic, ...signs];
  return edition.id === 'sr-Latn' ? [...latin, serifExt, boldExt, sansExt] : latin;
}

/** The fonts of the title page and of the page for what is missing: headings and sans, in every script. */
export const doorFonts: readonly string[] = [
  boldCyrillic,
  boldLatin,
  boldSigns,
  sansCyrillic,
  sansLatin,
  sansExt,
  sansSigns,
];
