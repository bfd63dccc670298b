/**
 * Latin to Cyrillic for a draft that was typed in Latin letters. The direction is ambiguous, so every word that a person
 * has to look at is listed: digraphs that may stand across a seam, foreign words, mixed script, Roman numerals.
 */
import { toLatin } from './script.ts';

const SINGLE: Record<string, string> = {
  a: 'а',
  b: 'б',
  c: 'ц',
  č: 'ч',
  ć: 'ћ',
  d: 'д',
  đ: 'ђ',
  e: 'е',
  f: 'ф',
  g: 'г',
  h: 'х',
  i: 'и',
  j: 'ј',
  k: 'к',
  l: 'л',
  m: 'м',
  n: 'н',
  o: 'о',
  p: 'п',
  r: 'р',
  s: 'с',
  š: 'ш',
  t: 'т',
  u: 'у',
  v: 'в',
  z: 'з',
  ž: 'ж',
};
const DOUBLE: Record<string, string> = { lj: 'љ', nj: 'њ', dž: 'џ' };

const upperLike = (letter: string, model: string): string =>
  model === model.toUpperCase() && model !== model.toLowerCase() ? letter.toUpperCase() : letter;

function convert(word: string, seams: boolean): string {
  let out = '';
  for (let i = 0; i < word.length; i += 1) {
    const first = word[i] ?? '';
    const pair = word.slice(i, i + 2).toLowerCase();
    const double = seams ? undefined : DOUBLE[pair];
    if (double) {
      out += upperLike(double, first);
      i += 1;
    } else out += upperLike(SINGLE[first.toLowerCase()] ?? first, first);
  }
  return out;
}

/** The word in Cyrillic with every digraph read as one letter (konj → коњ). Letters that Serbian has not stay. */
export function plainCyrillic(word: string): string {
  return convert(word, false);
}

/** All readings of a word with digraphs: each as one letter, or as two (nadživeti → наџивети, надживети). */
export function readings(word: string): string[] {
  const at = [...word.matchAll(/lj|nj|dž/giu)].map((m) => m.index);
  if (at.length === 0 || at.length > 4) return [plainCyrillic(word)];
  return Array.from({ length: 2 ** at.length }, (_, mask) => {
    let out = '';
    let from = 0;
    for (const [i, start] of at.entries()) {
      out +=
        plainCyrillic(word.slice(from, start)) +
        convert(word.slice(start, start + 2), (mask & (1 << i)) !== 0);
      from = start + 2;
    }
    return out + plainCyrillic(word.slice(from));
  });
}

export type Doubt = 'seam' | 'foreign' | 'mixed' | 'roman' | 'letter' | 'unknown';

export interface ConvertedWord {
  word: string;
  put: string;
  offset: number;
  /** Why a person has to look at it; absent where the word is certain. */
  doubt?: Doubt;
}

export interface Dictionaries {
  /** Knows Serbian words in Cyrillic. */
  sr(word: string): boolean;
  /** Knows English words. */
  en(word: string): boolean;
}

const ROMAN = /^(?=[IVXLCDM]+$)M*(?:CM|CD|D?C{0,3})(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})$/;

/** One word in Cyrillic, with the doubt that is left. */
export function cyrillicWord(word: string, known: Dictionaries): Omit<ConvertedWord, 'offset'> {
  const latin = /\p{Script=Latin}/u.test(word);
  if (!latin) return { word, put: word };
  if (/\p{Script=Cyrillic}/u.test(word)) return { word, put: word, doubt: 'mixed' };
  // Initials and items of a list may be of either script; the one-letter words of Serbian are certain.
  if (word.length === 1 && !'aiouksš'.includes(word))
    return { word, put: plainCyrillic(word), doubt: 'letter' };
  if (ROMAN.test(word)) return { word, put: word, doubt: 'roman' };
  if (/[qwxy]/i.test(word) || toLatin(plainCyrillic(word)) !== word) {
    // A digraph typed in unusual capitals (NJe) does not come back as it was: a person decides.
    return { word, put: /[^a-pr-vzčćđšž-]/iu.test(word) ? word : plainCyrillic(word), doubt: 'foreign' };
  }
  const fits = readings(word).filter((r) => known.sr(r));
  if (fits.length > 1) return { word, put: fits[0] ?? word, doubt: 'seam' };
  if (fits.length === 1) {
    const put = fits[0] ?? word;
    return known.en(word) && word.length > 2 ? { word, put, doubt: 'foreign' } : { word, put };
  }
  if (known.en(word)) return { word, put: word, doubt: 'foreign' };
  return { word, put: plainCyrillic(word), doubt: 'unknown' };
}

const WORD = /\p{L}[\p{L}\p{M}]*/gu;

/**
 * Text in Cyrillic, with every doubtful word. Only what `prose` shows (same length, other characters filled) is converted;
 * without it, all of the text.
 */
export function toCyrillic(
  text: string,
  known: Dictionaries,
  prose: string = text,
): { text: string; doubts: ConvertedWord[] } {
  const doubts: ConvertedWord[] = [];
  let out = '';
  let end = 0;
  for (const match of prose.matchAll(WORD)) {
    const item = /^\(.\)$/su.test(text.slice(match.index - 1, match.index + 2)) && match[0].length === 1;
    const made: ConvertedWord = item
      ? { word: match[0], put: match[0], offset: match.index, doubt: 'letter' }
      : { ...cyrillicWord(match[0], known), offset: match.index };
    out += text.slice(end, match.index) + made.put;
    end = match.index + match[0].length;
    if (made.doubt) doubts.push(made);
  }
  return { text: out + text.slice(end), doubts };
}
