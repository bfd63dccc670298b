/** The fonts as they are built: Serbian italics keep their forms, nothing moves when fonts come late, an edition’s fonts are light. */
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { findChromium, launchOptions } from '../../src/build/chromium.ts';
import { EDITIONS } from '../../src/handbook/editions.ts';
import { budgets } from '../shared/budgets.ts';
import { dist } from '../shared/pages.ts';

// Without hints, which the built fonts have lost (italics their kerning too): the shapes are compared, not the pixels that a screen would want.
const options = launchOptions(findChromium());
test.use({ launchOptions: { ...options, args: [...(options.args ?? []), '--font-render-hinting=none'] } });

const assets = path.join(dist, '_astro');
const builtFont = (stem: string) => {
  const name = readdirSync(assets).find((f) => f.startsWith(`${stem}.`) && f.endsWith('.woff2'));
  if (!name) throw new Error(`no ${stem} in ${assets}`);
  return readFileSync(path.join(assets, name));
};
const sourceFont = () =>
  readFileSync(
    createRequire(import.meta.url).resolve(
      '@fontsource/source-serif-4/files/source-serif-4-cyrillic-400-italic.woff2',
    ),
  );

const SAMPLE = 'бгдпт';

/** The sample in this font, as a picture. */
async function picture(page: Page, font: Buffer, { lang = 'sr', locl = true } = {}): Promise<Buffer> {
  await page.setContent(`<!doctype html><html lang="${lang}"><meta charset="utf-8"><style>
@font-face{font-family:F;font-style:italic;src:url(data:font/woff2;base64,${font.toString('base64')})}
p{font:italic 80px F;font-kerning:none;width:500px;margin:20px;${locl ? '' : "font-feature-settings:'locl' 0"}}</style><p>${SAMPLE}</p></html>`);
  expect(await page.evaluate(() => document.fonts.load('italic 80px F', 'б').then((f) => f.length))).toBe(1);
  return page.locator('p').screenshot();
}

test('the built italic has the Serbian forms of б г д п т, the same as the whole font', async ({ page }) => {
  const font = builtFont('source-serif-4-400i-cyrillic');
  const serbian = await picture(page, font);
  expect(serbian.equals(await picture(page, font))).toBe(true);
  expect(serbian.equals(await picture(page, sourceFont()))).toBe(true);
  expect(serbian.equals(await picture(page, font, { lang: 'sr-Cyrl' }))).toBe(true);
  expect(serbian.equals(await picture(page, font, { lang: 'ru' }))).toBe(false);
  expect(serbian.equals(await picture(page, font, { locl: false }))).toBe(false);
});

/** How much moved, as browsers count it. */
async function shifts(page: Page): Promise<number> {
  await page.waitForLoadState('networkidle');
  return page.evaluate(
    () =>
      new Promise<number>((done) => {
        let sum = 0;
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) sum += (entry as unknown as { value: number }).value;
        }).observe({ type: 'layout-shift', buffered: true });
        setTimeout(() => done(sum), 300);
      }),
  );
}

for (const { segment } of EDITIONS)
  test(`${segment}: nothing moves when the fonts come late`, async ({ page, context }) => {
    await page.setViewportSize({ width: 412, height: 823 });
    await context.route('**/*.woff2', async (route) => {
      await new Promise((later) => setTimeout(later, 1500));
      await route.continue();
    });
    for (const slug of ['', 'especially-vulnerable-witness/', 'ecthr-digest/', 'table-of-authorities/']) {
      await page.goto(`/${segment}/${slug}`);
      expect(await shifts(page), slug).toBeLessThan(0.01);
    }
  });

test('headings and italics that are painted before the fonts have a bold and an italic of the system', async ({
  page,
  context,
}) => {
  await context.route('**/*.woff2', (route) => route.abort());
  await page.goto('/en/ecthr-digest/');
  const session = await context.newCDPSession(page);
  await session.send('DOM.enable');
  await session.send('CSS.enable');
  const { root } = await session.send('DOM.getDocument');
  const faceOf = async (selector: string) => {
    const { nodeId } = await session.send('DOM.querySelector', { nodeId: root.nodeId, selector });
    const { fonts } = await session.send('CSS.getPlatformFontsForNode', { nodeId });
    return fonts[0]?.postScriptName;
  };
  expect(await faceOf('.sl-markdown-content h2')).toMatch(/Bold/);
  expect(await faceOf('.sl-markdown-content cite')).toMatch(/Ital/);
});

