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

/**
 * Ends of stems of one root: verbs and their nouns (ispitati, ispituje – ispitivanje; anonimizovati – anonimizacija), with
 * the changes of sound before them (prijaviti – prijavljivanje, naplatiti – naplaćuje), adjectives and theirs (poverljiv –
 * poverljivost, maloletan – maloletnik, Amerika – američki).
 */
const FAMILIES = [
  ['', 'uj', 'iv', 'av', 'anj', 'enj', 'nj', 'ivanj', 'avanj', 'ovanj'],
  ['ov', 'uj', 'acij', 'ovanj'],
  ['v', 'vlj', 'vlja', 'vljuj', 'vljanj', 'vljenj', 'vljivanj'],
  ['ov', 'avlja', 'avljanj', 'ovn'],
  ['t', 'c', 'ca', 'cuj', 'cen', 'canj', 'cenj', 'civanj'],
  ['', 'ost'],
  ['n', 'nik', 'nic', 'nost'],
  ['ik', 'ick'],
];

/** Keys of Serbian words of the same root as this key. */
export function relatedKeys({ serbian }: Vocabulary, key: string): string[] {
  if (!serbian.stems.has(key)) return [];
  const found = FAMILIES.flatMap((ends) =>
    ends.flatMap((end) => {
      const root = key.endsWith(end) ? key.slice(0, key.length - end.length) : '';
      return root.length < 4 ? [] : ends.filter((e) => e !== end).map((e) => root + e);
    }),
  );
  return [...new Set(found)].filter((stem) => serbian.stems.has(stem));
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
