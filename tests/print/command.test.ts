/** The command itself: what it refuses, and that a failed or interrupted run leaves the last file alone and nothing behind. */
import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { constants, tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { writeWhole } from '../../src/print/write-whole.ts';
import { hashes } from '../full/shared.ts';
import { partOfBook } from './part-of-book.ts';

const SITE = process.env.HANDBOOK_DIST ?? 'dist';
const LAST = 'the last one';
let place = '';
let dist = '';
let downloads = '';

beforeEach(() => {
  place = mkdtempSync(path.join(tmpdir(), 'handbook-pdf-'));
  dist = path.join(place, 'dist');
  downloads = path.join(dist, 'downloads');
  mkdirSync(downloads, { recursive: true });
  writeFileSync(path.join(downloads, 'handbook-en.pdf'), LAST);
});
afterEach(() => rmSync(place, { recursive: true, force: true }));

const linkSite = (): void =>
  partOfBook(SITE, dist, 'en', ['cover', 'contents', 'what-is-trafficking', 'compensation']);

const pdf = (args: string[], env: Record<string, string> = {}) =>
  spawnSync('node', ['scripts/pdf.ts', ...args], { encoding: 'utf8', env: { ...process.env, ...env } });

const untouched = (): void => {
  expect(readdirSync(downloads)).toEqual(['handbook-en.pdf']);
  expect(readFileSync(path.join(downloads, 'handbook-en.pdf'), 'utf8')).toBe(LAST);
};

it('explains itself', () => {
  const help = pdf(['--help']);
  expect(help.status).toBe(0);
  expect(help.stdout).toMatch(/--edition[\s\S]*--profile[\s\S]*Exit codes[\s\S]*130[\s\S]*143/);
});

it.each([
  [['--editon', 'en']],
  [['--edition', 'fr']],
  [['--profile', 'screen,poster']],
  [['--signature', '6']],
])('refuses %j with a sentence and exit code 2', (args) => {
  const done = pdf(args);
  expect(done.status).toBe(2);
  expect(done.stderr).toMatch(/error: .+/);
});

describe('a failed run', () => {
  /** One sentence in each language, exit code 1. */
  const failsWith = (done: ReturnType<typeof pdf>, serbian: string, english: string): void => {
    expect(done.status).toBe(1);
    const lines = done.stderr.trim().split('\n');
    expect(lines).toHaveLength(2);
    expect(lines[0]).toContain(serbian);
    expect(lines[1]).toContain(english);
  };

  it('says that the site was not built', () => {
    failsWith(pdf(['--edition', 'en', '--dist', dist]), 'прво покрените', 'run “npm run build” first');
    untouched();
  });

  it('says that there is no such Chromium, or that it does not start', () => {
    linkSite();
    failsWith(
      pdf(['--edition', 'en', '--dist', dist], { CHROMIUM_PATH: '/nowhere/chromium' }),
      'нема програма',
      'no program',
    );
    failsWith(
      pdf(['--edition', 'en', '--dist', dist], { CHROMIUM_PATH: '/bin/false' }),
      'не може да се покрене',
      'not start',
    );
    untouched();
  });

  it('says that the folder cannot be written', () => {
    linkSite();
    rmSync(downloads, { recursive: true });
    writeFileSync(downloads, 'a file');
    failsWith(pdf(['--edition', 'en', '--dist', dist]), 'не може да се пише', 'cannot be written');
    expect(readFileSync(downloads, 'utf8')).toBe('a file');
  });

  it('replaces no file of an edition where one of them cannot be written', () => {
    const first = path.join(downloads, 'handbook-en.pdf');
    const second = path.join(first, 'below-a-file.pdf');
    const bytes = Buffer.from('new');
    expect(() =>
      writeWhole(
        new Map([
          [first, bytes],
          [second, bytes],
        ]),
      ),
    ).toThrow('cannot be written');
    untouched();
  });
});

it('gives the same bytes on a second run, in every profile', () => {
  linkSite();
  const print = (): Map<string, string> => {
    const done = pdf(['--edition', 'en', '--profile', 'screen,press,office,booklet', '--dist', dist]);
    expect(done.stderr).toBe('');
    return hashes(downloads);
  };
  const first = print();
  expect(first.size).toBe(5);
  expect(print()).toEqual(first);
});

describe('an interrupted run', () => {
  const processesOf = (mark: string): string[] =>
    readdirSync('/proc').filter((pid) => {
      try {
        return /^\d+$/.test(pid) && readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes(mark);
      } catch {
        return false;
      }
    });

  it.each([
    { program: 'node', first: 'scripts/pdf.ts', stage: 'layout', signal: 'SIGINT', code: 130 },
    { program: 'node', first: 'scripts/pdf.ts', stage: 'finishing', signal: 'SIGTERM', code: 143 },
    { program: 'npm', first: 'run pdf --', stage: 'printing', signal: 'SIGTERM', code: 143 },
  ] as const)(
    '$program, $signal while $stage: says so, exit code $code, nothing left behind',
    async (run) => {
      linkSite();
      // Chromium names its profile, which stands here, on its command line: that is how it is found.
      const temporary = path.join(place, 'temporary');
      mkdirSync(temporary);
      const args = [...run.first.split(' '), '--edition', 'en', '--dist', dist];
      const child = spawn(run.program, args, { env: { ...process.env, TMPDIR: temporary } });
      let said = '';
      let chromium = 0;
      child.stderr.on('data', (data) => {
        said += data;
      });
      child.stdout.on('data', (data) => {
        if (!String(data).includes(run.stage)) return;
        chromium = processesOf(temporary).length;
        child.kill(run.signal);
      });
      // npm ends by the signal, which is the same code in a shell; what it started says the sentence a moment later.
      const code = await new Promise((resolve) =>
        child.on('close', (exit, signal) => resolve(exit ?? 128 + constants.signals[signal ?? 'SIGKILL'])),
      );
      expect(code).toBe(run.code);
      if (run.stage !== 'finishing') expect(chromium).toBeGreaterThan(0);
      expect(said).toContain('Штампа је прекинута');
      expect(said).toContain('Printing was interrupted');
      await expect.poll(() => processesOf(temporary), { timeout: 5000 }).toEqual([]);
      expect(readdirSync(temporary).filter((name) => name !== 'node-compile-cache')).toEqual([]);
      untouched();
    },
  );
});
