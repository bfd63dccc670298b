/** How a text is cut into words, and the plain form in which words are compared: Latin, lower case, no diacritics. */
import { toLatin } from '../handbook/script.ts';

/** A word of a text, with its place. */
export interface Word {
  /** The plain form: `жртвама`, `Žrtvama` and `zrtvama` are all `zrtvama`. */
  plain: string;
  start: number;
  end: number;
}

/**
 * The plain form of a word. `đ` is typed as `đ`, `dj` or `d`, so all three are `d`; `dž`, `lj`, `nj` keep both letters.
 */
export function plainWord(word: string): string {
  return toLatin(word)
    .toLowerCase()
    .replaceAll('đ', 'd')
    .normalize('NFD')
    .replace(/[^a-z0-9]/g, '')
    .replaceAll('dj', 'd');
}

/** The words of a text in any of the two scripts. A full stop inside an abbreviation (U.S.C.) does not end it. */
export function wordsOf(text: string): Word[] {
  const found: Word[] = [];
  for (const match of text.matchAll(
    /(?:\p{L}\.){2,}\p{L}?|[\p{L}\p{M}]+(?:[’'][\p{L}]+)?(?:\d+[a-z]?)?|\d+\p{L}?/gu,
  )) {
    const plain = plainWord(match[0].replace(/[’']s?$/u, '').replace(/[’']s$/u, ''));
    if (plain) found.push({ plain, start: match.index, end: match.index + match[0].length });
  }
  return found;
}
