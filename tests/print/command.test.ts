/** The command itself: what it refuses, and that a failed run leaves the last file alone. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';

let dist = '';
const pdf = (...args: string[]) => spawnSync('node', ['scripts/pdf.ts', ...args], { encoding: 'utf8' });

beforeAll(() => {
  dist = mkdtempSync(path.join(tmpdir(), 'handbook-pdf-'));
});
afterAll(() => rmSync(dist, { recursive: true, force: true }));

it('explains itself', () => {
  const help = pdf('--help');
  expect(help.status).toBe(0);
  expect(help.stdout).toMatch(/--edition[\s\S]*--profile[\s\S]*Exit codes/);
});

it.each([
  [['--editon', 'en']],
  [['--edition', 'fr']],
  [['--profile', 'screen,poster']],
  [['--signature', '6']],
])('refuses %j with a sentence and exit code 2', (args) => {
  const done = pdf(...args);
  expect(done.status).toBe(2);
  expect(done.stderr).toMatch(/error: .+/);
});

it('leaves the last PDF untouched where it fails, and says why', () => {
  const downloads = path.join(dist, 'downloads');
  mkdirSync(downloads, { recursive: true });
  writeFileSync(path.join(downloads, 'handbook-en.pdf'), 'the last one');
  const done = pdf('--edition', 'en', '--dist', dist);
  expect(done.status).toBe(1);
  expect(done.stderr).toContain('npm run build');
  expect(readFileSync(path.join(downloads, 'handbook-en.pdf'), 'utf8')).toBe('the last one');
  expect(readdirSync(downloads)).toEqual(['handbook-en.pdf']);
});
