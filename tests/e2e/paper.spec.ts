/** What comes out of the printer of a reader: a chapter, one card, answers only where they are open. */
import { expect, type Page, test } from '@playwright/test';
import { EDITIONS } from '../../src/handbook/editions.ts';

/** Pages of a PDF that Chromium wrote. */
const pagesOf = (pdf: Buffer): number => pdf.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0;

const paper = (page: Page) => page.pdf({ format: 'A4', preferCSSPageSize: true });

for (const { segment } of EDITIONS)
  test(`${segment}: each bench card prints on one page, with the authorities it cites`, async ({ page }) => {
    await page.goto(`/${segment}/bench-cards/`);
    // Held at the moment at which the browser would print.
    await page.evaluate(() => {
      window.print = () => {
        throw new Error('held');
      };
    });
    const buttons = page.locator('[data-do="print-card"]');
    expect(await buttons.count()).toBe(9);
    for (let i = 0; i < 9; i += 1) {
      await buttons.nth(i).click();
      await page.emulateMedia({ media: 'print' });
      await expect(page.locator('.bench-card:visible')).toHaveCount(1);
      const calls = await page.locator('.bench-card:visible .note').allTextContents();
      const notes = await page
        .locator('.notes li:visible')
        .evaluateAll((all) => all.map((li) => String((li as HTMLLIElement).value)));
      expect(notes).toEqual(calls);
      expect(pagesOf(await paper(page)), `card ${i + 1}`).toBe(1);
      await page.emulateMedia({ media: 'screen' });
      await page.evaluate(() => {
        for (const element of document.querySelectorAll('.printed')) element.classList.remove('printed');
        document.documentElement.classList.remove('print-card');
      });
    }
  });

test('after a card is printed the page is whole again', async ({ page }) => {
  await page.goto('/en/bench-cards/');
  await page.evaluate(() => {
    window.print = () => undefined;
  });
  await page.locator('[data-do="print-card"]').nth(2).click();
  await expect(page.locator('.printed')).toHaveCount(0);
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.bench-card:visible')).toHaveCount(9);
});

test('a chapter is set for paper: dark ink, small type, no controls, also from a dark screen', async ({
  page,
}) => {
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  await page.goto('/sr/especially-vulnerable-witness/');
  const style = await page
    .locator('.para-paragraph > p')
    .first()
    .evaluate((e) => {
      const { fontSize, color } = getComputedStyle(e);
      return { fontSize, color };
    });
  expect(style).toEqual({ fontSize: '14px', color: 'rgb(0, 0, 0)' });
  for (const selector of ['.header', '.sidebar', '.tools', '.page-foot', 'button.copy'])
    await expect(page.locator(selector).first(), selector).toBeHidden();
  await expect(page.locator('.notes li').first()).toBeVisible();
  const number = await page.locator('.para-no').nth(1).boundingBox();
  const text = await page.locator('.para-paragraph > p').first().boundingBox();
  expect((number?.x ?? 0) + (number?.width ?? 0)).toBeLessThanOrEqual(text?.x ?? 0);
});

test('answers print where they are open', async ({ page }) => {
  await page.goto('/en/case-studies/');
  await page.locator('.answers > summary').first().click();
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.answers').first()).toBeVisible();
  await expect(page.locator('.answers').nth(1)).toBeHidden();
});
