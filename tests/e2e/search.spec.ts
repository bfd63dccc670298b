/** The search box and the search page, in the built site. */
import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, type Request, test } from '@playwright/test';
import { budgets } from '../shared/budgets.ts';

async function openBox(page: Page, path: string): Promise<void> {
  await page.goto(path);
  await page.keyboard.press('/');
  await expect(page.locator('dialog.search-box')).toHaveAttribute('open', '');
}

const box = (page: Page) => page.locator('dialog.search-box');
const chapters = (page: Page) => box(page).locator('.search-chapter a');

for (const [path, queries] of [
  ['sr/glossary/', ['жртвама', 'žrtvama', 'zrtvama', 'посебно осетљив сведок', 'posebno osetljiv svedok']],
  [
    'sr-latn/glossary/',
    ['жртвама', 'žrtvama', 'zrtvama', 'посебно осетљив сведок', 'posebno osetljiv svedok'],
  ],
] as const)
  for (const query of queries)
    test(`${path}: ${query} finds the right chapter first`, async ({ page }) => {
      await openBox(page, path);
      await page.keyboard.insertText(query);
      const slug = /osetljiv|осетљив/.test(query)
        ? 'especially-vulnerable-witness'
        : 'victim-centred-approach';
      await expect(chapters(page).first()).toHaveAttribute(
        'href',
        new RegExp(`/${path.split('/')[0]}/${slug}/$`),
      );
      const text = await box(page).locator('.search-results').innerText();
      if (path.startsWith('sr-latn')) expect(text).not.toMatch(/[\u0400-\u04FF]/);
      else expect(text).toMatch(/[\u0400-\u04FF]/);
      await expect(box(page).locator('mark').first()).toBeVisible();
    });

test('an English term leads to the chapter on a Serbian page, and a Serbian one on an English page', async ({
  page,
}) => {
  await openBox(page, 'sr/glossary/');
  await page.keyboard.insertText('plea agreement');
  await expect(chapters(page).first()).toHaveAttribute('href', /plea-agreements-and-sentencing/);
  await openBox(page, 'en/glossary/');
  await page.keyboard.insertText('заштићени сведок');
  await expect(chapters(page).first()).toHaveAttribute('href', /protected-witness/);
});

test('an article leads to the paragraphs that cite it', async ({ page }) => {
  await openBox(page, 'sr/glossary/');
  await page.keyboard.insertText('čl. 103 ZKP');
  await expect(chapters(page).first()).toHaveAttribute('href', /especially-vulnerable-witness/);
});

test('the box opens by Ctrl-K and by its link, closes by Escape, and gives the focus back', async ({
  page,
}) => {
  await page.goto('en/glossary/');
  const link = page.locator('.search-open');
  await link.click();
  await expect(box(page).locator('input[type="search"]')).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(box(page)).not.toHaveAttribute('open', '');
  await expect(link).toBeFocused();
  await page.keyboard.press('Control+k');
  await expect(box(page)).toHaveAttribute('open', '');
});

test('Escape closes the box though something is typed, and what was typed is there again', async ({
  page,
}) => {
  await openBox(page, 'sr/glossary/');
  await page.keyboard.insertText('сведок');
  await expect(chapters(page).first()).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(box(page)).not.toHaveAttribute('open', '');
  await page.keyboard.press('/');
  await expect(box(page).locator('input[type="search"]')).toHaveValue('сведок');
});

test('the focus returns to where it was when the box was opened by a key', async ({ page }) => {
  await page.goto('en/compensation/');
  const link = page.locator('main a[href]').first();
  await link.focus();
  await page.keyboard.press('/');
  await expect(box(page).locator('input[type="search"]')).toBeFocused();
  await box(page).getByRole('button', { name: 'Close' }).click();
  await expect(box(page)).not.toHaveAttribute('open', '');
  await expect(link).toBeFocused();
});

test('a slash that is typed into a field stays there', async ({ page }) => {
  await page.goto('en/search/');
  const field = page.locator('.search-page input[type="search"]');
  await field.fill('a');
  await field.press('/');
  await expect(field).toHaveValue('a/');
});

test('arrow keys move through the results and Enter opens one', async ({ page }) => {
  await openBox(page, 'en/glossary/');
  await page.keyboard.insertText('restitution');
  await expect(chapters(page).first()).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await expect(chapters(page).first()).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(box(page).locator('.search-hit').first()).toBeFocused();
  const address = await box(page).locator('.search-hit').first().getAttribute('href');
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowUp');
  await expect(box(page).locator('input[type="search"]')).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(new RegExp(`${address}$`));
});

test('results are told to a screen reader, filtered by kind, and have a number of their paragraph', async ({
  page,
}) => {
  await openBox(page, 'en/glossary/');
  await page.keyboard.insertText('property claim');
  await expect(box(page).getByRole('status')).toContainText(/Results: \d+/);
  await expect(box(page).locator('.search-number').first()).toHaveText(/^\d+\.\d+$/);
  await box(page).getByRole('radio', { name: 'Model wording' }).check();
  // The results before the choice stand until the new ones are there.
  const kinds = box(page).locator('.search-hit .search-kind');
  await expect(kinds.filter({ hasNotText: 'Model wording' })).toHaveCount(0);
  await expect(kinds.first()).toBeVisible();
});

test('a wrong letter is corrected and said', async ({ page }) => {
  await openBox(page, 'sr/glossary/');
  await page.keyboard.insertText('zasticeni svedk');
  await expect(box(page).getByRole('status')).toContainText('zasticeni svedok');
  await expect(chapters(page).first()).toHaveAttribute('href', /protected-witness/);
});

