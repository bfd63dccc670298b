/** The stretch of a paragraph that is shown, with the words of the query marked. */
import type { Lang } from '../handbook/editions.ts';
import { keyOf, type Vocabulary } from './vocabulary.ts';
import { wordsOf } from './words.ts';

export interface ExcerptPart {
  text: string;
  hit: boolean;
}

/** Words that are shown of a long paragraph. */
const LENGTH = 34;
/** Words that are shown before the first hit. */
const BEFORE = 6;

/** The stretch with the most different words of the query, the earliest of equals. */
export function excerpt(
  text: string,
  keys: ReadonlySet<string>,
  vocabulary: Vocabulary,
  lang: Lang,
): ExcerptPart[] {
  const words = wordsOf(text).map((w) => {
    const key = keyOf(vocabulary, lang, w.plain);
    return { ...w, key, hit: keys.has(key) };
  });
  let from = 0;
  let most = 0;
  for (const [i, word] of words.entries()) {
    if (!word.hit) continue;
    const start = Math.max(0, i - BEFORE);
    const different = new Set(words.slice(start, start + LENGTH).flatMap((w) => (w.hit ? [w.key] : []))).size;
    if (different > most) {
      most = different;
      from = start;
    }
  }
  const shown = words.slice(from, from + LENGTH);
  const parts: ExcerptPart[] = [];
  const add = (piece: string, hit: boolean) => {
    if (piece === '') return;
    // Lines of a list and cells of a table stand apart.
    const line = piece
      .replace(/([.;:!?])\s*\n\s*/g, '$1 ')
      .replace(/\s*\n\s*/g, ' · ')
      .replace(/\s+/g, ' ');
    parts.push({ text: line, hit });
  };
  let at = from === 0 ? 0 : (shown[0]?.start ?? 0);
  if (from > 0) add('… ', false);
  for (const { start, end, hit } of shown) {
    if (!hit) continue;
    add(text.slice(at, start), false);
    add(text.slice(start, end), true);
    at = end;
  }
  const last = shown.at(-1);
  const whole = last === undefined || last === words.at(-1);
  add(whole ? text.slice(at) : text.slice(at, last.end), false);
  if (!whole) add(' …', false);
  return parts;
}
