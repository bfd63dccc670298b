/** The site under its own headers: no violation in any feature, nothing from elsewhere, nothing inline. */
import { expect, type Page, test } from '@playwright/test';

const CHAPTER = '/sr/especially-vulnerable-witness/';

async function watch(page: Page): Promise<string[]> {
  const violations: string[] = [];
  await page.exposeFunction('reportViolation', (text: string) => violations.push(text));
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (e) =>
      (window as unknown as { reportViolation(t: string): void }).reportViolation(
        `${e.violatedDirective} ${e.blockedURI}`,
      ),
    );
  });
  page.on('console', (m) => {
    if (/Content Security Policy/i.test(m.text())) violations.push(m.text());
  });
  return violations;
}

test('the headers are sent', async ({ request }) => {
  const headers = (await request.get('/sr/')).headers();
  expect(headers['content-security-policy']).toContain("script-src 'self' 'wasm-unsafe-eval'");
  expect(headers['content-security-policy']).not.toContain('unsafe-inline');
  expect(headers['x-content-type-options']).toBe('nosniff');
  expect(headers['referrer-policy']).toBe('no-referrer');
  expect(headers['permissions-policy']).toContain('camera=()');
});

test('every kind of page loads without a violation', async ({ page }) => {
  const violations = await watch(page);
  for (const url of [
    '/',
    '/404.html',
    '/sr/',
    CHAPTER,
    '/en/court-practice/',
    '/both/sr-latn/compensation/',
    '/en/search/',
    '/sr/offline/',
    '/print/en/',
  ])
    await page.goto(url, { waitUntil: 'networkidle' });
  expect(violations).toEqual([]);
});

test('features work without a violation: notes, margin, copying, appearance, navigator, search', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const violations = await watch(page);
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto(CHAPTER);
  await expect(page.locator('.margin-notes').first()).toBeVisible();
  await page.locator('.note a').first().focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('.note-open')).toHaveCount(1);
  await page.locator('button.copy').first().click();
  await page.locator('.theme-choice select').selectOption('dark');
  await expect(page.locator('html')).toHaveAttribute('data-scheme', 'dark');
  await page.keyboard.press('Control+k');
  await page.locator('dialog input[type="search"]').fill('svedok');
  await expect(page.locator('dialog .search-results a').first()).toBeVisible({ timeout: 15_000 });
  await page.goto('/en/search/?q=restitution');
  await expect(page.locator('.search-page .search-results a').first()).toBeVisible({ timeout: 15_000 });
  expect(violations).toEqual([]);
});
