/** What the search box loads beside Pagefind's index: chapters, records, words and terms. */
import type { Lang } from '../handbook/editions.ts';
import { meaningful } from './empty-words.ts';
import { keyOf, type Vocabulary } from './vocabulary.ts';
import { wordsOf } from './words.ts';

/** Kinds of records. `title` and `heading` help to rank and are not shown as results of their own. */
export const KINDS = [
  'title',
  'heading',
  'chapter',
  'bench-card',
  'model-wording',
  'case-digest',
  'term',
  'authority',
] as const;
export type Kind = (typeof KINDS)[number];
/** Kinds that a reader can filter by. */
export const SHOWN_KINDS = KINDS.slice(2) as readonly Exclude<Kind, 'title' | 'heading'>[];

export interface GuideChapter {
  slug: string;
  number: number;
  title: string;
}

export interface GuideRecord {
  kind: Kind;
  /** Index of the chapter that it stands in, or that a term or an authority leads to; -1 where there is none. */
  chapter: number;
  /** Paragraph number within the chapter, 0 for what is not a paragraph. */
  n: number;
  /** How many different words it has, as the nearest power of √2. */
  length: number;
}

/** A term or an authority: what it is called leads to it. */
export interface Concept {
  /** The record of the term or authority. */
  record: number;
  /** Its name in the language of the index, as keys; empty for an authority. */
  name: string;
  /** The id, for an authority with articles; empty for a term. */
  authority: string;
}

export interface Guide {
  lang: Lang;
  chapters: GuideChapter[];
  /** The keys of each chapter's title, words without meaning apart. */
  titleKeys: ReadonlySet<string>[];
  /** Chapters on the law of another country. */
  abroad: ReadonlySet<number>;
  records: GuideRecord[];
  /** What every id of this build's index begins with. */
  version: string;
  concepts: Concept[];
  /** A name as keys, joined by spaces → indexes of concepts. */
  phrases: ReadonlyMap<string, number[]>;
  /** Record of a term → the keys of all its names. */
  termKeys: ReadonlyMap<number, ReadonlySet<string>>;
  vocabulary: Vocabulary;
}

/** A guide without what follows from the rest. */
export type GuideSource = Omit<Guide, 'titleKeys' | 'termKeys' | 'abroad'>;

/** The guide as it is stored: lists instead of objects, sorted words without what they share with the word before. */
export interface StoredGuide {
  lang: Lang;
  chapters: [slug: string, number: number, title: string][];
  version: string;
  /** One letter a record: its kind (a–h); a title begins the next chapter, and paragraphs count themselves. */
  kinds: string;
  /** One letter a record: its length (base 36). */
  lengths: string;
  /** For terms and authorities in turn: the chapter that each leads to. */
  leads: number[];
  /** For terms and authorities in turn: its names as keys, before them the id of an authority; a term's own name is first. */
  concepts: string[];
  serbian: { stems: string; changed: string; exceptions: string };
  english: string;
}

/** Sorted words in one string, each as the number of letters it shares with the word before (base 36) and the rest. */
export function packWords(words: Iterable<string>): string {
  let before = '';
  return [...words]
    .sort()
    .map((word) => {
      let shared = 0;
      while (shared < 35 && shared < before.length && before[shared] === word[shared]) shared += 1;
      before = word;
      return shared.toString(36) + word.slice(shared);
    })
    .join(' ');
}

export function unpackWords(packed: string): string[] {
  let before = '';
  return packed.split(' ').flatMap((part) => {
    if (part === '') return [];
    before = before.slice(0, Number.parseInt(part[0] ?? '0', 36)) + part.slice(1);
    return [before];
  });
}

const packPairs = (pairs: ReadonlyMap<string, string>): string =>
  [...pairs]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map((pair) => pair.join('>'))
    .join(' ');
const unpackPairs = (packed: string): Map<string, string> =>
  new Map(
    packed.split(' ').flatMap((pair): [string, string][] => {
      const [from, to] = pair.split('>');
      return from && to ? [[from, to]] : [];
    }),
  );

const isConcept = (kind: Kind): boolean => kind === 'term' || kind === 'authority';
const LETTERS = 'abcdefgh';

/** The keys of a title. */
export function titleKeys(vocabulary: Vocabulary, lang: Lang, title: string): ReadonlySet<string> {
  return new Set(meaningful(wordsOf(title), (w) => w.plain).map((w) => keyOf(vocabulary, lang, w.plain)));
}

