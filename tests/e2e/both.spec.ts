/** Side by side: paragraph beside paragraph, in every script, on a phone one under the other. */
import { expect, test } from '@playwright/test';

const CHAPTER = 'especially-vulnerable-witness';

for (const [segment, lang, twin] of [
  ['sr', 'sr-Cyrl', 'en'],
  ['sr-latn', 'sr-Latn', 'en'],
  ['en', 'en', 'sr-Cyrl'],
] as const)
  test(`${segment}: reached from the chapter, with the same numbers in both columns`, async ({ page }) => {
    await page.goto(`/${segment}/${CHAPTER}/`);
    await page.locator('.tools a').first().click();
    await expect(page).toHaveURL(`/both/${segment}/${CHAPTER}/`);
    await expect(page.locator('html')).toHaveAttribute('lang', lang);
    const rows = await page.locator('.both-row').evaluateAll((all) =>
      all.flatMap((row) => {
        const [left, right] = [...row.querySelectorAll(':scope > .side')];
        const number = (side: Element | undefined) => side?.querySelector('.para-no')?.textContent ?? '';
        return number(left) || number(right)
          ? [[number(left), number(right), right?.getAttribute('lang')]]
          : [];
      }),
    );
    expect(rows.length).toBeGreaterThan(15);
    for (const [left, right, language] of rows) {
      expect(right).toBe(left);
      expect(language).toBe(twin);
    }
    const first = page.locator('.both-row .side').first();
    const second = page.locator('.both-row .side').nth(1);
    const [a, b] = [await first.boundingBox(), await second.boundingBox()];
    expect(b?.x ?? 0).toBeGreaterThan((a?.x ?? 0) + (a?.width ?? 0));
    expect(Math.abs((b?.y ?? 0) - (a?.y ?? 0))).toBeLessThan(2);
  });

test('switch, anchors and notes stay in the view', async ({ page }) => {
  await page.goto(`/both/sr/${CHAPTER}/#criteria`);
  await expect(page.locator('#criteria')).toBeInViewport();
  await page.locator('[data-edition="en"]').click();
  await expect(page).toHaveURL(new RegExp(`/both/en/${CHAPTER}/`));
  const call = page.locator('.side[lang] .note a').first();
  await call.focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('.side[lang] .note-open').first()).toContainText('ЗКП');
});

test('on a phone one text stands under the other', async ({ browser, baseURL }) => {
  const page = await browser.newPage({ baseURL: baseURL ?? '', viewport: { width: 390, height: 844 } });
  await page.goto(`/both/sr-latn/${CHAPTER}/`);
  const [a, b] = await Promise.all([0, 1].map((i) => page.locator('.both-row .side').nth(i).boundingBox()));
  expect(b?.y ?? 0).toBeGreaterThan((a?.y ?? 0) + (a?.height ?? 0) - 1);
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
  await page.close();
});

test('is printed in two columns, without header and menu', async ({ page }) => {
  await page.goto(`/both/en/${CHAPTER}/`);
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.header')).toBeHidden();
  const [a, b] = [
    await page.locator('.both-row .side').first().boundingBox(),
    await page.locator('.both-row .side').nth(1).boundingBox(),
  ];
  expect(b?.x ?? 0).toBeGreaterThan((a?.x ?? 0) + 100);
});

test('beside English stands Serbian in the script that is read; the other is one click away', async ({
  page,
}) => {
  const cyrillic = `/both/en/${CHAPTER}/`;
  const latin = `${cyrillic}latin/`;
  await page.goto(`/en/${CHAPTER}/`);
  await page.locator('.tools a').first().click();
  await expect(page).toHaveURL(cyrillic);
  await page.getByRole('link', { name: 'Serbian in Latin script' }).click();
  await expect(page).toHaveURL(latin);
  await expect(page.locator('.both-row .side').nth(1)).toHaveAttribute('lang', 'sr-Latn');
  await expect(page.locator('.both-title')).toHaveText('Posebno osetljiv svedok');
  await page.goto(`/en/${CHAPTER}/`);
  await page.locator('.tools a').first().click();
  await expect(page).toHaveURL(latin);
  await page.locator('a[rel="next"]').click();
  await expect(page).toHaveURL('/both/en/protected-witness/latin/');
  await page.goto(`/sr/${CHAPTER}/`);
  await page.locator('[data-edition="en"]').click();
  await page.locator('.tools a').first().click();
  await expect(page).toHaveURL(new RegExp(`^[^#]*${cyrillic}`));
  await expect(page.locator('.both-row .side').nth(1)).toHaveAttribute('lang', 'sr-Cyrl');
});