test('where the fonts come late, no word stands in two typefaces', async ({ page, context }) => {
  await context.route('**/*.woff2', async (route) => {
    await new Promise((later) => setTimeout(later, 1500));
    await route.continue();
  });
  await page.goto('/sr-latn/offline/', { waitUntil: 'networkidle' });
  const session = await context.newCDPSession(page);
  await session.send('DOM.enable');
  await session.send('CSS.enable');
  const { root } = await session.send('DOM.getDocument');
  const { nodeIds } = await session.send('DOM.querySelectorAll', {
    nodeId: root.nodeId,
    selector: 'main h2, main li a',
  });
  const texts = await page.locator('main h2, main li a').allInnerTexts();
  expect(texts.join(' ')).toMatch(/č/);
  for (const nodeId of nodeIds) {
    const { fonts } = await session.send('CSS.getPlatformFontsForNode', { nodeId });
    expect(fonts.map((f) => f.familyName)).toHaveLength(1);
  }
});

for (const { segment } of EDITIONS)
  test(`${segment}: all fonts that its pages ask for stay within the budget`, async ({ page }) => {
    const sizes = new Map<string, number>();
    page.on('response', async (response) => {
      if (response.url().endsWith('.woff2'))
        sizes.set(response.url(), Number(response.headers()['content-length']));
    });
    for (const slug of [
      '',
      'especially-vulnerable-witness/',
      'ecthr-digest/',
      'glossary/',
      'us-case-digest/',
      'model-wording/',
      'table-of-authorities/',
    ])
      await page.goto(`/${segment}/${slug}`, { waitUntil: 'networkidle' });
    const kb = [...sizes.values()].reduce((sum, size) => sum + size, 0) / 1000;
    expect(sizes.size).toBeGreaterThan(5);
    expect(kb, [...sizes.keys()].map((u) => path.basename(u)).join(' ')).toBeLessThanOrEqual(budgets.fonts);
  });

for (const { segment } of EDITIONS)
  test(`${segment}: italics are asked for where they are set, and only there`, async ({ page }) => {
    const counts: number[] = [];
    for (const slug of [
      'especially-vulnerable-witness',
      'ecthr-digest',
      'glossary',
      'table-of-authorities',
    ]) {
      await page.goto(`/${segment}/${slug}/`, { waitUntil: 'networkidle' });
      const asked = await page.locator('link[rel="preload"][href*="400i"]').count();
      const set = await page.evaluate(
        () =>
          [...document.fonts].filter(
            (f) => /^"?Source Serif 4"?$/.test(f.family) && f.style === 'italic' && f.status === 'loaded',
          ).length,
      );
      expect(asked, slug).toBe(set);
      counts.push(asked);
    }
    expect(Math.max(...counts)).toBeGreaterThan(0);
    expect(Math.min(...counts)).toBe(0);
  });

for (const { segment } of EDITIONS)
  test(`${segment}: the page itself asks for its fonts, and for its script after them`, async ({ page }) => {
    const wanted: string[] = [];
    const session = await page.context().newCDPSession(page);
    await session.send('Network.enable');
    session.on('Network.requestWillBeSent', ({ request }) =>
      wanted.push(`${request.initialPriority} ${path.basename(request.url)}`),
    );
    for (const slug of ['especially-vulnerable-witness/', 'ecthr-digest/', 'table-of-authorities/']) {
      wanted.length = 0;
      await page.goto(`/${segment}/${slug}`, { waitUntil: 'networkidle' });
      // Found by the style sheet only, a font comes a round trip later, and before all else (Chromium: VeryHigh).
      const found = wanted.filter((w) => w.startsWith('VeryHigh') && w.includes('.woff2'));
      // The few Serbian letters in an English text; what stands in entries that come near the screen later.
      expect(
        found.filter((w) => !w.includes('latin-ext') && !(slug.startsWith('table') && w.includes('400i'))),
        slug,
      ).toEqual([]);
      const scripts = wanted.filter((w) => w.includes('.js'));
      expect(scripts[0], slug).toMatch(/^Low ReaderScript/);
    }
  });