export function packGuide(guide: GuideSource): StoredGuide {
  const names = new Map<number, string[]>();
  for (const [keys, concepts] of guide.phrases)
    for (const concept of concepts) names.set(concept, [...(names.get(concept) ?? []), keys]);
  return {
    lang: guide.lang,
    chapters: guide.chapters.map((c) => [c.slug, c.number, c.title]),
    version: guide.version,
    kinds: guide.records.map((r) => LETTERS[KINDS.indexOf(r.kind)]).join(''),
    lengths: guide.records.map((r) => r.length.toString(36)).join(''),
    leads: guide.records.filter((r) => isConcept(r.kind)).map((r) => r.chapter),
    concepts: guide.concepts.map((c, i) => {
      const others = (names.get(i) ?? []).filter((keys) => keys !== c.name);
      return [c.authority || c.name, ...others].join('|');
    }),
    serbian: {
      stems: packWords(guide.vocabulary.serbian.stems.keys()),
      changed: packPairs(guide.vocabulary.serbian.changed),
      exceptions: packPairs(guide.vocabulary.serbian.exceptions),
    },
    english: packWords(guide.vocabulary.english),
  };
}

function unpackRecords(stored: StoredGuide): GuideRecord[] {
  let chapter = -1;
  let n = 0;
  let lead = 0;
  return [...stored.kinds].map((letter, i) => {
    const kind = KINDS[LETTERS.indexOf(letter)] ?? 'chapter';
    const length = Number.parseInt(stored.lengths[i] ?? '0', 36);
    if (isConcept(kind)) {
      lead += 1;
      return { kind, chapter: stored.leads[lead - 1] ?? -1, n: 0, length };
    }
    if (kind === 'title') {
      chapter += 1;
      n = 0;
    } else if (kind !== 'heading') n += 1;
    return { kind, chapter, n: kind === 'title' || kind === 'heading' ? 0 : n, length };
  });
}

function keysOfTerms(
  concepts: readonly Concept[],
  phrases: ReadonlyMap<string, readonly number[]>,
): Map<number, Set<string>> {
  const found = new Map<number, Set<string>>();
  for (const [keys, ids] of phrases)
    for (const id of ids) {
      const record = concepts[id]?.record ?? -1;
      found.set(record, new Set([...(found.get(record) ?? []), ...keys.split(' ')]));
    }
  return found;
}

export function unpackGuide(stored: StoredGuide): Guide {
  const records = unpackRecords(stored);
  const firstConcept = records.findIndex((r) => isConcept(r.kind));
  const phrases = new Map<string, number[]>();
  const concepts = stored.concepts.map((line, i): Concept => {
    const [first = '', ...others] = line.split('|');
    const record = firstConcept + i;
    const isTerm = records[record]?.kind === 'term';
    for (const keys of isTerm ? [first, ...others] : others)
      phrases.set(keys, [...(phrases.get(keys) ?? []), i]);
    return { record, name: isTerm ? first : '', authority: isTerm ? '' : first };
  });
  const vocabulary: Vocabulary = {
    serbian: {
      stems: new Map(unpackWords(stored.serbian.stems).map((s) => [s, 1])),
      changed: unpackPairs(stored.serbian.changed),
      exceptions: unpackPairs(stored.serbian.exceptions),
    },
    english: new Set(unpackWords(stored.english)),
  };
  return {
    lang: stored.lang,
    chapters: stored.chapters.map(([slug, number, title]) => ({ slug, number, title })),
    titleKeys: stored.chapters.map(([, , title]) => titleKeys(vocabulary, stored.lang, title)),
    abroad: new Set(stored.chapters.flatMap(([slug], i) => (slug.startsWith('us-') ? [i] : []))),
    records,
    version: stored.version,
    concepts,
    phrases,
    termKeys: keysOfTerms(concepts, phrases),
    vocabulary,
  };
}

/** The id that Pagefind gives to a record. */
export const resultId = (version: string, record: number): string =>
  `unknown_${version}${record.toString(36)}`;

/** The record of a Pagefind result id; undefined where it comes from an index of another build. */
export function recordOf(guide: Guide, id: string): number | undefined {
  const start = resultId(guide.version, 0).slice(0, -1);
  const record = Number.parseInt(id.slice(start.length), 36);
  return id.startsWith(start) && record < guide.records.length ? record : undefined;
}