test('where nothing is found, terms and other ways are offered', async ({ page }) => {
  await openBox(page, 'en/glossary/');
  await page.keyboard.insertText('restixxxyz');
  await expect(box(page).locator('.search-help')).toBeVisible();
  await expect(box(page).locator('.search-nearest a').first()).toBeVisible();
  for (const name of ['Contents', 'Where are you in the case?', 'Subject index'])
    await expect(box(page).locator('.search-help').getByRole('link', { name })).toBeVisible();
  await expect(box(page).getByRole('status')).toContainText('restixxxyz');
});

test('recent queries stay on the device and can be erased', async ({ page }) => {
  await openBox(page, 'en/glossary/');
  await page.keyboard.insertText('restitution');
  await expect(chapters(page).first()).toBeVisible();
  await page.keyboard.press('Enter');
  await box(page).locator('input[type="search"]').fill('');
  await expect(box(page).locator('.search-recent')).toContainText('restitution');
  await box(page).getByRole('button', { name: 'Erase' }).click();
  await expect(box(page).locator('.search-recent')).toBeHidden();
  expect(await page.evaluate(() => localStorage.getItem('handbook-recent-searches'))).toBe('[]');
});

test('a search has an address', async ({ page }) => {
  await page.goto('sr-latn/search/?q=zrtvama');
  const first = page.locator('.search-page .search-chapter a').first();
  await expect(first).toHaveAttribute('href', /victim-centred-approach/);
  await page.locator('.search-page input[type="search"]').fill('restitution');
  await expect(page).toHaveURL(/q=restitution/);
});

test('the box gives the address of its search, and that address answers it', async ({ page }) => {
  await openBox(page, 'sr/glossary/');
  await page.keyboard.insertText('посебно осетљив сведок');
  await expect(chapters(page).first()).toBeVisible();
  await box(page).locator('.search-share a').click();
  await expect(page).toHaveURL(/\/sr\/search\/\?q=/);
  await expect(page.locator('.search-page input[type="search"]')).toHaveValue('посебно осетљив сведок');
  await expect(page.locator('.search-page .search-chapter a').first()).toHaveAttribute(
    'href',
    /especially-vulnerable-witness/,
  );
});

test('the search page helps without JavaScript', async ({ browser }, info) => {
  const page = await browser.newPage({ javaScriptEnabled: false, baseURL: info.project.use.baseURL ?? '' });
  await page.goto('en/search/');
  await expect(page.getByText(/needs JavaScript/)).toBeVisible();
  await expect(page.locator('.search-page')).toBeHidden();
  await page.close();
});

test('nothing of the search is loaded before the box is opened', async ({ page }) => {
  const files: string[] = [];
  page.on('request', (request) => files.push(new URL(request.url()).pathname));
  await page.goto('sr/glossary/', { waitUntil: 'networkidle' });
  expect(files.filter((f) => f.includes('/pagefind/') || /\/panel\./.test(f))).toEqual([]);
});

// Bytes as they are without compression.
for (const [path, queries] of [
  ['sr/', ['жртвама', 'права оштећеног на накнаду штете', 'zasticni svedok']],
  ['sr-latn/', ['svedok', 'zaštita žrtve od sekundarne viktimizacije']],
  ['en/', ['restitution', 'how to question child victim']],
] as const)
  for (const query of queries)
    test(`${path}: the first search for “${query}” is light`, async ({ page }) => {
      const bodies: Promise<number>[] = [];
      await page.goto(`${path}glossary/`, { waitUntil: 'networkidle' });
      const weigh = async (request: Request) => (await (await request.response())?.body())?.length ?? 0;
      page.on('requestfinished', (request) => bodies.push(weigh(request)));
      await page.keyboard.press('/');
      await page.keyboard.insertText(query);
      await expect(chapters(page).first()).toBeVisible();
      await page.waitForLoadState('networkidle');
      page.removeAllListeners('requestfinished');
      const bytes = (await Promise.all(bodies)).reduce((a, b) => a + b, 0);
      // What searches has to be among it, or nothing was measured.
      expect(bytes).toBeGreaterThan(100_000);
      expect(bytes / 1000).toBeLessThanOrEqual(budgets['first-search']);
    });

test('an answer stands within 120 ms of the last key', async ({ page }) => {
  await openBox(page, 'sr/glossary/');
  const field = box(page).locator('input[type="search"]');
  await field.fill('сведок');
  await expect(chapters(page).first()).toBeVisible();
  const milliseconds = await page.evaluate(async () => {
    const input = document.querySelector<HTMLInputElement>('dialog.search-box input[type="search"]');
    const results = document.querySelector('dialog.search-box .search-results');
    if (!input || !results) return Number.POSITIVE_INFINITY;
    const times: number[] = [];
    for (const query of ['сведока', 'сведоци', 'сведоку', 'сведоке', 'сведоком']) {
      const start = performance.now();
      input.value = query;
      const drawn = new Promise((resolve) =>
        new MutationObserver(resolve).observe(results, { childList: true }),
      );
      input.dispatchEvent(new Event('input', { bubbles: true }));
      await drawn;
      times.push(performance.now() - start);
    }
    return times.sort((a, b) => a - b)[2] ?? Number.POSITIVE_INFINITY;
  });
  expect(milliseconds).toBeLessThan(120);
});

for (const path of ['sr/', 'sr-latn/', 'en/'])
  test(`${path}: the open box with results has no accessibility faults`, async ({ page }) => {
    await openBox(page, `${path}glossary/`);
    await page.keyboard.insertText('restitution');
    await expect(chapters(page).first()).toBeVisible();
    const { violations } = await new AxeBuilder({ page }).include('dialog.search-box').analyze();
    expect(violations.map((v) => `${v.id}: ${v.nodes.map((n) => n.target).join(' ')}`)).toEqual([]);
  });
