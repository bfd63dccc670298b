/** The budgets of the pages, and what a built page weighs. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { parse } from 'yaml';
import { z } from 'zod';
import { locate } from '../../src/handbook/editions.ts';
import { dist } from './pages.ts';

const budgetsSchema = z.strictObject({
  html: z.strictObject({ prose: z.number(), digest: z.number(), list: z.number(), both: z.number() }),
  css: z.number(),
  js: z.number(),
  fonts: z.number(),
  'first-search': z.number(),
  digests: z.array(z.string()),
  lists: z.array(z.string()),
  lighthouse: z.record(z.string(), z.number()),
});

export const budgets = budgetsSchema.parse(parse(readFileSync('tests/budgets.yaml', 'utf8')));

export const gzipKb = (bytes: Buffer | string): number => gzipSync(bytes, { level: 9 }).length / 1000;

/** How heavy the HTML of this page may be, in kB. */
export function htmlBudget(url: string): number {
  const { view, rest } = locate(url);
  if (view === 'both') return budgets.html.both;
  if (budgets.lists.includes(rest)) return budgets.html.list;
  return budgets.digests.includes(rest) ? budgets.html.digest : budgets.html.prose;
}

const kbOf = (file: string): number => gzipKb(readFileSync(path.join(dist, file)));

/** The modules that a script loads at once, itself included (those that it loads later do not count). */
function modules(file: string, seen = new Set<string>()): Set<string> {
  if (seen.has(file)) return seen;
  seen.add(file);
  const source = readFileSync(path.join(dist, file), 'utf8');
  for (const match of source.matchAll(/(?:^|[;}\s])import\s*(?:[^"'`();]*?from\s*)?["'`](\.[^"'`]+)["'`]/g))
    modules(path.posix.join(path.posix.dirname(file), match[1] ?? ''), seen);
  return seen;
}

/** kB that a page sends in style sheets and scripts, print sheet included. */
export function assetKb(html: string): { css: number; js: number } {
  const sheets = [...html.matchAll(/<link rel="stylesheet" href="([^"]+)"/g)].map((m) => m[1] ?? '');
  const scripts = new Set<string>();
  for (const [, src = ''] of html.matchAll(/<script[^>]* src="([^"]+)"/g)) modules(src, scripts);
  const sum = (files: Iterable<string>) => [...new Set(files)].reduce((total, f) => total + kbOf(f), 0);
  return { css: sum(sheets), js: sum(scripts) };
}
