/** What a query means: units that are looked up in the index, and the terms and authorities that it names. */
import { toLatin } from '../handbook/script.ts';
import { articleMark, articleWishes, authorityMark } from './articles.ts';
import type { Guide } from './guide.ts';
import { completions, keysOf } from './vocabulary.ts';
import { wordsOf } from './words.ts';

/** One thing that a paragraph should have: any of these keys. */
export interface Unit {
  keys: string[];
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
  /** Words that the handbook does not have. */
  unknown: { plain: string; start: number; end: number }[];
  /** Number of words that were understood. */
  known: number;
}

const MOST_COMPLETIONS = 8;
const LONGEST_NAME = 6;
/** Words that carry no meaning of their own in a question. */
const EMPTY = new Set(
  'i u na o od do za sa s iz po pri a ili da li je se su kod the of a an in on for to and or is are by with at'.split(
    ' ',
  ),
);

interface Token {
  plain: string;
  start: number;
  end: number;
  keys: string[];
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
  const rest = tokens.filter((t) => !inWish(t));
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
  const meaningful = rest.filter((t) => !EMPTY.has(t.plain));
  const used = meaningful.length > 0 ? meaningful : rest;
  const unknown: Plan['unknown'] = [];
  const unitOf = (token: Token): Unit | undefined => {
    if (token.keys.length > 0) return { keys: token.keys, weight: 1 };
    const last = token === tokens.at(-1);
    const keys = completions(vocabulary, token.plain, MOST_COMPLETIONS);
    if (keys.length > 0 && last && !finished) return { keys, weight: 0.8 };
    unknown.push(token);
    return keys.length > 0 ? { keys, weight: 0.5 } : undefined;
  };
  const wordUnits = used.flatMap((token): { token: Token; unit: Unit }[] => {
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
            .filter((w) => !EMPTY.has(w))
            .flatMap((w) => {
              const keys = keysOf(vocabulary, lang, w);
              return keys.length > 0 ? [{ keys: keys.slice(0, 1), weight: 1 }] : [];
            });
      if (own.length > 0) readings.push({ units: [...own, ...others], trust: concept.authority ? 0.8 : 0.9 });
    }
  }
  const named = names.flatMap(({ from, length, concepts }) => {
    const covered = rest.slice(from, from + length).filter((t) => used.includes(t)).length;
    return concepts.map((concept) => ({ concept, share: covered / Math.max(1, used.length) }));
  });
  return { readings, named, unknown, known: plain.length };
}

/** Every key that a plan needs from the index, each once. */
export function keysOfPlan(plan: Plan): string[] {
  return [...new Set(plan.readings.flatMap((r) => r.units.flatMap((u) => u.keys)))];
}
