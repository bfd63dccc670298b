/** Builds beside the one in dist: the same bytes twice; under a base path with every setting; a failed build loses nothing. */
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { copyProject } from '../../src/build/copy-project.ts';
import { hashes, runScript } from './shared.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'handbook-builds-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const build = (name: string, env: Record<string, string> = {}) => {
  const out = path.join(folder, name);
  runScript(['scripts/build.ts', '--out', out], env);
  return out;
};

/** The site with every setting filled, built once. */
const withSettings = () => {
  const out = path.join(folder, 'based');
  return existsSync(out)
    ? out
    : build('based', { HANDBOOK_SETTINGS: 'tests/fixtures/settings/settings.yaml' });
};

it('gives the same bytes twice, also where the machine sets BASE_URL, which Vite reads', () => {
  const [one, two] = [hashes(build('one')), hashes(build('two', { BASE_URL: '/elsewhere/' }))];
  const different = [...new Set([...one.keys(), ...two.keys()])].filter((f) => one.get(f) !== two.get(f));
  expect(different).toEqual([]);
});

it('stands under a base path, with canonical links, hreflang, sitemap and edit links from the settings', () => {
  const out = withSettings();
  const html = readFileSync(path.join(out, 'sr-latn/compensation/index.html'), 'utf8');
  const site = 'https://handbook.example.org/prirucnik';
  const holds = (text: string | RegExp) => (typeof text === 'string' ? html.includes(text) : text.test(html));
  expect(holds(`rel="canonical" href="${site}/sr-latn/compensation/"`)).toBe(true);
  for (const [lang, segment] of [
    ['sr-Cyrl', 'sr'],
    ['sr-Latn', 'sr-latn'],
    ['en', 'en'],
  ])
    expect(
      holds(
        new RegExp(
          `hreflang="${lang}"[^>]*href="${site}/${segment}/compensation/"|href="${site}/${segment}/compensation/"[^>]*hreflang="${lang}"`,
        ),
      ),
      lang,
    ).toBe(true);
  expect(holds('https://git.example.org/astra/prirucnik')).toBe(true);
  expect(holds('content/sr/compensation.mdx')).toBe(true);
  const wrong = [...html.matchAll(/(?:href|src)="(\/[^"]*)"/g)]
    .map((m) => m[1])
    .filter((u) => !u?.startsWith('/prirucnik/'));
  expect(wrong).toEqual([]);
  expect(readFileSync(path.join(out, 'sitemap-0.xml'), 'utf8')).toContain(`${site}/en/compensation/`);
});

it('shows every setting where a reader needs it', () => {
  const out = withSettings();
  const page = (...place: string[]) => readFileSync(path.join(out, ...place, 'index.html'), 'utf8');
  const site = 'https://handbook.example.org/prirucnik';
  for (const [segment, lang, word] of [
    ['sr', 'sr', 'Пошаљи исправку'],
    ['sr-latn', 'sr', 'Pošalji ispravku'],
    ['en', 'en', 'Send a correction'],
  ] as const) {
    const tools = /<ul class="tools".*?<\/ul>/s.exec(page(segment, 'compensation'))?.[0] ?? '';
    expect(tools, 'suggest a change').toContain(
      `href="https://git.example.org/astra/prirucnik/edit/main/content/${lang}/compensation.mdx"`,
    );
    const mail = /href="(mailto:[^"]*)"[^>]*>([^<]*)/.exec(tools);
    expect(mail?.[2]).toBe(word);
    const [to, subject = ''] = (mail?.[1] ?? '').split('?subject=');
    expect(to).toBe('mailto:urednistvo@example.org');
    expect(decodeURIComponent(subject)).toMatch(/ 24, .+ \(\S+ \d+\.\d+\.\d+\)$/);
    expect(page(segment, 'accessibility'), 'an obstacle').toContain('mailto:urednistvo@example.org');
    expect(page('print', segment), 'QR code').toContain(`href="${site}/${segment}/compensation/"`);
  }
  for (const text of ['Publisher: Test publisher', 'Support: Test donor', 'CC BY 4.0 (test)'])
    expect(page('en', 'licence')).toContain(text);
  for (const text of ['Издавач из теста', 'Донатор из теста', 'CC BY 4.0 (тест)'])
    expect(page('print', 'sr'), 'imprint').toContain(text);
  const map = readFileSync(path.join(out, 'sitemap-0.xml'), 'utf8');
  const listed = [...map.matchAll(/<loc>([^<]*)/g)].map((m) => m[1] ?? '');
  expect(listed).toContain(`${site}/sr-latn/part-serbian-courtroom/`);
  expect(listed.filter((address) => /\/(print|both)\//.test(address))).toEqual([]);
});

it('keeps every address of every page under the base path', () => {
  const out = withSettings();
  const outside = readdirSync(out, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.html') && !file.startsWith('downloads'))
    .flatMap((file) =>
      [
        ...readFileSync(path.join(out, file), 'utf8').matchAll(
          /\s(?:href|src|action|data-(?:worker|scope|list|index|root|latin))="(\/[^"]*)"/g,
        ),
      ]
        .filter(([, address = '']) => !address.startsWith('/prirucnik/'))
        .map(([, address]) => `${file}: ${address}`),
    );
  expect([...new Set(outside)].slice(0, 20)).toEqual([]);
});

it('leaves the last site in place when it fails', () => {
  const copy = copyProject(process.cwd());
  cpSync(path.join(folder, 'one'), path.join(copy, 'dist'), { recursive: true });
  const before = hashes(path.join(copy, 'dist'));
  const chapter = path.join(copy, 'content/sr/compensation.mdx');
  writeFileSync(chapter, `${readFileSync(chapter, 'utf8')}\n<script>alert(1)</script>\n`);
  const here = process.cwd();
  process.chdir(copy);
  try {
    expect(() => runScript(['scripts/build.ts'])).toThrow(/content\/sr\/compensation\.mdx:\d+:\d+/);
    expect(hashes(path.join(copy, 'dist'))).toEqual(before);
    expect(existsSync(path.join(copy, 'dist.next/index.html'))).toBe(false);
  } finally {
    process.chdir(here);
    rmSync(copy, { recursive: true, force: true });
  }
});
