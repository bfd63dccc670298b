/** The stage navigator: at most two clicks to the paragraph, by role, without JavaScript, from the keyboard. */
import { expect, test } from '@playwright/test';

for (const segment of ['sr', 'sr-latn', 'en']) {
  test(`${segment}: two clicks lead to the paragraph`, async ({ page }) => {
    await page.goto(`/${segment}/`);
    const stage = page.locator('.stage-judgment');
    await stage.locator('summary').click();
    await stage.locator('a[href*="#partial-award"]').click();
    await expect(page).toHaveURL(`/${segment}/compensation/#partial-award`);
    await expect(page.locator('#partial-award')).toBeInViewport();
  });
}

test('the filter by role hides what is for others, and is remembered', async ({ page }) => {
  await page.goto('/en/navigator/');
  const prosecutor = page.locator('.stage-plea-agreement [data-roles="judge"]').first();
  await expect(prosecutor).toBeVisible();
  await page.getByRole('radio', { name: 'Public prosecutor' }).check({ force: true });
  await expect(prosecutor).toBeHidden();
  await expect(page.locator('.stage-plea-agreement [data-roles~="prosecutor"]').first()).toBeVisible();
  await page.goto('/en/');
  await expect(page.getByRole('radio', { name: 'Public prosecutor' })).toBeChecked();
});

test('a stage opens and a question is reached from the keyboard', async ({ page }) => {
  await page.goto('/sr/');
  await page.locator('.stage-report summary').focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await expect(page.locator('.stage-report a').first()).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/sr\/[a-z-]+\/#[a-z-]+$/);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });
  test('every question stands on one page, without the filter', async ({ page }) => {
    await page.goto('/sr-latn/navigator/');
    await expect(page.locator('.role-filter')).toBeHidden();
    for (const link of await page.locator('.stages a').all()) await expect(link).toBeVisible();
    await page.goto('/sr-latn/');
    await page.locator('.stage-appeal summary').click();
    await expect(page.locator('.stage-appeal a').first()).toBeVisible();
  });
});

test('every entry leads to a place that exists', async ({ page, request }) => {
  await page.goto('/en/navigator/');
  const addresses = await page
    .locator('.stages a')
    .evaluateAll((links) => links.map((l) => (l as HTMLAnchorElement).href));
  expect(addresses.length).toBeGreaterThan(60);
  const texts = new Map<string, string>();
  for (const address of addresses) {
    const url = new URL(address);
    if (!texts.has(url.pathname)) texts.set(url.pathname, await (await request.get(url.pathname)).text());
    if (url.hash) expect(texts.get(url.pathname), address).toContain(`id="${url.hash.slice(1)}"`);
  }
});
