/** The opening of a part: reached from everywhere, with its chapters in order, and read on from there. */
import { expect, test } from '@playwright/test';
import { EDITIONS } from '../../src/handbook/editions.ts';
import { partSlug, writtenParts } from '../../src/handbook/outline.ts';
import { book } from '../shared/pages.ts';

const PARTS = writtenParts(book.outline);
const OPENING = 'part-serbian-courtroom';

for (const { segment, source, lang } of EDITIONS)
  test(`${segment}: every part has one, with all its chapters`, async ({ page }) => {
    for (const { part, chapters } of PARTS) {
      await page.goto(`/${segment}/${partSlug(part)}/`);
      await expect(page.locator('html')).toHaveAttribute('lang', lang);
      const hrefs = await page
        .locator('.chapter-list a')
        .evaluateAll((all) => all.map((a) => a.getAttribute('href')));
      expect(hrefs).toEqual(chapters.map((c) => `/${segment}/${c.slug}/`));
      const numbers = await page
        .locator('.chapter-list > li')
        .evaluateAll((all) => all.map((li) => (li as HTMLLIElement).value));
      expect(numbers).toEqual(chapters.map((c) => c.number));
      if (segment !== 'sr-latn') await expect(page.locator('h1')).toContainText(part.title[source]);
      await expect(page.locator('#menu a[aria-current="page"]')).toHaveCount(1);
    }
  });

test('is reached from the contents, from the menu and from the head of a chapter', async ({ page }) => {
  const url = `/en/${OPENING}/`;
  await page.goto('/en/');
  await expect(page.locator(`main .part-contents h3 a[href="${url}"]`)).toBeVisible();
  await page.goto('/en/what-is-trafficking/');
  await expect(page.locator(`#menu a[href="${url}"]`)).toBeVisible();
  await page.goto('/en/compensation/');
  await page.locator('.place a').click();
  await expect(page).toHaveURL(url);
  await expect(page.locator('.chapter-list li').nth(2)).toContainText(
    /min to read · Draft for expert review/,
  );
});

test('stands between the parts when one reads on', async ({ page }) => {
  await page.goto(`/en/${OPENING}/`);
  await expect(page.locator('a[rel="prev"]')).toHaveAttribute('href', '/en/us-limits/');
  await page.locator('a[rel="next"]').click();
  await expect(page).toHaveURL('/en/identification-and-referral/');
  await expect(page.locator('a[rel="prev"]')).toHaveAttribute('href', `/en/${OPENING}/`);
});
