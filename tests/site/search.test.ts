/** The goal of the search: an expected chapter is among the first three for 97 of 100 queries of every kind. */
import { expect, it } from 'vitest';
import { searchBench } from '../../src/search/bench.ts';
import { dist } from '../shared/pages.ts';

it('recall among the first three is at least 0.97 in every kind', async () => {
  const measures = await searchBench(dist, { plain: false, print: () => {} });
  const below = [...measures]
    .filter(([, { recall3 }]) => recall3 < 0.97)
    .map(([kind, { recall3, queries }]) => `${kind}: ${recall3.toFixed(3)} of ${queries}`);
  expect(measures.size).toBeGreaterThan(15);
  expect(below).toEqual([]);
});
