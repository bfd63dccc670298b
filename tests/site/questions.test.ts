/** Twenty questions of a judge: each place exists, and is reached by two clicks of the navigator or among the first three chapters found. */
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { parse } from 'yaml';
import { resolveReference } from '../../src/handbook/book.ts';
import { handbookSearcher } from '../../src/search/bench.ts';
import { engineIn } from '../../src/search/node-engine.ts';
import { book, dist } from '../shared/pages.ts';

const questions = parse(readFileSync('tests/search/questions.yaml', 'utf8')) as {
  question: string;
  typed: string;
  place: string;
}[];
const clicks = new Set(book.navigator.flatMap(({ entries }) => entries.map((e) => e.to)));
const search = handbookSearcher(await engineIn(dist, 'sr'));

it('are twenty', () => expect(questions).toHaveLength(20));

it.each(questions)('$question', async ({ typed, place }) => {
  expect(resolveReference(book, 'sr', place)).toBeDefined();
  const found = (await search(typed)).slice(0, 3);
  const [slug = ''] = place.split('/');
  expect({ place, clicks: clicks.has(place), found: found.includes(slug) || found }).toMatchObject({
    found: true,
  });
});
