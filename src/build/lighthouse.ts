/** Lighthouse (mobile, simulated slow 4G) on pages of a built site. */
import { chromium } from 'playwright';
import { findChromium, launchOptions } from './chromium.ts';
import { serve } from './serve.ts';

export interface LighthouseResult {
  url: string;
  /** Scores by category, 0–100. */
  scores: Record<string, number>;
  /** First and largest contentful paint and total blocking time in ms, cumulative layout shift. */
  fcp: number;
  lcp: number;
  tbt: number;
  cls: number;
  /** Audits that cost points, with their category. */
  faults: string[];
}

const PORT = 9333;
/** A loaded machine may paint too late for Lighthouse to see it: such a run says nothing of the page. */
const ATTEMPTS = 3;

/** The parts of a Lighthouse result that are read here. */
interface Report {
  runtimeError?: { code: string; message: string };
  categories: Record<
    string,
    { id: string; score: number | null; auditRefs: { id: string; weight: number }[] }
  >;
  audits: Record<string, { score: number | null; numericValue?: number }>;
}

function resultOf(url: string, report: Report): LighthouseResult {
  const value = (id: string) => report.audits[id]?.numericValue ?? 0;
  const categories = Object.values(report.categories);
  return {
    url,
    scores: Object.fromEntries(categories.map((c) => [c.id, Math.round((c.score ?? 0) * 100)])),
    fcp: Math.round(value('first-contentful-paint')),
    lcp: Math.round(value('largest-contentful-paint')),
    tbt: Math.round(value('total-blocking-time')),
    cls: Number(value('cumulative-layout-shift').toFixed(3)),
    faults: categories.flatMap((category) =>
      category.auditRefs
        .filter((ref) => ref.weight > 0 && (report.audits[ref.id]?.score ?? 1) < 1)
        .map((ref) => `${category.id}: ${ref.id}`),
    ),
  };
}

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
  const audit = async (url: string): Promise<LighthouseResult> => {
    let reason = 'no result';
    for (let attempt = 1; attempt <= ATTEMPTS; attempt += 1) {
      const run = await lighthouse(origin + url, {
        port: PORT,
        onlyCategories: [...categories],
        logLevel: 'error',
        output: 'json',
      });
      const report = run?.lhr as Report | undefined;
      if (report && !report.runtimeError) return resultOf(url, report);
      reason = report?.runtimeError?.code ?? reason;
    }
    throw new Error(`Lighthouse could not measure ${url}: ${reason}`);
  };
  const results: LighthouseResult[] = [];
  try {
    for (const url of urls) results.push(await audit(url));
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
