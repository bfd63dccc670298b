/** axe on one page of each kind, in each edition: WCAG 2.2 A and AA, and best practice. `test:full` takes every page. */
import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { allPages, kindsOfPage } from '../shared/pages.ts';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
// The whole book on one page is for print, and not in the sitemap.
const pages = process.env.HANDBOOK_ALL_PAGES
  ? allPages().filter((url) => !url.startsWith('/print/'))
  : kindsOfPage();

for (const url of pages) {
  test(`axe: ${url}`, async ({ page }) => {
    await page.goto(url);
    const { violations } = await new AxeBuilder({ page }).withTags(TAGS).analyze();
    expect(
      violations.map(
        (v) =>
          `${v.id}: ${v.nodes
            .slice(0, 3)
            .map((n) => n.target.join(' '))
            .join(' | ')}`,
      ),
    ).toEqual([]);
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
      const { violations } = await new AxeBuilder({ page }).withTags(TAGS).analyze();
      expect(
        violations.map(
          (v) =>
            `${v.id}: ${v.nodes
              .slice(0, 3)
              .map((n) => n.target.join(' '))
              .join(' | ')}`,
        ),
      ).toEqual([]);
      await context.close();
    });
  }
});
