/** Puts chapters, and the paragraphs in them, in order. Pure: the index has been asked before. */
import { type Guide, type Kind, SHOWN_KINDS } from './guide.ts';
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
  best: 0.9,
  next: 0.3,
  third: 0.15,
  spread: 0.55,
  title: 0.9,
  heading: 0.5,
  named: 1.1,
  namedAuthority: 0.35,
  namedFully: 4,
  term: 1.3,
  related: 0.5,
  half: 3,
};

/** So many terms with all words of the query still lead to their chapters. */
const FEW_TERMS = 6;
/** A paragraph is shown where it has this share of the best one's score. */
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

function weigh(units: readonly Unit[], hits: Hits, total: number): Weighed[] {
  return units.map((unit) => {
    const records = new Set<number>();
    for (const key of unit.keys) for (const record of hits.get(key) ?? []) records.add(record);
    const idf = Math.log(1 + (total - records.size + 0.5) / (records.size + 0.5));
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

/** Share of the query's weight that each record has, from 0 to 1. */
function coverage(weighed: readonly Weighed[]): Map<number, number> {
  const sum = weighed.reduce((s, w) => s + w.idf, 0) || 1;
  const found = new Map<number, number>();
  const add = (record: number, share: number) => found.set(record, (found.get(record) ?? 0) + share);
  for (const { idf, records, related } of weighed) {
    for (const record of records) add(record, idf / sum);
    for (const record of related) add(record, (idf / sum) * WEIGHTS.related);
  }
  return found;
}

const sharpen = (share: number): number => share ** 2;

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
  const weighed = weigh(reading.units, hits, guide.records.length);
  const shares = coverage(weighed);
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
  const inTerms = guide.records.filter((r, i) => r.kind === 'term' && (shares.get(i) ?? 0) > 0.99).length;
  const termWeight = WEIGHTS.term * Math.min(1, FEW_TERMS / Math.max(1, inTerms));
  const records = new Map<number, number>();
  let headingShare = 0;
  for (const [record, { kind, chapter }] of guide.records.entries()) {
    const share = shares.get(record) ?? 0;
    if (kind === 'title' || kind === 'heading') {
      headingShare = kind === 'heading' ? sharpen(share) : 0;
      // The record of a title holds the description too: it counts like a heading.
      const t = tally(chapter);
      t.heading = Math.max(t.heading, sharpen(share));
      continue;
    }
    if (share === 0) continue;
    const score = sharpen(share) * (1 + 0.25 * headingShare);
    records.set(record, score * reading.trust);
    if (kind === 'term' && chapter >= 0) tally(chapter).term = Math.max(tally(chapter).term, sharpen(share));
    if (kind !== 'term' && kind !== 'authority') tally(chapter).paragraphs.push({ record, score });
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
    if (score > 0) chapters.set(chapter, score * reading.trust);
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
  const leastRecord = SHOWN_RECORD * Math.max(0, ...shown.map(([, score]) => Math.min(1, score)));
  for (const [record, score] of shown) {
    const r = guide.records[record];
    if (!r || score < leastRecord) continue;
    const chapter = r.kind === 'term' ? TERMS : r.kind === 'authority' ? AUTHORITIES : r.chapter;
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
