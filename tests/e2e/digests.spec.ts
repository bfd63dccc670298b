/** The digests filtered by topic, and the comparison table sorted. */
import { expect, test } from '@playwright/test';

test('digests are filtered by topic; the choice stands in the address', async ({ page }) => {
  await page.goto('/sr-latn/ecthr-digest/');
  const all = await page.locator('.case-digest:visible').count();
  await page.locator('.topic-filter select').selectOption('compensation');
  const shown = await page.locator('.case-digest:visible').count();
  expect(shown).toBeGreaterThan(0);
  expect(shown).toBeLessThan(all);
  await expect(page.locator('.topic-filter [role="status"]')).toHaveText(`Rezultati: ${shown}`);
  expect(await page.locator('h3:visible').count()).toBe(shown);
  expect(page.url()).toContain('topic=compensation');
  await page.reload();
  await expect(page.locator('.case-digest:visible')).toHaveCount(shown);
});

test('the comparison table is sorted by topic and back', async ({ page }) => {
  await page.goto('/en/comparison-table/');
  const topics = () => page.locator('.comparison-table tbody th a').allTextContents();
  const inBook = await topics();
  await page.locator('button.sort').click();
  const sorted = await topics();
  expect(sorted).toEqual([...inBook].sort(new Intl.Collator('en').compare));
  expect(sorted).not.toEqual(inBook);
  await page.locator('button.sort').click();
  expect(await topics()).toEqual(inBook);
});
