/** What Pagefind is given of each record: keys instead of words. */
import type { Lang } from '../handbook/editions.ts';
import { EMPTY_WORDS } from './empty-words.ts';
import type { SearchRecord } from './records.ts';
import { keyOf, type Vocabulary } from './vocabulary.ts';
import { wordsOf } from './words.ts';

/** The keys of a text, in its order. */
export const keysOfText = (vocabulary: Vocabulary, lang: Lang, text: string): string[] =>
  wordsOf(text).map(({ plain }) => keyOf(vocabulary, lang, plain));

/**
 * The keys and marks of every record, each once: ranking needs to know that a word is there, not how often or where. The
 * commonest stand first, because Pagefind stores places, and places that repeat compress well.
 */
export function indexedKeys(vocabulary: Vocabulary, records: readonly SearchRecord[]): string[][] {
  const sets = records.map((record) => {
    const keys = record.passages.flatMap((p) => keysOfText(vocabulary, p.lang, p.text));
    return [...new Set([...keys.filter((key) => !EMPTY_WORDS.has(key)), ...record.marks])];
  });
  const counts = new Map<string, number>();
  for (const key of sets.flat()) counts.set(key, (counts.get(key) ?? 0) + 1);
  return sets.map((set) =>
    set.sort((a, b) => (counts.get(b) ?? 0) - (counts.get(a) ?? 0) || (a < b ? -1 : 1)),
  );
}
