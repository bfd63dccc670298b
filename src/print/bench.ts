/** Print against its peer: the same book laid out by stock Paged.js with its own `target-counter`, in the same run. */
import { mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { createRequire } from 'node:module';
import { availableParallelism, tmpdir } from 'node:os';
import path from 'node:path';
import { startChromium } from '../build/chromium.ts';
import { serve } from '../build/serve.ts';
import { EDITIONS, editionById, sitePath } from '../handbook/editions.ts';
import { readSettings } from '../handbook/settings.ts';
import { PROFILES } from './geometry.ts';
import { hyphenateHtml } from './hyphenate.ts';
import { keepSections } from './keep-sections.ts';
import { watchMemory } from './memory.ts';
import { type PrintRun, printBook } from './print-edition.ts';
import { printEditions } from './print-editions.ts';

const say = (line: string) => process.stdout.write(`${line}\n`);

/** Shares of the book, by pages, on which both are measured. */
const SHARES = [0.1, 0.2, 0.4];
/** Parts of about a hundred pages. */
const PARTS = 5;
const SECONDS_FOR_PEER = 300;
/** On the whole book the peer is stopped when it has taken so many times as long. */
const TIMES_FOR_PEER = 4;

/** Prints seconds, pages, memory and ratios of the print edition and of stock Paged.js; then the editions side by side. */
export async function printBench(dist: string): Promise<void> {
  const settings = process.env.HANDBOOK_SETTINGS || 'src/settings.yaml';
  const { base } = readSettings(settings);
  const edition = editionById('en');
  const own = (sections?: readonly string[]) =>
    timed(() => printBook(edition.id, { dist, base, ...(sections ? { sections } : {}) }));
  const whole = await own();
  const pages = whole.result.layout.pages;
  const seconds = sum(whole.result.seconds);
  report('print, whole book', pages.length, seconds, whole.peak);
  const { load, layout, print } = whole.result.seconds;
  say(
    `  of this: text ${load.toFixed(1)} s, layout ${layout.toFixed(1)} s, Chromium's PDF ${print.toFixed(1)} s`,
  );

  for (const share of SHARES) {
    const sections = firstPart(pages, share);
    const part = await own(sections);
    const few = part.result.layout.pages.length;
    const spent = sum(part.result.seconds);
    report('print, part', few, spent, part.peak);
    const growth = seconds / pages.length / (spent / few);
    say(`  a page of ${pages.length} costs ${growth.toFixed(2)} times a page of ${few}`);
    await beside(spent, SECONDS_FOR_PEER, (limit) =>
      stockPagedJs(dist, base, edition.segment, limit, sections),
    );
  }
  await beside(seconds, TIMES_FOR_PEER * seconds, (limit) =>
    stockPagedJs(dist, base, edition.segment, limit),
  );
  await inParts(pages, seconds, own);
  await sideBySide(dist, settings);
}

/** Stock Paged.js on the same text, and what of its time print takes; less than so much where it does not finish. */
async function beside(
  own: number,
  limit: number,
  run: (limit: number) => Promise<{ pages: number; seconds: number }>,
): Promise<void> {
  const { result, peak } = await timed(() => run(limit));
  if (result.pages === 0) {
    say(
      `stock Paged.js with target-counter, the same text: stopped after ${result.seconds.toFixed(0)} s, not finished`,
    );
    say(`  print takes less than ${(own / result.seconds).toFixed(2)} of the time of stock Paged.js`);
    return;
  }
  report('stock Paged.js with target-counter, the same text', result.pages, result.seconds, peak);
  say(`  print takes ${(own / result.seconds).toFixed(2)} of the time of stock Paged.js`);
}

/** The same pages as a few small books: what is left of the growth when tables, charts and prose weigh the same. */
async function inParts(
  pages: readonly { section: string }[],
  seconds: number,
  own: (sections: readonly string[]) => Promise<{ result: PrintRun; peak: number }>,
): Promise<void> {
  let laid = 0;
  let spent = 0;
  for (const sections of partsOf(pages, PARTS)) {
    const { result } = await own(sections);
    laid += result.layout.pages.length;
    spent += sum(result.seconds);
  }
  say(
    `print, the whole book in ${PARTS} parts: ${laid} pages, ${spent.toFixed(1)} s, ${((spent * 1000) / laid).toFixed(0)} ms a page`,
  );
  const growth = seconds / pages.length / (spent / laid);
  say(
    `  a page of ${pages.length} costs ${growth.toFixed(2)} times the same page in a book of a part's size`,
  );
}

/** All editions with everything on, one after the other and on all cores. */
async function sideBySide(dist: string, settings: string): Promise<void> {
  const place = mkdtempSync(path.join(tmpdir(), 'handbook-bench-'));
  try {
    for (const entry of readdirSync(dist))
      if (entry !== 'downloads') symlinkSync(path.resolve(dist, entry), path.join(place, entry));
    const jobs = EDITIONS.map(({ id }) => ({
      edition: id,
      profiles: PROFILES,
      dist: place,
      root: process.cwd(),
      settings,
      version: '0',
    }));
    for (const cores of [1, Math.min(2, availableParallelism())]) {
      const start = performance.now();
      const { result, peak } = await timed(() => printEditions(jobs, () => {}, cores));
      const pages = result.reduce((sum, r) => sum + r.pages, 0);
      const what = `${jobs.length} editions in ${PROFILES.length} profiles, ${cores} at a time`;
      report(what, pages, (performance.now() - start) / 1000, peak);
    }
  } finally {
    rmSync(place, { recursive: true, force: true });
  }
}

const sum = (s: { load: number; layout: number; print: number }): number => s.load + s.layout + s.print;

function report(what: string, pages: number, seconds: number, peak: number): void {
  say(
    `${what}: ${pages} pages, ${seconds.toFixed(1)} s, ${((seconds * 1000) / pages).toFixed(0)} ms a page, peak memory ${Math.round(peak)} MB`,
  );
}

/** Names of the first sections that make this share of the pages. */
function firstPart(pages: readonly { section: string }[], share: number): string[] {
  return [...new Set(pages.slice(0, Math.ceil(pages.length * share)).map((p) => p.section))];
}

/** Names of the sections, in order, in so many parts of about the same number of pages. */
function partsOf(pages: readonly { section: string }[], count: number): string[][] {
  const parts: string[][] = Array.from({ length: count }, () => []);
  const first = new Map<string, number>();
  for (const [i, { section }] of pages.entries()) if (!first.has(section)) first.set(section, i);
  for (const [section, i] of first) parts[Math.floor((i * count) / pages.length)]?.push(section);
  return parts;
}

async function timed<T>(work: () => Promise<T>): Promise<{ result: T; peak: number }> {
  const memory = watchMemory(process.pid);
  try {
    return { result: await work(), peak: memory.peak() };
  } finally {
    memory.stop();
  }
}

const PEER_STYLE = `
@page { size: 176mm 250mm; margin: 24mm 30mm 22mm 20mm; @bottom-right { content: counter(page); } @top-right { content: string(title); } }
.chapter-title { string-set: title content(text); }
.chapter { break-before: right; }
.footnote { float: footnote; font-size: 8.25pt; line-height: 10.5pt; }
a.ref::after { content: " (p. " target-counter(attr(href url), page) ")"; }
a.toc-link .toc-page::after { content: none; }
a.toc-link::after { content: target-counter(attr(href url), page); }
`;

/** The same page in one Previewer of Paged.js, as its own documentation says; then printed. */
async function stockPagedJs(
  dist: string,
  base: string,
  segment: string,
  limit: number,
  sections?: readonly string[],
): Promise<{ pages: number; seconds: number }> {
  const script = readFileSync(
    path.join(path.dirname(createRequire(import.meta.url).resolve('pagedjs')), '../dist/paged.js'),
    'utf8',
  );
  const { server, origin } = await serve(dist, { base });
  const browser = await startChromium();
  try {
    const context = await browser.newContext({ bypassCSP: true });
    const page = await context.newPage();
    page.setDefaultTimeout(0);
    const url = `${origin}${sitePath(base, 'print', segment)}`;
    await page.route(url, async (route) => {
      const answer = await route.fetch();
      const html = await answer.text();
      const chosen = sections ? keepSections(html, sections) : html;
      await route.fulfill({ response: answer, body: hyphenateHtml(chosen) });
    });
    const start = performance.now();
    await page.goto(url);
    await page.addStyleTag({ content: PEER_STYLE });
    await page.addScriptTag({ content: script });
    const pages = await Promise.race([
      page.evaluate(async () => {
        const { Paged } = window as unknown as {
          Paged: { Previewer: new () => { preview(): Promise<{ total: number }> } };
        };
        return (await new Paged.Previewer().preview()).total;
      }),
      new Promise<number>((resolve) => setTimeout(() => resolve(0), limit * 1000).unref()),
    ]);
    if (pages > 0)
      await page.pdf({ preferCSSPageSize: true, printBackground: true, tagged: true, outline: true });
    return { pages, seconds: (performance.now() - start) / 1000 };
  } finally {
    await browser.close();
    server.close();
  }
}
