/** Puts chapters, and the paragraphs in them, in order. Pure: the index has been asked before. */
import { type Guide, type GuideRecord, type Kind, SHOWN_KINDS } from './guide.ts';
import type { Plan, Reading, Unit } from './plan.ts';

/** Key → records that have it. */
export type Hits = ReadonlyMap<string, ReadonlySet<number>>;

export interface FoundRecord {
  record: number;
  score: number;
}

/** Paragraphs of one chapter, or (`chapter` -1) terms, or (-2) authorities. */
export interface Group {
  chapter: number;
  score: number;
  records: FoundRecord[];
}

export const TERMS = -1;
export const AUTHORITIES = -2;

/** How much each sign counts. Tuned on `tests/search/queries.yaml`, the held-out fifth apart. */
export const WEIGHTS = {
  best: 0.45,
  next: 0.3,
  third: 0.3,
  spread: 0.6,
  title: 1.2,
  heading: 0.6,
  named: 0.8,
  namedAuthority: 0.35,
  namedFully: 4,
  term: 1,
  definition: 0.35,
  long: 0.2,
  related: 0.8,
  power: 1.5,
  abroad: 0.85,
  half: 5,
  unnamed: 0.65,
  underHeading: 0.7,
};

/** Up to this power of two of different words, a paragraph is not long. */
const SHORT = 3;
/** Keys of words that say that a query is about the United States. */
const AMERICA: ReadonlySet<string> = new Set(
  'americk american sad sjedinjen usa us unit savezn federaln feder'.split(' '),
);
/** So many terms with all words of the query still lead to their chapters. */
const FEW_TERMS = 6;
/** A paragraph is shown where it has this share of the best one's score, a term or an authority of the best of those. */
const SHOWN_RECORD = 0.35;
/** A chapter without such a paragraph is shown where it has this share of the best one's score. */
const SHOWN_CHAPTER = 0.4;

interface Weighed {
  unit: Unit;
  idf: number;
  records: Set<number>;
  /** Records that only have a word of the same root. */
  related: Set<number>;
}

/** Records that name what a chapter or a part of it is about. */
const NAMING: ReadonlySet<Kind> = new Set(['title', 'heading', 'term']);

function weigh(units: readonly Unit[], hits: Hits, guide: Guide): Weighed[] {
  const total = guide.records.length;
  return units.map((unit) => {
    const records = new Set<number>();
    for (const key of unit.keys) for (const record of hits.get(key) ?? []) records.add(record);
    const rare = Math.log(1 + (total - records.size + 0.5) / (records.size + 0.5));
    // What nothing in the book is called after is a verb, or said in passing: however rare, it tells little.
    const names = [...records].some((record) => NAMING.has(guide.records[record]?.kind ?? 'chapter'));
    const idf = rare * (names ? 1 : WEIGHTS.unnamed);
    const related = new Set<number>();
    for (const key of unit.related ?? [])
      for (const record of hits.get(key) ?? []) if (!records.has(record)) related.add(record);
    return { unit, idf: idf * unit.weight, records, related };
  });
}

/** How well a chapter's title answers: the share of the query that stands in it, and of the title that is asked for. */
function titleShare(title: ReadonlySet<string>, weighed: readonly Weighed[], sum: number): number {
  const asked = weighed.filter(({ unit }) => unit.keys.some((key) => title.has(key)));
  const ofTitle = Math.min(1, asked.length / Math.max(1, title.size));
  return sharpen(asked.reduce((s, w) => s + w.idf, 0) / sum) * Math.sqrt(ofTitle);
}

/** Share of the query's weight that each record has, from 0 to 1: in its own words, and in its heading's as well. */
function coverage(
  weighed: readonly Weighed[],
  records: readonly GuideRecord[],
): Map<number, { own: number; share: number }> {
  const sum = weighed.reduce((s, w) => s + w.idf, 0) || 1;
  const part = ({ records: having, related }: Weighed, record: number): number =>
    having.has(record) ? 1 : related.has(record) ? WEIGHTS.related : 0;
  const found = new Map<number, { own: number; share: number }>();
  let heading = -1;
  for (const [record, { kind, n }] of records.entries()) {
    if (kind === 'title') heading = -1;
    else if (kind === 'heading') heading = record;
    let own = 0;
    let share = 0;
    for (const w of weighed) {
      const above = n > 0 ? part(w, heading) * WEIGHTS.underHeading : 0;
      own += (w.idf * part(w, record)) / sum;
      share += (w.idf * Math.max(part(w, record), above)) / sum;
    }
    if (own > 0) found.set(record, { own, share });
  }
  return found;
}

