/**
 * Mutated chapters and data files through check and compile in one process. Each gives either pages that hold nothing but
 * the handbook's own components, or an error with file, line and remedy: never an exception, never code of the chapter.
 */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { compile } from '@mdx-js/mdx';
import remarkGfm from 'remark-gfm';
import { VFile } from 'vfile';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { forgetBook } from '../../src/handbook/book-cache.ts';
import { checkBook } from '../../src/handbook/check.ts';
import type { Problem } from '../../src/handbook/problem.ts';
import { remarkHandbook } from '../../src/markdown/remark-handbook.ts';
import { copyBook } from '../rules/fixture.ts';
import { addEveryComponent } from './every-component.ts';
import { mutate, randomFrom } from './mutate.ts';

const SEED = Number(process.env.FUZZ_SEED ?? 2026);
const COUNT = Number(process.env.FUZZ_COUNT ?? 2000);
const CHAPTERS = ['first', 'second', 'every'].flatMap((slug) => [
  `content/sr/${slug}.mdx`,
  `content/en/${slug}.mdx`,
]);
const DATA = ['outline', 'authorities', 'glossary', 'index', 'changes', 'exceptions']
  .map((name) => `content/data/${name}.yaml`)
  .concat(
    'content/data/twins.json',
    'content/data/statutes/zkp.json',
    'content/data/words/sr.txt',
    'content/figures/sign.svg',
  );

let root = '';
beforeAll(() => {
  root = copyBook();
  addEveryComponent(root);
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

const body = (source: string): string =>
  source.replace(/^\uFEFF?---\n[\s\S]*?\n---(?=\n|$)/, (matter) => matter.replace(/[^\n]/g, ' '));

async function compiled(file: string): Promise<string> {
  const source = readFileSync(path.join(root, file), 'utf8').replaceAll('\r\n', '\n');
  const vfile = new VFile({ value: body(source), path: path.join(root, file) });
  return String(await compile(vfile, { remarkPlugins: [remarkGfm, [remarkHandbook, { root }]] }));
}

/** The code of a page without its texts: whatever of the chapter were code would be seen here. */
function codeOnly(code: string): string {
  return code.replace(/"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*'/g, '""');
}

function assertPage(code: string): void {
  const imports = [...code.matchAll(/^import .* from ["']([^"']+)["']/gm)].map((m) => m[1] ?? '');
  for (const source of imports)
    expect(source).toMatch(/^\/src\/components\/\w+\.astro$|^react\/jsx-runtime$/);
  expect(codeOnly(code)).not.toMatch(
    /pwned|globalThis|process|require\(|eval|import\(|await|innerHTML|set:html/,
  );
  expect(code).not.toMatch(/href: "\s*(?:javascript|data|vbscript):/i);
  // Marks of the format that were not understood would be printed.
  expect(code).not.toMatch(/"[^"\n]*\[[@#][^"\n]*"(?=[,)\]])(?<!cites: "[^"\n]*"|all: "[^"\n]*")/);
}

function assertProblem(p: Problem): void {
  expect(p.file).toMatch(/^content\//);
  expect(p.line).toBeGreaterThan(0);
  for (const text of [p.message.sr, p.message.en, p.remedy.sr, p.remedy.en]) {
    expect(text).not.toBe('');
    expect(text).not.toMatch(/\n\s+at |node_modules|\[object|undefined$/);
  }
}

describe(`fuzz, seed ${SEED}`, () => {
  it(`${COUNT} mutations: a page or a refusal`, async () => {
    const random = randomFrom(SEED);
    const tally = { pages: 0, refused: 0 };
    for (let i = 0; i < COUNT; i += 1) {
      const list = random() < 0.7 ? CHAPTERS : DATA;
      const file = list[Math.floor(random() * list.length)] as string;
      const full = path.join(root, file);
      const before = readFileSync(full);
      const text = mutate(before.toString('utf8'), random);
      writeFileSync(full, text);
      forgetBook();
      const told = `mutation ${i} of ${file}, seed ${SEED}`;
      try {
        const { problems } = checkBook(root, { words: i % 20 === 0 });
        for (const p of problems) assertProblem(p);
        if (problems.some((p) => p.severity === 'error')) tally.refused += 1;
        else {
          const wanted = CHAPTERS.includes(file) ? [file] : CHAPTERS.slice(0, 2);
          for (const chapter of wanted) assertPage(await compiled(chapter));
          tally.pages += 1;
        }
      } catch (error) {
        const kept = path.join(mkdtempSync('/tmp/fuzz-'), path.basename(file));
        writeFileSync(kept, text);
        throw new Error(`${told}: ${(error as Error).message}\nkept: ${kept}`, { cause: error });
      } finally {
        writeFileSync(full, before);
      }
      expect((globalThis as { pwned?: unknown }).pwned, told).toBeUndefined();
    }
    process.stdout.write(`fuzz: ${tally.pages} pages, ${tally.refused} refused\n`);
    expect(tally.pages).toBeGreaterThan(COUNT / 20);
    expect(tally.refused).toBeGreaterThan(COUNT / 20);
  });
});
