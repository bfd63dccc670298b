/** Mutated books through a whole build: a site, or an error with file, line and remedy, and then no output at all. */
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { copyBook } from '../rules/fixture.ts';
import { addEveryComponent } from './every-component.ts';
import { mutate, randomFrom } from './mutate.ts';

const SEED = Number(process.env.FUZZ_SEED ?? 2026);
const COUNT = Number(process.env.FUZZ_BUILDS ?? 20);
const FILES = ['first', 'second', 'every']
  .flatMap((slug) => [`content/sr/${slug}.mdx`, `content/en/${slug}.mdx`])
  .concat('content/data/glossary.yaml', 'content/data/authorities.yaml', 'content/data/outline.yaml');

/** A project beside this one: its code, the little book, and the same packages by hard links (Vite does not follow others). */
function copyProject(): string {
  const root = mkdtempSync(path.join(os.tmpdir(), 'handbook-fuzz-'));
  for (const name of ['src', 'scripts', 'public', 'astro.config.mjs', 'package.json', 'tsconfig.json'])
    cpSync(name, path.join(root, name), { recursive: true });
  const linked = spawnSync('cp', ['-al', path.resolve('node_modules'), root]);
  // On another file system hard links cannot be made.
  if (linked.status !== 0) cpSync('node_modules', path.join(root, 'node_modules'), { recursive: true });
  rmSync(path.join(root, 'node_modules/.astro'), { recursive: true, force: true });
  rmSync(path.join(root, 'node_modules/.vite'), { recursive: true, force: true });
  const book = copyBook();
  addEveryComponent(book);
  cpSync(path.join(book, 'content'), path.join(root, 'content'), { recursive: true });
  rmSync(book, { recursive: true, force: true });
  return root;
}

let root = '';
beforeAll(() => {
  root = copyProject();
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

function build(): { code: number | null; said: string } {
  rmSync(path.join(root, '.astro'), { recursive: true, force: true });
  rmSync(path.join(root, 'node_modules/.astro'), { recursive: true, force: true });
  const run = spawnSync(process.execPath, ['scripts/build.ts', '--out', 'out'], {
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, NODE_OPTIONS: '', VITEST: '', NODE_ENV: 'production' },
    timeout: 180_000,
  });
  return { code: run.status, said: run.stdout + run.stderr };
}

describe(`whole builds of mutated books, seed ${SEED}`, () => {
  it('the sound book builds', () => {
    const { code, said } = build();
    expect(said).not.toMatch(/^\s+at /m);
    expect(code, said).toBe(0);
    expect(existsSync(path.join(root, 'out/sr/every/index.html'))).toBe(true);
  });

  it.each(Array.from({ length: COUNT }, (_, i) => i))('mutation %i: a site or a refusal', (i) => {
    const random = randomFrom(SEED * 1000 + i);
    const file = FILES[Math.floor(random() * FILES.length)] as string;
    const full = path.join(root, file);
    const before = readFileSync(full);
    rmSync(path.join(root, 'out'), { recursive: true, force: true });
    try {
      writeFileSync(full, mutate(before.toString('utf8'), random));
      const { code, said } = build();
      if (code === 0) {
        const page = readFileSync(path.join(root, 'out/sr/first/index.html'), 'utf8');
        expect(page).not.toMatch(/<script[^>]*>[^<]*pwned|javascript:/);
        expect(existsSync(path.join(root, 'out/en/first/index.html'))).toBe(true);
      } else {
        expect(code).toBe(1);
        expect(said).toMatch(/content\/[\w./-]+:\d+:\d+ {2}грешка\/error {2}[a-z]-\d{3}/);
        expect(said).not.toMatch(/^\s+at .*\.(?:ts|js|mjs):\d+/m);
        expect(existsSync(path.join(root, 'out'))).toBe(false);
      }
    } finally {
      writeFileSync(full, before);
    }
  });
});
