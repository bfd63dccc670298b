/** Prints one edition: lays its print page out in Chromium, prints it once, finishes the files of the profiles. */
import { startChromium } from '../build/chromium.ts';
import { serve } from '../build/serve.ts';
import { type EditionId, editionById, sitePath } from '../handbook/editions.ts';
import { layoutScript } from './browser-script.ts';
import { hyphenateHtml } from './hyphenate.ts';
import { keepSections } from './keep-sections.ts';
import type { LayoutResult } from './layout/book.ts';
import type { CardsResult } from './layout/cards.ts';
import type { LayoutWindow } from './layout/main.ts';

export interface PrintRun {
  layout: LayoutResult;
  /** The book as Chromium printed it. */
  pdf: Uint8Array;
  /** The bench cards on A5, where the book has them. */
  cards: { pdf: Uint8Array; result: CardsResult } | undefined;
  /** The cover as one sheet, where it is wanted. */
  cover: Uint8Array | undefined;
  seconds: { load: number; layout: number; print: number };
}

export interface PrintSource {
  /** Folder of the built site. */
  dist: string;
  /** Base path of the site. */
  base: string;
  /** Whether bench cards are wanted, and the cover for the press: its spine depends on the pages of the layout. */
  cards?: boolean;
  spine?: (layout: LayoutResult) => number;
  /** Only these sections, for measuring. */
  sections?: readonly string[];
}

declare global {
  interface Window extends LayoutWindow {}
}

/** Lays out and prints one edition. `say` gets a word for each stage. */
export async function printBook(
  id: EditionId,
  { dist, base, cards: wantsCards, spine, sections }: PrintSource,
  say: (stage: string) => void = () => {},
): Promise<PrintRun> {
  const edition = editionById(id);
  // Advance widths as in the PDF: hinted ones would break lines where the printed text does not.
  const browser = await startChromium(['--font-render-hinting=none'], say);
  const { server, origin } = await serve(dist, { base });
  try {
    const clock = stopwatch();
    const context = await browser.newContext({ bypassCSP: true, viewport: { width: 1000, height: 1000 } });
    const page = await context.newPage();
    page.setDefaultTimeout(0);
    await page.emulateMedia({ media: 'print', colorScheme: 'light' });
    const path = sitePath(base, 'print', edition.segment);
    await page.route(`${origin}${path}`, async (route) => {
      const answer = await route.fetch();
      if (!answer.ok()) return route.fulfill({ response: answer });
      const html = await answer.text();
      const chosen = sections ? keepSections(html, sections) : html;
      return route.fulfill({ response: answer, body: hyphenateHtml(chosen) });
    });
    say('text');
    const answer = await page.goto(`${origin}${path}`, { waitUntil: 'load' });
    if (!answer?.ok()) throw new Error(`${dist}${path} is not there: run “npm run build” first`);
    await page.addScriptTag({ content: await layoutScript() });
    const load = clock();
    say('layout');
    const layout = await page.evaluate(() => window.layBook());
    const laid = clock();
    say('printing');
    const pdf = await page.pdf(TAGGED);
    const printed = clock();
    const result = wantsCards ? await page.evaluate(() => window.layCards()) : undefined;
    const cards = result && {
      pdf: await page.pdf(TAGGED),
      result,
    };
    let cover: Uint8Array | undefined;
    if (spine) {
      const thickness = spine(layout);
      await page.evaluate((width) => window.layCover(width), thickness);
      cover = await page.pdf(PRINT);
    }
    return { layout, pdf, cards, cover, seconds: { load, layout: laid, print: printed } };
  } finally {
    await browser.close();
    server.close();
  }
}

const PRINT = { preferCSSPageSize: true, printBackground: true } as const;
const TAGGED = { ...PRINT, tagged: true, outline: true } as const;

/** Seconds since the last call. */
function stopwatch(): () => number {
  let last = performance.now();
  return () => {
    const now = performance.now();
    const seconds = (now - last) / 1000;
    last = now;
    return seconds;
  };
}
