/** Lighthouse: accessibility, best practices and SEO at 100 on the kinds of page that matter, in every edition. */
import { expect, it } from 'vitest';
import { lighthousePages, lighthouseUrls } from '../../src/build/lighthouse.ts';
import { EDITIONS } from '../../src/handbook/editions.ts';
import { budgets } from '../shared/budgets.ts';
import { dist } from '../shared/pages.ts';

it('holds the scores of the budget file', { timeout: 900_000 }, async () => {
  const urls = lighthouseUrls(EDITIONS.map((e) => e.segment));
  const results = await lighthousePages(dist, urls, Object.keys(budgets.lighthouse));
  const low = results.flatMap(({ url, scores, faults }) =>
    Object.entries(budgets.lighthouse)
      .filter(([category, least]) => (scores[category] ?? 0) < least)
      .map(([category]) => `${url}: ${category} ${scores[category]} (${faults.join(', ')})`),
  );
  expect(low).toEqual([]);
});
