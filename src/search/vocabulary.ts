/** The words that an index knows: Serbian ones by their lexicon, English ones by Porter's stems. */
import { stemmer } from 'stemmer';
import type { Lang } from '../handbook/editions.ts';
import { type Lexicon, lookUp } from './lexicon.ts';

export interface Vocabulary {
  serbian: Lexicon;
  english: ReadonlySet<string>;
}

/** The stem of an English word in plain form. */
export const englishStem = (plain: string): string => {
  const stem = /^[a-z]+$/.test(plain) ? stemmer(plain) : plain;
  return stem === 'traffic' ? 'traffick' : stem;
};

/** What makes a noun of a Serbian verb: ispitati – ispitivanje, obavestiti – obaveštenje. */
const NOUN_OF_VERB = ['ivanj', 'avanj', 'anj', 'enj', 'nj'];

/** Keys of Serbian words of the same root as this key. */
export function relatedKeys({ serbian }: Vocabulary, key: string): string[] {
  const known = (stem: string) => stem.length >= 4 && serbian.stems.has(stem);
  const longer = NOUN_OF_VERB.map((suffix) => key + suffix).filter(known);
  const suffix = NOUN_OF_VERB.find((s) => key.endsWith(s));
  const root = suffix ? key.slice(0, -suffix.length) : undefined;
  return [...longer, ...(root !== undefined && known(root) ? [root] : [])];
}

/** The key under which the index holds a word of a text in this language. */
export function keyOf(vocabulary: Vocabulary, lang: Lang, plain: string): string {
  return lang === 'en' ? englishStem(plain) : (lookUp(vocabulary.serbian, plain) ?? plain);
}

/** Every key that a typed word may stand for: words of the edition's language first. Empty where the book has none. */
export function keysOf(vocabulary: Vocabulary, lang: Lang, plain: string): string[] {
  const serbian = lookUp(vocabulary.serbian, plain);
  const stem = englishStem(plain);
  const english = vocabulary.english.has(stem) ? stem : undefined;
  const keys = lang === 'en' ? [english, serbian] : [serbian, english];
  return [...new Set(keys.filter((k) => k !== undefined))];
}

/** Keys that begin as an unfinished word does, shortest first. */
export function completions(vocabulary: Vocabulary, plain: string, most: number): string[] {
  if (plain.length < 3) return [];
  const found: string[] = [];
  for (const key of [...vocabulary.serbian.stems.keys(), ...vocabulary.english])
    if (key.startsWith(plain)) found.push(key);
  return [...new Set(found)].sort((a, b) => a.length - b.length || (a < b ? -1 : 1)).slice(0, most);
}
