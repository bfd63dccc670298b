/** No page of the site is heavier than its budget. */
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { locate } from '../../src/handbook/editions.ts';
import { assetKb, budgets, gzipKb, htmlBudget } from '../shared/budgets.ts';
import { allPages, fileOf } from '../shared/pages.ts';

const pages = allPages().filter((url) => locate(url).view !== 'print');

it('HTML', () => {
  const heavy = pages
    .map((url) => ({ url, kb: gzipKb(readFileSync(fileOf(url))), budget: htmlBudget(url) }))
    .filter(({ kb, budget }) => kb > budget)
    .map(({ url, kb, budget }) => `${url}: ${kb.toFixed(1)} kB of ${budget}`);
  expect(heavy).toEqual([]);
});

it('style sheets and scripts', () => {
  const heavy = pages.flatMap((url) => {
    const { css, js } = assetKb(readFileSync(fileOf(url), 'utf8'));
    return [
      ...(css > budgets.css ? [`${url}: CSS ${css.toFixed(1)} kB of ${budgets.css}`] : []),
      ...(js > budgets.js && !url.endsWith('/search/')
        ? [`${url}: JS ${js.toFixed(1)} kB of ${budgets.js}`]
        : []),
    ];
  });
  expect(heavy).toEqual([]);
});
