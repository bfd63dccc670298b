/** The ways of a reader without a mouse. */
import { expect, test } from '@playwright/test';

const CHAPTER = '/en/especially-vulnerable-witness/';

test('the first Tab offers to skip to the text', async ({ page }) => {
  await page.goto(CHAPTER);
  await page.keyboard.press('Tab');
  const skip = page.locator('.skip-link');
  await expect(skip).toBeFocused();
  await expect(skip).toBeInViewport();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  const inText = await page.evaluate(() => document.activeElement?.closest('main') !== null);
  expect(inText).toBe(true);
});

test('in a wide window Enter opens a note in place, a press of the mouse marks it in the margin', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1500, height: 900 });
  await page.goto(CHAPTER);
  await expect(page.locator('.margin-notes').first()).toBeVisible();
  const call = page.locator('.note a').first();
  await call.click();
  await expect(page.locator('.margin-notes .marked')).toHaveCount(1);
  await expect(page.locator('.note-open')).toHaveCount(0);
  // As Firefox sends Enter: a click that is counted, at no place.
  await call.dispatchEvent('click', { detail: 1, screenX: 0, screenY: 0 });
  await expect(page.locator('.note-open')).toHaveCount(1);
  await call.press('Enter');
  await expect(page.locator('.note-open')).toHaveCount(0);
});

test('everything that has the focus shows it', async ({ page }) => {
  await page.goto(CHAPTER);
  for (let i = 0; i < 25; i += 1) {
    await page.keyboard.press('Tab');
    const outline = await page.evaluate(() => {
      const element = document.activeElement as HTMLElement;
      const style = getComputedStyle(element);
      return {
        what: element.outerHTML.slice(0, 80),
        width: Number.parseFloat(style.outlineWidth),
        kind: style.outlineStyle,
      };
    });
    expect(outline.kind, outline.what).not.toBe('none');
    expect(outline.width, outline.what).toBeGreaterThanOrEqual(2);
  }
});

test('search opens with / and closes with Escape, and the focus returns', async ({ page }) => {
  await page.goto(CHAPTER);
  await page.locator('.search-open').focus();
  await page.keyboard.press('/');
  await expect(page.locator('dialog input[type="search"]')).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(page.locator('dialog.search-box')).toBeHidden();
});

test('headings of a chapter come in order', async ({ page }) => {
  for (const url of [
    CHAPTER,
    '/sr/',
    '/en/part-tools/',
    '/sr/navigator/',
    '/both/sr/compensation/',
    '/sr/offline/',
  ]) {
    await page.goto(url);
    const levels = await page
      .locator('main :is(h1,h2,h3,h4)')
      .evaluateAll((all) => all.map((h) => Number(h.tagName.slice(1))));
    expect(levels[0], url).toBe(1);
    for (const [i, level] of levels.entries())
      expect(level - (levels[i - 1] ?? level), url).toBeLessThanOrEqual(1);
  }
});
