/** The pages of the built site, for tests that visit every one or one of each kind. */
import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { readBook } from '../../src/handbook/book.ts';
import { EDITIONS } from '../../src/handbook/editions.ts';

export const dist = process.env.HANDBOOK_DIST || 'dist';
export const book = readBook(process.cwd());

/** URL paths of all HTML files under dist (404 included). */
export function allPages(folder = dist, prefix = '/'): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    if (entry.isDirectory()) return allPages(path.join(folder, entry.name), `${prefix}${entry.name}/`);
    if (entry.name === 'index.html') return [prefix];
    return entry.name.endsWith('.html') && !prefix.startsWith('/downloads/') ? [prefix + entry.name] : [];
  });
}

/** The file of a URL path. */
export const fileOf = (url: string): string => path.join(dist, url.endsWith('/') ? `${url}index.html` : url);

const KINDS = [
  '',
  'especially-vulnerable-witness',
  'part-serbian-courtroom',
  'bench-cards',
  'model-wording',
  'court-practice',
  'ecthr-digest',
  'case-studies',
  'comparison-table',
  'glossary',
  'table-of-authorities',
  'subject-index',
  'search',
  'changes',
  'accessibility',
  'privacy',
  'versions',
  'licence',
  'navigator',
  'offline',
];
/** One page of each kind, in every edition. */
export function kindsOfPage(): string[] {
  const pages = EDITIONS.flatMap(({ segment }) =>
    KINDS.map((slug) => (slug ? `/${segment}/${slug}/` : `/${segment}/`)),
  );
  return ['/', '/404.html', ...pages, '/both/sr/especially-vulnerable-witness/', '/print/en/'].filter((url) =>
    existsSync(fileOf(url)),
  );
}
