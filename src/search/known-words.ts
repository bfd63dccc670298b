/** The handbook's words as they are written, for “did you mean”: loaded when a word is unknown. */
import { packWords, unpackWords } from './guide.ts';

export interface StoredWords {
  words: string;
  /** One letter a word: how often it stands in the book, as a power of two. */
  powers: string;
}

/** Packs words with how often each stands in the book. */
export function packKnownWords(counts: ReadonlyMap<string, number>): StoredWords {
  const words = packWords(counts.keys());
  const power = (word: string) => Math.floor(Math.log2(counts.get(word) ?? 1));
  return {
    words,
    powers: unpackWords(words)
      .map((w) => power(w).toString(36))
      .join(''),
  };
}

/** The words, the most frequent first. */
export function unpackKnownWords({ words, powers }: StoredWords): string[] {
  return unpackWords(words)
    .map((word, i) => ({ word, power: Number.parseInt(powers[i] ?? '0', 36) }))
    .sort((a, b) => b.power - a.power)
    .map(({ word }) => word);
}
