/** The command itself: what it refuses, and that a failed run leaves the last file alone. */
import { spawn, spawnSync } from 'node:child_process';
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

it('leaves the last PDF untouched when it is interrupted, and says so', async () => {
  const site = process.env.HANDBOOK_DIST ?? 'dist';
  const file = path.join(site, 'downloads', 'handbook-en.pdf');
  const before = readFileSync(file);
  const child = spawn('node', ['scripts/pdf.ts', '--edition', 'en', '--dist', site]);
  let said = '';
  child.stderr.on('data', (data) => {
    said += data;
  });
  child.stdout.on('data', (data) => {
    if (String(data).includes('layout')) child.kill('SIGINT');
  });
  const code = await new Promise((resolve) => child.on('close', resolve));
  expect(code).toBe(1);
  expect(said).toContain('interrupted');
  expect(readFileSync(file).equals(before)).toBe(true);
});
