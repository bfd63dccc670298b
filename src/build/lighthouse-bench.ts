/** Lighthouse's performance score, with what it is made of, as a table for `npm run bench`. */
import { cpus, loadavg } from 'node:os';
import { EDITIONS } from '../handbook/editions.ts';
import { type LighthouseResult, lighthousePages, lighthouseUrls } from './lighthouse.ts';

const RUNS = 3;

/** The middle of an odd number of values, or the upper of the two in the middle. */
export const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

const HEAD = ['page', 'performance', 'FCP ms', 'LCP ms', 'TBT ms', 'CLS', 'scores'];

/** One line a page: the median of each value over the runs, then the score of every run. */
export function lighthouseTable(runs: readonly (readonly LighthouseResult[])[]): string[] {
  const rows = (runs[0] ?? []).map(({ url }) => {
    const results = runs.flat().filter((r) => r.url === url);
    const scores = results.map((r) => r.scores.performance ?? 0);
    const middle = (key: 'fcp' | 'lcp' | 'tbt' | 'cls') => String(median(results.map((r) => r[key])));
    return [
      url,
      String(median(scores)),
      middle('fcp'),
      middle('lcp'),
      middle('tbt'),
      middle('cls'),
      scores.join(' '),
    ];
  });
  const table = [HEAD, ...rows];
  const widths = HEAD.map((_, i) => Math.max(...table.map((row) => row[i]?.length ?? 0)));
  return table.map((row) =>
    row
      .map((cell, i) =>
        i === 0 || i === row.length - 1 ? cell.padEnd(widths[i] ?? 0) : cell.padStart(widths[i] ?? 0),
      )
      .join('  ')
      .trimEnd(),
  );
}

/** Runs it on the pages that matter, in every edition. The load says how far the numbers can be trusted. */
export async function lighthouseBench(dist: string, say: (line: string) => void): Promise<void> {
  const urls = lighthouseUrls(EDITIONS.map((e) => e.segment));
  const load = () => loadavg()[0]?.toFixed(1);
  const before = load();
  const runs: LighthouseResult[][] = [];
  for (let i = 0; i < RUNS; i += 1) runs.push(await lighthousePages(dist, urls, ['performance']));
  for (const line of lighthouseTable(runs)) say(line);
  say(
    `medians of ${RUNS} runs, mobile, simulated slow 4G; load of the machine (${cpus().length} processors) ${before} before, ${load()} after`,
  );
}