const sharpen = (share: number): number => share ** WEIGHTS.power;

interface ChapterTally {
  paragraphs: FoundRecord[];
  title: number;
  heading: number;
  spread: number;
  /** The best share of a term that leads to the chapter. */
  term: number;
}

function readingScores(
  guide: Guide,
  reading: Reading,
  hits: Hits,
): { records: Map<number, number>; chapters: Map<number, number> } {
  const weighed = weigh(reading.units, hits, guide);
  const shares = coverage(weighed, guide.records);
  const sum = weighed.reduce((s, w) => s + w.idf, 0) || 1;
  const tallies = new Map<number, ChapterTally>();
  const sizes = new Map<number, number>();
  for (const r of guide.records) if (r.n > 0) sizes.set(r.chapter, (sizes.get(r.chapter) ?? 0) + 1);
  const tally = (chapter: number): ChapterTally => {
    const known = tallies.get(chapter) ?? { paragraphs: [], title: 0, heading: 0, spread: 0, term: 0 };
    tallies.set(chapter, known);
    return known;
  };
  // A word that stands in many terms leads to none of their chapters in particular.
  const inTerms = guide.records.filter(
    (r, i) => r.kind === 'term' && (shares.get(i)?.own ?? 0) > 0.99,
  ).length;
  const termWeight = WEIGHTS.term * Math.min(1, FEW_TERMS / Math.max(1, inTerms));
  const records = new Map<number, number>();
  let headingShare = 0;
  for (const [record, { kind, chapter, length }] of guide.records.entries()) {
    const { own, share } = shares.get(record) ?? { own: 0, share: 0 };
    if (kind === 'title' || kind === 'heading') {
      headingShare = kind === 'heading' ? sharpen(share) : 0;
      // The record of a title holds the description too: it counts like a heading.
      const t = tally(chapter);
      t.heading = Math.max(t.heading, sharpen(share));
      continue;
    }
    if (share === 0) continue;
    // Many words have some of the query's by chance.
    const long = 1 + WEIGHTS.long * Math.max(0, length / 2 - SHORT);
    const boost = (1 + 0.25 * headingShare) / long;
    // What is shown first should have the words itself; a chapter is found by what stands under a heading, too.
    records.set(record, sharpen(own) * boost * reading.trust);
    if (kind === 'term') {
      const name = guide.termKeys.get(record);
      const inName = weighed.reduce(
        (s, w) => s + (name && w.unit.keys.some((k) => name.has(k)) ? w.idf : 0),
        0,
      );
      const found = Math.max(sharpen(inName / sum), WEIGHTS.definition * sharpen(share));
      records.set(record, found * reading.trust);
      if (chapter >= 0) tally(chapter).term = Math.max(tally(chapter).term, found);
    } else if (kind !== 'authority')
      tally(chapter).paragraphs.push({ record, score: sharpen(share) * boost });
  }
  for (const { idf, records: having } of weighed) {
    const counts = new Map<number, number>();
    for (const record of having) {
      const r = guide.records[record];
      if (r && r.n > 0) counts.set(r.chapter, (counts.get(r.chapter) ?? 0) + 1);
    }
    for (const [chapter, n] of counts) {
      const size = sizes.get(chapter) ?? 1;
      tally(chapter).spread += (idf / sum) * (n / (n + WEIGHTS.half * (0.5 + size / 60)));
    }
  }
  for (const [chapter, keys] of guide.titleKeys.entries()) {
    const share = titleShare(keys, weighed, sum);
    if (share > 0) tally(chapter).title = share;
  }
  const chapters = new Map<number, number>();
  // A judge means domestic law, unless the query says that it is about America.
  const abroad = weighed.some(({ unit }) => unit.keys.some((key) => AMERICA.has(key))) ? 1 : WEIGHTS.abroad;
  for (const [chapter, t] of tallies) {
    const [best = 0, next = 0, third = 0] = t.paragraphs.map((p) => p.score).sort((a, b) => b - a);
    const score =
      WEIGHTS.best * best +
      WEIGHTS.next * next +
      WEIGHTS.third * third +
      WEIGHTS.spread * t.spread +
      WEIGHTS.title * t.title +
      WEIGHTS.heading * t.heading +
      termWeight * t.term;
    if (score > 0) chapters.set(chapter, score * reading.trust * (guide.abroad.has(chapter) ? abroad : 1));
  }
  return { records, chapters };
}

