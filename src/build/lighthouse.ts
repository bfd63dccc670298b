/** Lighthouse (mobile, simulated slow 4G) on pages of a built site. */
import { chromium } from 'playwright';
import { findChromium, launchOptions } from './chromium.ts';
import { serve } from './serve.ts';

export interface LighthouseResult {
  url: string;
  /** Scores by category, 0–100. */
  scores: Record<string, number>;
  /** Largest contentful paint and total blocking time in ms, cumulative layout shift. */
  lcp: number;
  tbt: number;
  cls: number;
  /** Audits that cost points, with their category. */
  faults: string[];
}

const PORT = 9333;

/** Audits these paths. `categories` as Lighthouse names them: performance, accessibility, best-practices, seo. */
export async function lighthousePages(
  dist: string,
  urls: readonly string[],
  categories: readonly string[],
): Promise<LighthouseResult[]> {
  const { default: lighthouse } = await import('lighthouse');
  const { server, origin } = await serve(dist);
  const options = launchOptions(findChromium());
  const browser = await chromium.launch({
    ...options,
    args: [...(options.args ?? []), `--remote-debugging-port=${PORT}`],
  });
  const results: LighthouseResult[] = [];
  try {
    for (const url of urls) {
      const run = await lighthouse(origin + url, {
        port: PORT,
        onlyCategories: [...categories],
        logLevel: 'error',
        output: 'json',
      });
      if (!run) throw new Error(`Lighthouse gave no result for ${url}`);
      const { lhr } = run;
      const value = (id: string) => lhr.audits[id]?.numericValue ?? 0;
      results.push({
        url,
        scores: Object.fromEntries(
          Object.values(lhr.categories).map((c) => [c.id, Math.round((c.score ?? 0) * 100)]),
        ),
        lcp: Math.round(value('largest-contentful-paint')),
        tbt: Math.round(value('total-blocking-time')),
        cls: Number(value('cumulative-layout-shift').toFixed(3)),
        faults: Object.values(lhr.categories).flatMap((category) =>
          category.auditRefs
            .filter((ref) => ref.weight > 0 && (lhr.audits[ref.id]?.score ?? 1) < 1)
            .map((ref) => `${category.id}: ${ref.id}`),
        ),
      });
    }
  } finally {
    await browser.close();
    server.close();
  }
  return results;
}

/** Title page, chapter, largest chapter and table of authorities in every edition. */
export const lighthouseUrls = (segments: readonly string[]): string[] => [
  '/',
  ...segments.flatMap((s) =>
    ['', 'especially-vulnerable-witness/', 'ecthr-digest/', 'table-of-authorities/'].map((p) => `/${s}/${p}`),
  ),
];
