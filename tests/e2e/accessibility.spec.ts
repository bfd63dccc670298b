/** axe on one page of each kind: WCAG 2.2 A and AA, and best practice. HANDBOOK_ALL_PAGES=1 takes every page. */
import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { allPages, kindsOfPage } from '../shared/pages.ts';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const everyPage = process.env.HANDBOOK_ALL_PAGES === '1';

/** What axe finds on a page, each with its first three places. */
async function violationsOf(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).withTags(TAGS).analyze();
  return violations.map(({ id, nodes }) => {
    const places = nodes.slice(0, 3).map((n) => n.target.join(' '));
    return `${id}: ${places.join(' | ')}`;
  });
}

for (const url of everyPage ? allPages() : kindsOfPage()) {
  test(`axe: ${url}`, async ({ page }) => {
    // The whole book on one page.
    if (url.startsWith('/print/')) test.setTimeout(300_000);
    await page.goto(url);
    expect(await violationsOf(page)).toEqual([]);
  });
}

// Colours do not depend on the edition. The run over every page need not repeat them.
for (const url of everyPage ? [] : kindsOfPage().filter((u) => /^\/(sr\/|$|404)/.test(u)))
  test(`axe on a phone, dark and in forced colours: ${url}`, async ({ browser, baseURL }) => {
    const context = await browser.newContext({
      baseURL: baseURL ?? '',
      viewport: { width: 390, height: 844 },
      colorScheme: 'dark',
    });
    const page = await context.newPage();
    await page.goto(url);
    expect(await violationsOf(page), 'dark').toEqual([]);
    await page.emulateMedia({ forcedColors: 'active' });
    expect(await violationsOf(page), 'forced colours').toEqual([]);
    await context.close();
  });
