import { describe, expect, it } from 'vitest';
import {
  type GuideSource,
  packGuide,
  packWords,
  recordOf,
  resultId,
  unpackGuide,
  unpackWords,
} from '../../../src/search/guide.ts';

const guide: GuideSource = {
  lang: 'sr',
  chapters: [
    { slug: 'compensation', number: 24, title: 'Накнада штете' },
    { slug: 'non-punishment', number: 25, title: 'Некажњавање жртава' },
  ],
  records: [
    { kind: 'title', chapter: 0, n: 0, length: 9 },
    { kind: 'heading', chapter: 0, n: 0, length: 9 },
    { kind: 'chapter', chapter: 0, n: 1, length: 9 },
    { kind: 'model-wording', chapter: 0, n: 2, length: 9 },
    { kind: 'title', chapter: 1, n: 0, length: 9 },
    { kind: 'chapter', chapter: 1, n: 1, length: 9 },
    { kind: 'term', chapter: 1, n: 0, length: 9 },
    { kind: 'authority', chapter: -1, n: 0, length: 9 },
  ],
  version: '0a1b2c3',
  concepts: [
    { record: 6, name: 'krajn nuzd', authority: '' },
    { record: 7, name: '', authority: 'zkp' },
  ],
  phrases: new Map([
    ['krajn nuzd', [0]],
    ['extrem necess', [0]],
    ['zkp', [1]],
  ]),
  vocabulary: {
    serbian: {
      stems: new Map([
        ['nuzd', 1],
        ['krajn', 1],
      ]),
      changed: new Map([['svedoc', 'svedok']]),
      exceptions: new Map(),
    },
    english: new Set(['extrem', 'necess']),
  },
};

describe('the stored guide', () => {
  const stored = packGuide(guide);
  const read = unpackGuide(JSON.parse(JSON.stringify(stored)) as typeof stored);
  it('gives back what was stored', () => {
    expect(read.records).toEqual(guide.records);
    expect(read.concepts).toEqual(guide.concepts);
    expect(read.phrases).toEqual(guide.phrases);
    expect(read.chapters).toEqual(guide.chapters);
    expect(read.vocabulary).toEqual(guide.vocabulary);
  });
  it('finds a record by the id of Pagefind', () => {
    expect(recordOf(read, resultId(stored.version, 7))).toBe(7);
  });
  it('does not take a record of another build for its own', () => {
    expect(recordOf(read, resultId('fffffff', 7))).toBeUndefined();
    expect(recordOf(read, resultId(stored.version, 8))).toBeUndefined();
  });
  it('knows the names of a term and the chapters on another country’s law', () => {
    expect([...(read.termKeys.get(6) ?? [])].sort()).toEqual(['extrem', 'krajn', 'necess', 'nuzd']);
    const chapters: typeof guide.chapters = [
      ...guide.chapters,
      { slug: 'us-courts', number: 14, title: 'Судови' },
    ];
    expect([...unpackGuide(packGuide({ ...guide, chapters })).abroad]).toEqual([2]);
  });
  it('packs sorted words', () =>
    expect(unpackWords(packWords(['sudija', 'sud', 'svedok']))).toEqual(['sud', 'sudija', 'svedok']));
});
