/** Print against its peer: the same book laid out by stock Paged.js with its own `target-counter`, in the same run. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { startChromium } from '../build/chromium.ts';
import { serve } from '../build/serve.ts';
import { EDITIONS, sitePath } from '../handbook/editions.ts';
import { readSettings } from '../handbook/settings.ts';
import { hyphenateHtml } from './hyphenate.ts';
import { watchMemory } from './memory.ts';
import { keepSections, printBook } from './print-edition.ts';

const say = (line: string) => process.stdout.write(`${line}\n`);
const SECONDS_FOR_PEER = 600;

/** Prints seconds, pages, memory and ratios of the print edition and of stock Paged.js. */
export async function printBench(dist: string): Promise<void> {
  const { base } = readSettings(process.env.HANDBOOK_SETTINGS || 'src/settings.yaml');
  const edition = EDITIONS.find((e) => e.id === 'en') ?? EDITIONS[0];
  if (!edition) return;
  const whole = await timed(() => printBook(edition.id, { dist, base }));
  const pages = whole.result.layout.pages.length;
  const seconds = sum(whole.result.seconds);
  report('print, whole book', pages, seconds, whole.peak);

  const sections = fifth(whole.result.layout.pages);
  const part = await timed(() => printBook(edition.id, { dist, base, sections }));
  const few = part.result.layout.pages.length;
  report('print, part of it', few, sum(part.result.seconds), part.peak);
  const growth = seconds / pages / (sum(part.result.seconds) / few);
  say(`print: a page of ${pages} costs ${growth.toFixed(2)} times a page of ${few}`);

  const rivals = [
    { what: 'part of it', own: sum(part.result.seconds), sections },
    { what: 'whole book', own: seconds, sections: undefined },
  ];
  for (const { what, own, sections: chosen } of rivals) {
    const peer = await timed(() => stockPagedJs(dist, base, edition.segment, chosen));
    if (peer.result.pages === 0) {
      say(`stock Paged.js, ${what}: not finished after ${SECONDS_FOR_PEER} s`);
      say(`print takes less than ${(own / SECONDS_FOR_PEER).toFixed(3)} of the time of stock Paged.js`);
    } else {
      report(
        `stock Paged.js with target-counter, ${what}`,
        peer.result.pages,
        peer.result.seconds,
        peer.peak,
      );
      say(`print takes ${(own / peer.result.seconds).toFixed(3)} of the time of stock Paged.js`);
    }
  }
}

const sum = (s: { load: number; layout: number; print: number }): number => s.load + s.layout + s.print;

function report(what: string, pages: number, seconds: number, peak: number): void {
  say(
    `${what}: ${pages} pages, ${seconds.toFixed(1)} s, ${((seconds * 1000) / pages).toFixed(0)} ms a page, peak memory ${Math.round(peak)} MB`,
  );
}

/** Names of the first sections that make about a fifth of the pages. */
function fifth(pages: readonly { section: string }[]): string[] {
  return [...new Set(pages.slice(0, Math.ceil(pages.length / 5)).map((p) => p.section))];
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
  sections: readonly string[] | undefined,
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
    page.setDefaultTimeout(SECONDS_FOR_PEER * 1000);
    const url = `${origin}${sitePath(base, 'print', segment)}`;
    await page.route(url, async (route) => {
      const answer = await route.fetch();
      await route.fulfill({ response: answer, body: hyphenateHtml(await answer.text()) });
    });
    const start = performance.now();
    await page.goto(url);
    if (sections) await page.evaluate(keepSections, [...sections]);
    await page.addStyleTag({ content: PEER_STYLE });
    await page.addScriptTag({ content: script });
    const pages = await Promise.race([
      page.evaluate(async () => {
        const { Paged } = window as unknown as {
          Paged: { Previewer: new () => { preview(): Promise<{ total: number }> } };
        };
        return (await new Paged.Previewer().preview()).total;
      }),
      new Promise<number>((resolve) => setTimeout(() => resolve(0), SECONDS_FOR_PEER * 1000).unref()),
    ]);
    if (pages > 0)
      await page.pdf({ preferCSSPageSize: true, printBackground: true, tagged: true, outline: true });
    return { pages, seconds: (performance.now() - start) / 1000 };
  } finally {
    await browser.close();
    server.close();
  }
}
