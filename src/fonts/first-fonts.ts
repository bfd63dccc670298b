/** The fonts that the first lines of an edition are set in: asked for before the style sheet is read. */
import sansCyrillic from 'handbook-fonts/source-sans-3-400-cyrillic.woff2?url';
import sansLatin from 'handbook-fonts/source-sans-3-400-latin.woff2?url';
import sansExt from 'handbook-fonts/source-sans-3-400-latin-ext.woff2?url';
import serifCyrillic from 'handbook-fonts/source-serif-4-400-cyrillic.woff2?url';
import serifLatin from 'handbook-fonts/source-serif-4-400-latin.woff2?url';
import serifExt from 'handbook-fonts/source-serif-4-400-latin-ext.woff2?url';
import italicCyrillic from 'handbook-fonts/source-serif-4-400i-cyrillic.woff2?url';
import italicLatin from 'handbook-fonts/source-serif-4-400i-latin.woff2?url';
import italicExt from 'handbook-fonts/source-serif-4-400i-latin-ext.woff2?url';
import boldCyrillic from 'handbook-fonts/source-serif-4-600-cyrillic.woff2?url';
import boldLatin from 'handbook-fonts/source-serif-4-600-latin.woff2?url';
import boldExt from 'handbook-fonts/source-serif-4-600-latin-ext.woff2?url';
import type { Edition } from '../handbook/editions.ts';

/** Addresses of the fonts, for `<link rel="preload">`. */
export function firstFonts(edition: Edition): string[] {
  const latin = [serifLatin, boldLatin, sansLatin];
  if (edition.id === 'sr-Cyrl') return [serifCyrillic, boldCyrillic, sansCyrillic, ...latin];
  // The sans in both scripts: the switch of editions names each in its own.
  return [...latin, ...(edition.id === 'sr-Latn' ? [serifExt, boldExt, sansExt] : []), sansCyrillic];
}

/** The fonts of the title page and of the page for what is missing: headings and sans, in every script. */
export const doorFonts: readonly string[] = [boldCyrillic, boldLatin, sansCyrillic, sansLatin, sansExt];

/**
 * Where no italic of the serif is set at first: tables and notes stand in the sans, which has none, and the entries of the table of
 * authorities are laid out when they come near the screen.
 */
const ELSEWHERE =
  /<table[\s\S]*?<\/table>|<section class="notes"[\s\S]*?<\/section>|<dialog[\s\S]*?<\/dialog>|<dl class="authorities"[\s\S]*?<\/dl>/g;
const ITALIC = /<(?:em|cite|i|span class="(?:twin|fill)")(?:\s[^>]*)?>([^<]+)/g;

const EXT = /[\u0100-\u024F]/;

/**
 * The fonts of what not every page has: italics, and the Serbian letters of names in an English text. Found by the style sheet they
 * would come last.
 */
export function furtherFonts(html: string): string[] {
  const texts = [...html.replace(ELSEWHERE, '').matchAll(ITALIC)].map((match) => match[1] ?? '');
  const fonts = new Set(
    texts.flatMap((text) => [
      ...(/\p{Script=Cyrillic}/u.test(text) ? [italicCyrillic] : []),
      ...(/\p{Script=Latin}/u.test(text) ? [italicLatin] : []),
      ...(EXT.test(text) ? [italicExt] : []),
    ]),
  );
  const isEnglish = html.includes('<html lang="en"');
  return [...fonts, ...(isEnglish && EXT.test(html) ? [serifExt, sansExt] : [])];
}
