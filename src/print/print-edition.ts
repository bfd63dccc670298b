/** Prints one edition: lays its print page out in Chromium, prints it once, finishes the files of the profiles. */
import { chromium } from 'playwright';
import { findChromium, launchOptions } from '../build/chromium.ts';
import { serve } from '../build/serve.ts';
import { type EditionId, editionById, sitePath } from '../handbook/editions.ts';
import { layoutScript } from './browser-script.ts';
import { TRIM } from './geometry.ts';
import { hyphenateHtml } from './hyphenate.ts';
import type { LayoutResult } from './layout/book.ts';

export interface PrintRun {
  layout: LayoutResult;
  /** The book as Chromium printed it. */
  pdf: Uint8Array;
  seconds: { load: number; layout: number; print: number };
}

export interface PrintSource {
  /** Folder of the built site. */
  dist: string;
  /** Base path of the site. */
  base: string;
}

declare global {
  interface Window {
    layBook(): Promise<LayoutResult>;
  }
}

/** Lays out and prints one edition. `say` gets a word for each stage. */
export async function printBook(
  id: EditionId,
  { dist, base }: PrintSource,
  say: (stage: string) => void = () => {},
): Promise<PrintRun> {
  const edition = editionById(id);
  const { server, origin } = await serve(dist, { base });
  const options = launchOptions(findChromium(say));
  // Advance widths as in the PDF: hinted ones would break lines where the printed text does not.
  const browser = await chromium.launch({
    ...options,
    args: [...(options.args ?? []), '--font-render-hinting=none'],
  });
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
      return route.fulfill({ response: answer, body: hyphenateHtml(await answer.text()) });
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
    const pdf = await page.pdf({
      width: `${TRIM.width}mm`,
      height: `${TRIM.height}mm`,
      printBackground: true,
      tagged: true,
      outline: true,
    });
    return { layout, pdf, seconds: { load, layout: laid, print: clock() } };
  } finally {
    await browser.close();
    server.close();
  }
}

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
