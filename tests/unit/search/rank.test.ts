import { describe, expect, it } from 'vitest';
import { type Guide, packGuide, unpackGuide } from '../../../src/search/guide.ts';
import { keysOfPlan, planQuery } from '../../../src/search/plan.ts';
import { rank, TERMS } from '../../../src/search/rank.ts';
import { littleGuide } from './little-guide.ts';

const guide = unpackGuide(packGuide(littleGuide));
const hits = new Map([
  ['krajn', new Set([1, 4, 6])],
  ['nuzd', new Set([4, 5, 6])],
  ['stet', new Set([0, 1, 2, 4])],
  ['xkzx20', new Set([4])],
  ['xx20', new Set([1, 4])],
]);
const slugs = (query: string, kinds?: Parameters<typeof rank>[3]) =>
  rank(guide, planQuery(guide, query, true), hits, kinds).map(
    (g) => guide.chapters[g.chapter]?.slug ?? g.chapter,
  );

describe('planQuery', () => {
  it('reads a term in the other language as the term', () =>
    expect(keysOfPlan(planQuery(guide, 'extreme necessity', true))).toEqual(
      expect.arrayContaining(['krajn', 'nuzd']),
    ));
  it('looks an article up in the law that is named beside it', () => {
    expect(keysOfPlan(planQuery(guide, 'čl. 20 KZ', true))).toEqual(['xkzx20']);
    expect(keysOfPlan(planQuery(guide, '20', true))).toEqual(['xx20']);
  });
  it('names unknown words, and does not yet blame one that is being typed', () => {
    expect(planQuery(guide, 'avion', true).unknown).toEqual([
      { plain: 'avion', place: 0, unfinished: false },
    ]);
    expect(planQuery(guide, 'avion', false).unknown).toEqual([
      { plain: 'avion', place: 0, unfinished: true },
    ]);
  });
  it('reads what people say as what the handbook calls it, in any form', () => {
    expect(keysOfPlan(planQuery(guide, 'obeštećenja', true))).toEqual(['naknad']);
    expect(planQuery(guide, 'obeštećenja', true).unknown).toEqual([]);
  });
  it('completes a word that is being typed', () =>
    expect(keysOfPlan(planQuery(guide, 'nekaz', false))).toEqual(['nekaznjavanj']));
});

describe('rank', () => {
  const places = new Map([
    ['stet', new Set([1, 2])],
    ['naknad', new Set([4])],
  ]);
  const first = (marks: [string, Set<number>][], slug: string, change: Partial<Guide> = {}) =>
    expect(
      guide.chapters[
        rank(
          { ...guide, ...change },
          planQuery(guide, 'naknada štete', true),
          new Map([...places, ...marks]),
        )[0]?.chapter ?? -1
      ]?.slug,
    ).toBe(slug);
  const foreign = { titleKeys: [new Set<string>(), new Set<string>()], abroad: new Set([0]) };
  it('prefers domestic law where the query does not say that it is about America', () => {
    first(
      [
        ['stet', new Set([1, 4])],
        ['naknad', new Set([2, 5])],
      ],
      'compensation',
      { ...foreign, abroad: new Set() },
    );
    first(
      [
        ['stet', new Set([1, 4])],
        ['naknad', new Set([2, 5])],
      ],
      'non-punishment',
      foreign,
    );
  });
  it('puts the chapter of a term first, the term behind it', () =>
    expect(slugs('крајња нужда').slice(0, 2)).toEqual(['non-punishment', TERMS]));
  it('shows the paragraphs that answer beside a term that is named', () => {
    const few = new Map([
      ['krajn', new Set([6])],
      ['nuzd', new Set([6])],
      ['naknad', new Set([5])],
      ['svedok', new Set([2])],
    ]);
    const groups = rank(guide, planQuery(guide, 'extreme necessity svedok naknada', true), few);
    expect(groups.map((g) => g.records.map((r) => r.record))).toEqual([[5], [6], [2]]);
  });
  it('does so for the English name', () => expect(slugs('extreme necessity')[0]).toBe('non-punishment'));
  it('puts the chapter with the word in its title first', () =>
    expect(slugs('штета')[0]).toBe('compensation'));
  it('keeps to the kinds that are asked for', () => {
    const groups = rank(guide, planQuery(guide, 'нужда', true), hits, new Set(['bench-card']));
    expect(groups.flatMap((g) => g.records.map((r) => r.record))).toEqual([5]);
  });
  it('finds nothing for nothing', () => expect(slugs('')).toEqual([]));
});