/** Chapters in order, the best first; terms and authorities as groups of their own. */
export function rank(
  guide: Guide,
  plan: Plan,
  hits: Hits,
  kinds: ReadonlySet<Kind> = new Set(SHOWN_KINDS),
): Group[] {
  const records = new Map<number, number>();
  const chapters = new Map<number, number>();
  const raise = (map: Map<number, number>, key: number, value: number) => {
    if (value > (map.get(key) ?? 0)) map.set(key, value);
  };
  for (const reading of plan.readings) {
    const scores = readingScores(guide, reading, hits);
    for (const [record, score] of scores.records) raise(records, record, score);
    for (const [chapter, score] of scores.chapters) raise(chapters, chapter, score);
  }
  const best = new Map<number, number>();
  for (const { concept, share } of plan.named) {
    const record = guide.concepts[concept]?.record ?? -1;
    const r = guide.records[record];
    if (!r) continue;
    records.set(record, (records.get(record) ?? 0) + 1 + share);
    const own =
      r.kind === 'term' ? WEIGHTS.named + (share === 1 ? WEIGHTS.namedFully : 0) : WEIGHTS.namedAuthority;
    const weight = own * share * share;
    raise(best, r.chapter, weight);
  }
  for (const [chapter, extra] of best)
    if (chapter >= 0) chapters.set(chapter, (chapters.get(chapter) ?? 0) + extra);

  const groups = new Map<number, Group>();
  const shown = [...records].filter(([record]) => kinds.has(guide.records[record]?.kind ?? 'title'));
  // Apart, or a term that the query names would hide every paragraph that answers it.
  const groupOf = ({ kind, chapter }: GuideRecord): number =>
    kind === 'term' ? TERMS : kind === 'authority' ? AUTHORITIES : chapter;
  const bestScore = { written: 0, generated: 0 };
  const sortOf = (r: GuideRecord) => (groupOf(r) < 0 ? 'generated' : 'written');
  for (const [record, score] of shown) {
    const sort = sortOf(guide.records[record] as GuideRecord);
    bestScore[sort] = Math.max(bestScore[sort], Math.min(1, score));
  }
  for (const [record, score] of shown) {
    const r = guide.records[record];
    if (!r || score < SHOWN_RECORD * bestScore[sortOf(r)]) continue;
    const chapter = groupOf(r);
    const group = groups.get(chapter) ?? { chapter, score: chapters.get(chapter) ?? 0, records: [] };
    group.records.push({ record, score });
    groups.set(chapter, group);
  }
  // A chapter that is found by its title or by a term alone is shown too.
  const leastChapter = SHOWN_CHAPTER * Math.max(0, ...chapters.values());
  if (kinds.has('chapter'))
    for (const [chapter, score] of chapters)
      if (!groups.has(chapter) && score >= leastChapter) groups.set(chapter, { chapter, score, records: [] });
  for (const group of groups.values()) group.records.sort((a, b) => b.score - a.score || a.record - b.record);
  const written = [...groups.values()]
    .filter((g) => g.chapter >= 0)
    .sort((a, b) => b.score - a.score || a.chapter - b.chapter);
  const generated = [...groups.values()].filter((g) => g.chapter < 0).sort((a, b) => b.chapter - a.chapter);
  return [...written.slice(0, 1), ...generated, ...written.slice(1)];
}
