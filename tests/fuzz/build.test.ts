/** Mutated books through a whole build: a site, or an error with file, line and remedy, and then no output at all. */
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { copyProject } from '../../src/build/copy-project.ts';
import { copyBook } from '../rules/fixture.ts';
import { addEveryComponent } from './every-component.ts';
import { mutate, randomFrom } from './mutate.ts';

const SEED = Number(process.env.FUZZ_SEED ?? 2026);
const COUNT = Number(process.env.FUZZ_BUILDS ?? 20);
const FILES = ['first', 'second', 'every']
  .flatMap((slug) => [`content/sr/${slug}.mdx`, `content/en/${slug}.mdx`])
  .concat('content/data/glossary.yaml', 'content/data/authorities.yaml', 'content/data/outline.yaml');

/** A project beside this one with the little book. */
function projectWithLittleBook(): string {
  const root = copyProject(process.cwd(), { content: false });
  const book = copyBook();
  addEveryComponent(book);
  cpSync(path.join(book, 'content'), path.join(root, 'content'), { recursive: true });
  rmSync(book, { recursive: true, force: true });
  return root;
}

let root = '';
beforeAll(() => {
  root = projectWithLittleBook();
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
