/** A reader at the built site: editions, notes, menu, without JavaScript, without anybody else on the line. */
import { expect, test } from '@playwright/test';
import { EDITIONS } from '../../src/handbook/editions.ts';

const CHAPTER = 'especially-vulnerable-witness';

test('the title page has three doors and marks the remembered one', async ({ page }) => {
  await page.goto('/');
  await expect(page).toHaveURL(/\/$/);
  await expect(page.locator('.doors a')).toHaveCount(3);
  await page.getByRole('link', { name: /Srpski \(latinica\)/ }).click();
  await expect(page).toHaveURL(/\/sr-latn\/$/);
  await page.goto('/');
  await expect(page.locator('.doors a.remembered')).toHaveAttribute('hreflang', 'sr-Latn');
});

for (const { segment, lang } of EDITIONS) {
  test(`${segment}: a chapter is reached from the contents, and leads on`, async ({ page }) => {
    await page.goto(`/${segment}/`);
    await page.locator(`main a[href="/${segment}/${CHAPTER}/"]`).first().click();
    await expect(page.locator('html')).toHaveAttribute('lang', lang);
    await expect(page.locator('h1')).toBeVisible();
    await expect(page.locator('.answer-box')).toBeVisible();
    await page.locator('a[rel="next"]').click();
    await expect(page).toHaveURL(`/${segment}/protected-witness/`);
  });
}

test('the edition switch keeps chapter and paragraph, and works from the keyboard', async ({ page }) => {
  await page.goto(`/sr/${CHAPTER}/#criteria`);
  const latin = page.locator('[data-edition="sr-Latn"]');
  await expect(latin).toHaveText('Latinica');
  await latin.focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(new RegExp(`/sr-latn/${CHAPTER}/#[a-z0-9-]+$`));
  const anchor = new URL(page.url()).hash;
  await expect(page.locator(anchor)).toBeInViewport();
  await page.locator('[data-edition="en"]').click();
  await expect(page).toHaveURL(new RegExp(`/en/${CHAPTER}/#[a-z0-9-]+$`));
  await page.goto('/');
  await expect(page.locator('.doors a.remembered')).toHaveAttribute('hreflang', 'en');
});

test('a note opens in place and closes again', async ({ page }) => {
  await page.goto(`/en/${CHAPTER}/`);
  const call = page.locator('.note a').first();
  await expect(call).toHaveAttribute('aria-label', 'Note 1');
  await call.focus();
  await page.keyboard.press('Enter');
  const note = page.locator('.note-open').first();
  await expect(note).toContainText(/CPC\sArts?/);
  await expect(call).toHaveAttribute('aria-expanded', 'true');
  const after = await note.evaluate((e) => e.nextSibling?.textContent ?? '');
  expect(after, 'the full stop stays with its sentence').not.toMatch(/^[.,;]/);
  await call.click();
  await expect(note).toHaveCount(0);
});

test('a paragraph number copies a citation with its address', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(`/sr-latn/${CHAPTER}/`);
  await page.locator('.para-no').nth(1).click();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toMatch(
    /^Priručnik [\d.]+, 18\.2, http:\/\/127\.0\.0\.1:\d+\/sr-latn\/especially-vulnerable-witness\/#/,
  );
});

test('a model text is copied as text', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(`/sr/${CHAPTER}/`);
  await page.locator('button.copy').first().click();
  await expect(page.locator('button.copy').first()).toHaveText('Копирано');
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toContain('РЕШЕЊЕ');
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 } });
  test('the menu opens, takes the focus and closes with Escape', async ({ page }) => {
    await page.goto(`/sr/${CHAPTER}/`);
    const menu = page.locator('#menu');
    await expect(menu).toBeHidden();
    await page.locator('.menu-button').click();
    await expect(menu).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(menu).toBeHidden();
    await expect(page.locator('.menu-button')).toBeFocused();
  });
  test('nothing is wider than the window', async ({ page }) => {
    for (const slug of [
      '',
      `${CHAPTER}/`,
      'what-is-trafficking/',
      'court-practice/',
      'comparison-table/',
      'glossary/',
      'table-of-authorities/',
    ]) {
      await page.goto(`/sr/${slug}`);
      const over = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
      expect(over, slug).toBeLessThanOrEqual(0);
    }
  });
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });
  test('text, contents, notes and editions are there', async ({ page }) => {
    await page.goto(`/sr-latn/${CHAPTER}/`);
    await expect(page.locator('.answer-box')).toBeVisible();
    await expect(page.locator('#menu a[aria-current="page"]')).toBeVisible();
    await page.locator('.note a').first().click();
    await expect(page.locator('#n1')).toBeInViewport();
    await page.locator('#n1 .note-back').click();
    await expect(page.locator('#r1')).toBeInViewport();
    await expect(page.locator('[data-edition="en"]')).toHaveAttribute('href', `/en/${CHAPTER}/`);
  });
});

test('an authority far down its table is reached by its address, and its group from the top', async ({
  page,
}) => {
  await page.goto('/sr/table-of-authorities/#sm-v-croatia');
  await expect(page.locator('#sm-v-croatia dt')).toBeInViewport();
  await page.goto('/sr/table-of-authorities/');
  await page.locator('main nav a[href="#us-cases"]').click();
  await expect(page.locator('h2#us-cases')).toBeInViewport();
});

test('a missing page speaks all three editions', async ({ page }) => {
  const answer = await page.goto('/sr/nema-ovoga/');
  expect(answer?.status()).toBe(404);
  for (const { lang } of EDITIONS) await expect(page.locator(`section[lang="${lang}"] h2`)).toBeVisible();
});

test('no console error, no request to another host, no cookie', async ({ page, context }) => {
  const errors: string[] = [];
  const outside: string[] = [];
  page.on('console', (m) => {
    if (m.type() === 'error') errors.push(m.text());
  });
  page.on('pageerror', (e) => errors.push(String(e)));
  page.on('request', (r) => {
    if (!/^(http:\/\/127\.0\.0\.1|data:|blob:)/.test(r.url())) outside.push(r.url());
  });
  for (const url of [
    '/',
    '/sr/',
    `/sr-latn/${CHAPTER}/`,
    '/en/compensation/',
    '/sr/glossary/',
    '/en/court-practice/',
  ])
    await page.goto(url, { waitUntil: 'networkidle' });
  expect(errors).toEqual([]);
  expect(outside).toEqual([]);
  expect(await context.cookies()).toEqual([]);
});
