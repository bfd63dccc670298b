/** Addresses of places that have moved lead on: in every edition, under the site’s own headers, with and without scripts. */
import { expect, test } from '@playwright/test';
import { EDITIONS, sitePath } from '../../src/handbook/editions.ts';
import { readSettings } from '../../src/handbook/settings.ts';
import { leadOn } from '../../src/moved/write-moved.ts';
import { copyOfSite, type SiteCopy } from '../shared/copy-dist.ts';
import { book } from '../shared/pages.ts';

const SAME = { from: 'compensation/old-name', to: 'compensation/proof' };
const OTHER = { from: 'compensation/removed', to: 'especially-vulnerable-witness/criteria' };
const PAGE = { from: 'old-chapter', to: 'non-punishment' };
/** What is not a chapter is not read side by side. */
const LIST = { from: 'old-list', to: 'glossary' };
const IN_PAGE = { from: 'old-chapter/removed', to: 'especially-vulnerable-witness/criteria' };

let site: SiteCopy;
test.beforeAll(async () => {
  site = await copyOfSite();
  const settings = readSettings('src/settings.yaml');
  const context = { dist: site.folder, book, settings, version: '0.0.0' };
  for (const edition of EDITIONS)
    for (const line of [PAGE, SAME, OTHER, IN_PAGE, LIST]) leadOn(context, edition, line);
});
test.afterAll(() => site.close());

const address = (segment: string, place: string) => {
  const [slug = '', id] = place.split('/');
  return `${site.origin}${sitePath('/', segment, slug)}${id ? `#${id}` : ''}`;
};

for (const { segment, lang } of EDITIONS) {
  test(`${segment}: an anchor, a removed paragraph and a removed page`, async ({ page }) => {
    const refused: string[] = [];
    page.on('console', (m) => {
      if (/Content Security Policy/i.test(m.text())) refused.push(m.text());
    });
    await page.goto(address(segment, SAME.from));
    await expect(page.locator('#proof')).toBeInViewport();
    for (const { from, to } of [OTHER, IN_PAGE]) {
      await page.goto(address(segment, from));
      await expect(page).toHaveURL(address(segment, to));
      await expect(page.locator('#criteria')).toBeInViewport();
    }
    await page.goto(address(segment, PAGE.from));
    await expect(page).toHaveURL(address(segment, PAGE.to));
    await expect(page.locator('html')).toHaveAttribute('lang', lang);
    expect(refused).toEqual([]);
  });
}

/** Side by side: the folder of the address, and the language that stands on the right. */
for (const [folder, twin] of [
  ['/both/sr/', 'en'],
  ['/both/sr-latn/', 'en'],
  ['/both/en/', 'sr-Cyrl'],
  ['/both/en/', 'sr-Latn'],
] as const) {
  const side = (place: string, prefix = '') => {
    const [slug, id] = place.split('/');
    return `${site.origin}${folder}${slug}/${twin === 'sr-Latn' ? 'latin/' : ''}${id ? `#${prefix}${id}` : ''}`;
  };
  test(`side by side with ${twin} (${folder}): what has moved is read side by side again`, async ({
    page,
  }) => {
    for (const prefix of ['', 'twin-']) {
      await page.goto(side(SAME.from, prefix));
      await expect(page.locator(`#${prefix}proof`)).toBeInViewport();
      for (const { from, to } of [OTHER, IN_PAGE]) {
        await page.goto(side(from, prefix));
        await expect(page).toHaveURL(side(to, prefix));
        await expect(page.locator(`#${prefix}criteria`)).toBeInViewport();
      }
    }
    await page.goto(side(PAGE.from));
    await expect(page).toHaveURL(side(PAGE.to));
    await expect(page.locator('.both-row .side').nth(1)).toHaveAttribute('lang', twin);
    await page.goto(side(LIST.from));
    await expect(page).toHaveURL(address(folder.split('/')[2] ?? '', LIST.to));
  });
}

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });
  test('a notice says where the place is now, to who asks for it only', async ({ page }) => {
    await page.goto(address('sr', OTHER.from));
    await expect(page.locator('#removed a')).toBeInViewport();
    await page.locator('#removed a').click();
    await expect(page).toHaveURL(address('sr', OTHER.to));
    await page.goto(address('sr', 'compensation'));
    await expect(page.locator('#removed')).toBeHidden();
    await page.goto(address('en', PAGE.from));
    await expect(page).toHaveURL(address('en', PAGE.to));
  });
});

test('the page that stays is not to be indexed, and keeps nothing of another chapter', async ({
  request,
}) => {
  const html = await (await request.get(address('en', PAGE.from))).text();
  expect(html).toContain('<meta name="robots" content="noindex">');
  expect(html).toContain('href="/sr-latn/old-chapter/"');
  expect(html).not.toMatch(/class="(place|pagination)"|aria-current="page"|rel="canonical"/);
});
