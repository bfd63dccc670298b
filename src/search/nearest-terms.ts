/** What helps where nothing was found: terms that begin like a word of the query. */
import { toLatin } from '../handbook/script.ts';
import type { Guide } from './guide.ts';
import { wordsOf } from './words.ts';

const MOST = 5;

/**
 * Records of terms with a word that shares its first letters with a word of the query, the longest share and
 * the shortest term first.
 */
export function nearestTerms(guide: Guide, query: string): number[] {
  const typed = wordsOf(toLatin(query)).map((w) => w.plain);
  const shared = (a: string, b: string): number => {
    let n = 0;
    while (n < a.length && n < b.length && a[n] === b[n]) n += 1;
    return n;
  };
  return guide.concepts
    .flatMap(({ record, name, authority }) => {
      if (authority) return [];
      const best = Math.max(0, ...name.split(' ').flatMap((word) => typed.map((t) => shared(word, t))));
      return best >= 3 ? [{ record, best, length: name.length }] : [];
    })
    .sort((a, b) => b.best - a.best || a.length - b.length || a.record - b.record)
    .slice(0, MOST)
    .map(({ record }) => record);
}
