/** Without network: after one click an edition is kept, search included, and can be removed; one file works by itself. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from '@playwright/test';
import { editionById } from '../../src/handbook/editions.ts';
import { writeWorker } from '../../src/offline/worker.ts';
import { copyOfSite } from '../shared/copy-dist.ts';
import { dist } from '../shared/pages.ts';

test.use({ serviceWorkers: 'allow' });
test.setTimeout(120_000);

test('an edition is kept after one click and works without network, then goes', async ({ page, context }) => {
  await page.goto('/en/offline/');
  const keep = page.locator('[data-do="keep"]');
  await expect(keep).toContainText('MB');
  await keep.click();
  await expect(page.locator('.keep-state')).toContainText('works off line', { timeout: 60_000 });
  await context.setOffline(true);
  await page.goto('/en/compensation/');
  await expect(page.locator('h1')).toContainText('Compensation');
  await page.goto('/en/glossary/#trafficking-in-human-beings');
  await expect(page.locator('.glossary')).toBeVisible();
  await page.goto('/en/search/?q=partial+award');
  await expect(page.locator('.search-results a').first()).toBeVisible({ timeout: 20_000 });
  await context.setOffline(false);
  await page.goto('/en/offline/');
  await page.locator('[data-do="remove"]').click();
  await expect(keep).toBeVisible();
  expect(await page.evaluate(async () => (await caches.keys()).length)).toBe(0);
  expect(await page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)).toBe(0);
});

test('a newer edition is announced on every page, taken by one click, and can be removed', async ({
  page,
}) => {
  const site = await copyOfSite();
  try {
    await page.goto(`${site.origin}/sr-latn/offline/`);
    const keep = page.locator('[data-do="keep"]');
    await expect(keep).toHaveText(/Sačuvaj za rad bez mreže \(\d+,\d MB\)/);
    await keep.click();
    await expect(page.locator('.keep-state')).toContainText('radi bez mreže', { timeout: 60_000 });
    await page.goto(`${site.origin}/sr-latn/compensation/`);
    await expect(page.locator('.update-notice')).toBeHidden();

    const file = path.join(site.folder, 'sr-latn/compensation/index.html');
    writeFileSync(file, readFileSync(file, 'utf8').replace(/(<h1[^>]*>)/, '$1NOVO '));
    await writeWorker(site.folder, editionById('sr-Latn'), '/');

    await page.reload();
    await expect(page.locator('.update-notice')).toBeVisible({ timeout: 60_000 });
    await page.reload();
    await expect(page.locator('.update-notice')).toBeVisible();
    await expect(page.locator('h1'), 'the kept one stays until it is updated').not.toContainText('NOVO');
    await page.locator('.update-notice a').click();
    await expect(keep).toHaveText(/Postoji novije izdanje\. Obnovi \(\d+,\d MB\)/);
    await keep.click();
    await expect(keep).toBeHidden({ timeout: 60_000 });
    await expect(page.locator('.keep-state')).toContainText('radi bez mreže');
    await page.goto(`${site.origin}/sr-latn/compensation/`);
    await expect(page.locator('h1')).toContainText('NOVO');
    await expect(page.locator('.update-notice')).toBeHidden();

    await page.goto(`${site.origin}/sr-latn/offline/`);
    await page.locator('[data-do="remove"]').click();
    await expect(keep).toBeVisible();
    expect(await page.evaluate(async () => (await caches.keys()).length)).toBe(0);
  } finally {
    site.close();
  }
});

test('nothing is kept before that click', async ({ page }) => {
  await page.goto('/sr/compensation/');
  expect(await page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)).toBe(0);
});

for (const id of ['sr-Cyrl', 'sr-Latn', 'en'])
  test(`${id}: the single file works from a folder and asks for nothing`, async ({ page }) => {
    const file = path.resolve(dist, 'downloads', `handbook-${id}.html`);
    expect(existsSync(file)).toBe(true);
    const asked: string[] = [];
    page.on('request', (r) => {
      if (!/^(file|data):/.test(r.url())) asked.push(r.url());
    });
    await page.goto(pathToFileURL(file).href);
    await page.locator('.contents a[href="#compensation"]').click();
    await expect(page.locator('#compensation')).toBeInViewport();
    const broken = await page.evaluate(() =>
      [...document.querySelectorAll<HTMLAnchorElement>('a[href^="#"]')]
        .map((a) => a.getAttribute('href') ?? '')
        .filter((href) => !document.getElementById(href.slice(1))),
    );
    expect(broken).toEqual([]);
    expect(await page.evaluate(() => document.fonts.check('16px "Source Serif 4"'))).toBe(true);
    expect(asked).toEqual([]);
  });
