/** What a query means: units that are looked up in the index, and the terms and authorities that it names. */
import { toLatin } from '../handbook/script.ts';
import { articleMark, articleWishes, authorityMark } from './articles.ts';
import { meaningful } from './empty-words.ts';
import type { Guide } from './guide.ts';
import { sameMeaning } from './lay-words.ts';
import { completions, keysOf, relatedKeys } from './vocabulary.ts';
import { wordsOf } from './words.ts';

/** One thing that a paragraph should have: any of these keys. */
export interface Unit {
  keys: string[];
  /** Keys of words of the same root or meaning; they count less. */
  related?: string[];
  /** How much a match by this key counts (a completion of an unfinished word counts less). */
  weight: number;
}

/** One reading of the query. */
export interface Reading {
  units: Unit[];
  /** How much to believe it, up to 1. */
  trust: number;
}

export interface Plan {
  readings: Reading[];
  /** Concepts that the query names, with the share of its words that the name covers. */
  named: { concept: number; share: number }[];
  /** Words that the handbook does not have, by their place among the words of the query. */
  unknown: { plain: string; place: number; unfinished: boolean }[];
  /** Number of words that were understood. */
  known: number;
}

const MOST_COMPLETIONS = 8;
const LONGEST_NAME = 6;

interface Token {
  plain: string;
  start: number;
  end: number;
  keys: string[];
}

/** Keys of the words that people say for this one, or the handbook does. */
function keysOfMeaning({ vocabulary, lang }: Guide, plain: string): string[] {
  return [...new Set(sameMeaning(lang, plain).flatMap((word) => keysOf(vocabulary, lang, word)[0] ?? []))];
}

/** Names of concepts in a row of tokens: where one begins, how many tokens it has. Longer names first, no overlaps. */
function namesIn(
  guide: Guide,
  tokens: readonly Token[],
): { from: number; length: number; concepts: number[] }[] {
  const found: { from: number; length: number; concepts: number[] }[] = [];
  const taken = new Set<number>();
  for (let length = Math.min(LONGEST_NAME, tokens.length); length > 0; length -= 1)
    for (let from = 0; from + length <= tokens.length; from += 1) {
      const row = tokens.slice(from, from + length);
      if (row.some((_, i) => taken.has(from + i))) continue;
      let phrases = [''];
      for (const { keys } of row)
        phrases = keys.slice(0, 2).flatMap((key) => phrases.map((p) => (p ? `${p} ${key}` : key)));
      const concepts = [...new Set(phrases.flatMap((p) => guide.phrases.get(p) ?? []))];
      if (concepts.length === 0) continue;
      found.push({ from, length, concepts });
      for (let i = from; i < from + length; i += 1) taken.add(i);
    }
  return found;
}

/** Reads a query. `finished` is false while the last word may still be typed. */
export function planQuery(guide: Guide, query: string, finished = false): Plan {
  const text = toLatin(query);
  const { vocabulary, lang } = guide;
  const words = wordsOf(text);
  const tokens: Token[] = words.map((w) => ({ ...w, keys: keysOf(vocabulary, lang, w.plain) }));
  const wishes = articleWishes(text).filter((w) => w.named || tokens.length <= 4);
  const inWish = (t: Token) => wishes.some((w) => w.named && t.start >= w.start && t.end <= w.end);
  const rest = meaningful(
    tokens.filter((t) => !inWish(t)),
    (t) => t.plain,
  );
  const names = namesIn(guide, rest);
  const nameAt = (i: number) => names.find((n) => i >= n.from && i < n.from + n.length);
  const authorities = names.flatMap((n) =>
    n.concepts.map((c) => guide.concepts[c]?.authority ?? '').filter((a) => a !== ''),
  );

  const articleUnits = wishes.map(({ article, authority }): Unit => {
    const known = authority ? [authority] : authorities;
    return {
      keys: known.length > 0 ? known.map((a) => articleMark(article, a)) : [articleMark(article)],
      weight: 1,
    };
  });
  const isWish = (t: Token) => wishes.some((w) => t.start < w.end && t.end > w.start);
  const unknown: Plan['unknown'] = [];
  const unitOf = (token: Token): Unit | undefined => {
    const meant = keysOfMeaning(guide, token.plain).filter((key) => !token.keys.includes(key));
    if (token.keys.length > 0) {
      const related = [...token.keys.flatMap((k) => relatedKeys(vocabulary, k)), ...meant];
      return { keys: token.keys, related, weight: 1 };
    }
    if (meant.length > 0) return { keys: meant, weight: 0.8 };
    const last = token === tokens.at(-1);
    const keys = completions(vocabulary, token.plain, MOST_COMPLETIONS);
    if (keys.length > 0 && last && !finished) return { keys, weight: 0.8 };
    unknown.push({ plain: token.plain, place: tokens.indexOf(token), unfinished: last && !finished });
    return keys.length > 0 ? { keys, weight: 0.5 } : undefined;
  };
  const wordUnits = rest.flatMap((token): { token: Token; unit: Unit }[] => {
    if (isWish(token)) return [];
    // An authority that only says where the article stands is not a word to look for.
    const name = nameAt(rest.indexOf(token));
    if (wishes.length > 0 && name?.concepts.some((c) => guide.concepts[c]?.authority)) return [];
    const unit = unitOf(token);
    return unit ? [{ token, unit }] : [];
  });
  const plain = [...articleUnits, ...wordUnits.map((w) => w.unit)];
  const readings: Reading[] = plain.length > 0 ? [{ units: plain, trust: 1 }] : [];
  for (const { from, length, concepts } of names) {
    const row = rest.slice(from, from + length);
    for (const id of concepts.slice(0, 3)) {
      const concept = guide.concepts[id];
      if (!concept || wishes.length > 0) continue;
      const others = wordUnits.filter(({ token }) => !row.includes(token)).map((w) => w.unit);
      const own = concept.authority
        ? [{ keys: [authorityMark(concept.authority)], weight: 1 }]
        : concept.name
            .split(' ')
            .map((key) => ({ keys: [key], related: relatedKeys(vocabulary, key), weight: 1 }));
      if (own.length > 0) readings.push({ units: [...own, ...others], trust: concept.authority ? 0.8 : 0.9 });
    }
  }
  // Beside an article, the name of a law only says where the article stands.
  const named = (wishes.some((w) => w.named || authorities.length > 0) ? [] : names).flatMap(
    ({ length, concepts }) =>
      concepts.map((concept) => ({ concept, share: length / Math.max(1, rest.length) })),
  );
  return { readings, named, unknown, known: plain.length };
}

/** Every key that a plan needs from the index, each once. */
export function keysOfPlan(plan: Plan): string[] {
  return [
    ...new Set(plan.readings.flatMap((r) => r.units.flatMap((u) => [...u.keys, ...(u.related ?? [])]))),
  ];
}
