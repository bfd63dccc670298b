/** Measures the search on a built site, beside plain Pagefind on the same pages in the same run. */
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { close, createIndex } from 'pagefind';
import { EDITIONS, type Lang } from '../handbook/editions.ts';
import type { SearchEngine } from './engine.ts';
import { engineIn, pagefindIn } from './node-engine.ts';
import { type MeasuredQuery, readQueries } from './queries.ts';

/** Answers a query with the slugs of pages, the best first. */
type Searcher = (query: string) => Promise<string[]>;

export interface Measure {
  queries: number;
  recall1: number;
  recall3: number;
  mrr: number;
  /** Median and worst milliseconds of a query. */
  median: number;
  worst: number;
  missed: string[];
}

/** Runs queries; a miss is one with no expected chapter among the first three. */
export async function measure(queries: readonly MeasuredQuery[], search: Searcher): Promise<Measure> {
  const times: number[] = [];
  const result: Measure = {
    queries: queries.length,
    recall1: 0,
    recall3: 0,
    mrr: 0,
    median: 0,
    worst: 0,
    missed: [],
  };
  for (const { query, expected } of queries) {
    const start = performance.now();
    const slugs = await search(query);
    times.push(performance.now() - start);
    const at = slugs.findIndex((slug) => expected.includes(slug));
    if (at === 0) result.recall1 += 1 / queries.length;
    if (at >= 0 && at < 3) result.recall3 += 1 / queries.length;
    if (at >= 0) result.mrr += 1 / (at + 1) / queries.length;
    if (at < 0 || at > 2) result.missed.push(`${query} → ${slugs.slice(0, 3).join(', ') || 'nothing'}`);
  }
  times.sort((a, b) => a - b);
  result.median = times[Math.floor(times.length / 2)] ?? 0;
  result.worst = times.at(-1) ?? 0;
  return result;
}

/** The handbook's own search, as the box runs it. Terms and authorities have no chapter and take no place. */
export const handbookSearcher =
  (engine: SearchEngine): Searcher =>
  async (query) => {
    const { groups } = await engine.ask(query, { finished: true });
    return groups.flatMap((g) => engine.guide.chapters[g.chapter]?.slug ?? []);
  };

const GENERATED = ['glossary', 'table-of-authorities', 'subject-index', 'search', 'comparison-table'];

/** Plain Pagefind on the chapters' pages of one edition, as Starlight would index them. */
async function plainSearcher(dist: string, segment: string, folder: string): Promise<Searcher> {
  const { index } = await createIndex({ rootSelector: 'main', keepIndexUrl: true });
  if (!index) throw new Error('Pagefind did not start');
  for (const slug of readdirSync(path.join(dist, segment))) {
    const file = path.join(dist, segment, slug, 'index.html');
    if (!existsSync(file) || GENERATED.includes(slug)) continue;
    await index.addHTMLFile({ url: `/${slug}/`, content: readFileSync(file, 'utf8') });
  }
  for (const { path: name, content } of (await index.getFiles()).files) {
    const file = path.join(folder, segment, name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, content);
  }
  await index.deleteIndex();
  const pagefind = await pagefindIn(path.join(folder, segment));
  return async (query) => {
    const { results } = await pagefind.search(query);
    const pages = await Promise.all(results.slice(0, 5).map((r) => r.data()));
    return pages.map((p) => p.url.replace(/^\/|\/.*$/g, ''));
  };
}

const percent = (share: number): string => share.toFixed(3).padStart(6);
const row = (name: string, m: Measure): string =>
  `${name.padEnd(34)} ${String(m.queries).padStart(4)} ${percent(m.recall1)} ${percent(m.recall3)} ${percent(m.mrr)} ${m.median.toFixed(1).padStart(7)} ${m.worst.toFixed(0).padStart(6)}`;

export interface BenchOptions {
  /** File with the queries. */
  queries?: string;
  /** Which queries: all, those for tuning, or the held-out fifth. */
  part?: 'all' | 'tuning' | 'held-out';
  /** Whether plain Pagefind is measured too. */
  plain?: boolean;
  /** Receives the lines of the report. */
  print?: (line: string) => void;
}

/**
 * Prints recall@1, recall@3, mean reciprocal rank and milliseconds by kind of query, for the site in `dist`.
 * Queries whose chapters are not in the site are left out. Returns the measures of the handbook's own search.
 */
export async function searchBench(dist: string, options: BenchOptions = {}): Promise<Map<string, Measure>> {
  const {
    queries = 'tests/search/queries.yaml',
    part = 'all',
    plain = true,
    print = (line) => console.log(line),
  } = options;
  const all = readQueries(queries).filter((q) => part === 'all' || q.heldOut === (part === 'held-out'));
  const measures = new Map<string, Measure>();
  const folder = mkdtempSync(path.join(tmpdir(), 'plain-pagefind-'));
  try {
    print(`${''.padEnd(34)} ${'n'.padStart(4)}    R@1    R@3    MRR  median  worst ms`);
    for (const lang of ['sr', 'en'] satisfies Lang[]) {
      const engine = await engineIn(dist, lang);
      const written = new Set(engine.guide.chapters.map((c) => c.slug));
      const own = all.filter((q) => q.lang === lang && q.expected.some((slug) => written.has(slug)));
      const plainEditions = plain
        ? await Promise.all(
            EDITIONS.filter((e) => e.source === lang).map(async (e) => ({
              name: `plain Pagefind /${e.segment}/`,
              search: await plainSearcher(dist, e.segment, folder),
            })),
          )
        : [];
      for (const kind of [...new Set(own.map((q) => q.kind)), 'all']) {
        const these = own.filter((q) => kind === 'all' || q.kind === kind);
        const m = await measure(these, handbookSearcher(engine));
        measures.set(`${lang} ${kind}`, m);
        print(row(`${lang} · ${kind}`, m));
        for (const { name, search } of plainEditions) print(row(`    ${name}`, await measure(these, search)));
      }
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
    await close();
  }
  return measures;
}
