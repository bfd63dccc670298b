import { describe, expect, it } from 'vitest';
import {
  packGuide,
  packWords,
  recordOf,
  resultId,
  unpackGuide,
  unpackWords,
} from '../../../src/search/guide.ts';
import { littleGuide as guide } from './little-guide.ts';

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
