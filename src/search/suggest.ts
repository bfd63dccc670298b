/** “Did you mean”: words of the handbook that are one slip of the finger away. */
import { hasCyrillic, toLatin } from '../handbook/script.ts';
import { plainWord, wordsOf } from './words.ts';

/** Whether two words differ by one letter more, less or other, or by two neighbours in the wrong order. */
export function oneEditApart(a: string, b: string): boolean {
  if (a === b || Math.abs(a.length - b.length) > 1) return false;
  let i = 0;
  while (i < a.length && i < b.length && a[i] === b[i]) i += 1;
  const tail = (x: number, y: number) => a.slice(i + x) === b.slice(i + y);
  if (tail(1, 1) || tail(1, 0) || tail(0, 1)) return true;
  return a[i] === b[i + 1] && a[i + 1] === b[i] && tail(2, 2);
}

/** The shortest word that is corrected: shorter ones have too many neighbours. */
const SHORTEST = 4;

/** The most frequent of `words` (most frequent first) that is one edit away from this plain form. */
export function nearestWord(words: readonly string[], plain: string): string | undefined {
  if (plain.length < SHORTEST || /\d/.test(plain)) return undefined;
  return words.find(
    (word) => Math.abs(word.length - plain.length) <= 3 && oneEditApart(plainWord(word), plain),
  );
}

/** The query with its unknown words replaced, in the script of each; undefined where none could be. */
export function correctQuery(
  query: string,
  unknown: readonly { plain: string; place: number }[],
  words: readonly string[],
): string | undefined {
  const typed = wordsOf(query);
  let corrected = query;
  let changed = false;
  for (const { plain, place } of [...unknown].sort((a, b) => b.place - a.place)) {
    const word = nearestWord(words, plain);
    const at = typed[place];
    if (word === undefined || !at) continue;
    const inScript = hasCyrillic(query.slice(at.start, at.end)) ? word : toLatin(word);
    corrected = corrected.slice(0, at.start) + inScript + corrected.slice(at.end);
    changed = true;
  }
  return changed ? corrected : undefined;
}
