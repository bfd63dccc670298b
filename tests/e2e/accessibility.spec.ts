/** axe on one page of each kind: WCAG 2.2 A and AA, and best practice. HANDBOOK_ALL_PAGES=1 takes every page. */
import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { allPages, kindsOfPage } from '../shared/pages.ts';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
// The whole book on one page is for print, and not in the sitemap.
const pages = process.env.HANDBOOK_ALL_PAGES
  ? allPages().filter((url) => !url.startsWith('/print/'))
  : kindsOfPage();

/** What axe finds on a page, each with its first three places. */
async function violationsOf(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).withTags(TAGS).analyze();
  return violations.map(({ id, nodes }) => {
    const places = nodes.slice(0, 3).map((n) => n.target.join(' '));
    return `${id}: ${places.join(' | ')}`;
  });
}

for (const url of pages) {
  test(`axe: ${url}`, async ({ page }) => {
    await page.goto(url);
    expect(await violationsOf(page)).toEqual([]);
  });
}

test.describe('dark, on a phone, in forced colours', () => {
  for (const url of kindsOfPage().filter((u) =>
    /^\/(sr\/(especially|model|court|glossary|navigator|search|$)|$|404)/.test(u),
  )) {
    test(`axe, dark phone: ${url}`, async ({ browser, baseURL }) => {
      const context = await browser.newContext({
        baseURL: baseURL ?? '',
        viewport: { width: 390, height: 844 },
        colorScheme: 'dark',
        forcedColors: url.includes('glossary') ? 'active' : 'none',
      });
      const page = await context.newPage();
      await page.goto(url);
      expect(await violationsOf(page)).toEqual([]);
      await context.close();
    });
  }
});
