/** A fixture of a rule: the sound little book of tests/fixtures/book with one fault in it. */
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { parse } from 'yaml';
import { readBook } from '../../src/handbook/book.ts';
import { fingerprintPairs, formatTwins, TWINS_FILE } from '../../src/handbook/staleness.ts';

export interface Edit {
  file: string;
  /** Replace this text … */
  find?: string;
  /** … by this. */
  put?: string;
  /** The whole new text of the file. */
  text?: string;
  prepend?: string;
  /** Bytes in base 64. */
  bytes?: string;
  /** A file of this many bytes. */
  size?: number;
  remove?: boolean;
  /** A symbolic link to this target. */
  link?: string;
}

export interface Fixture {
  edits: Edit[];
  expect: { file: string; line: number };
  /** What `--fix` leaves. */
  fixed?: { file: string; has: string }[];
  /** Text that the message offers to paste. */
  paste?: string;
  /** The rule needs a repository: the book is committed before it is edited. */
  git?: boolean;
  /** The rule needs twins.json: the pairs of the sound book are recorded. */
  twins?: boolean;
}

const FIXTURES = path.resolve('tests/fixtures');

/** Reads the fixture of a rule. */
export function readFixture(rule: string): Fixture {
  return parse(readFileSync(path.join(FIXTURES, 'rules', `${rule}.yaml`), 'utf8')) as Fixture;
}

/** A copy of the sound book in a folder of its own. */
export function copyBook(): string {
  const root = mkdtempSync(path.join(os.tmpdir(), 'handbook-rule-'));
  cpSync(path.join(FIXTURES, 'book'), root, { recursive: true });
  return root;
}

/** Makes an edit in the copy. Throws where the text to be replaced is not there. */
export function makeEdit(root: string, edit: Edit): void {
  const file = path.join(root, edit.file);
  mkdirSync(path.dirname(file), { recursive: true });
  if (edit.remove) rmSync(file);
  else if (edit.link !== undefined) symlinkSync(edit.link, file);
  else if (edit.bytes !== undefined) writeFileSync(file, Buffer.from(edit.bytes, 'base64'));
  else if (edit.size !== undefined) writeFileSync(file, Buffer.alloc(edit.size));
  else if (edit.text !== undefined) writeFileSync(file, edit.text);
  else {
    const old = readFileSync(file, 'utf8');
    if (edit.prepend !== undefined) {
      writeFileSync(file, edit.prepend + old);
      return;
    }
    if (edit.find === undefined || !old.includes(edit.find))
      throw new Error(`${edit.file}: “${edit.find}” is not in it`);
    writeFileSync(
      file,
      old.replace(edit.find, () => edit.put ?? ''),
    );
  }
}

/** The faulty book of a fixture; the caller removes the folder. */
export function faultyBook(fixture: Fixture): string {
  const root = copyBook();
  if (fixture.twins) {
    const book = readBook(root);
    writeFileSync(path.join(root, TWINS_FILE), formatTwins(fingerprintPairs(book)));
  }
  if (fixture.git) commitAll(root, '2026-02-01T12:00:00Z');
  for (const edit of fixture.edits) makeEdit(root, edit);
  if (fixture.git) commitAll(root, '2026-02-02T12:00:00Z');
  return root;
}

function commitAll(root: string, date: string): void {
  const env = { ...process.env, GIT_AUTHOR_DATE: date, GIT_COMMITTER_DATE: date };
  const git = (...args: string[]) =>
    execFileSync('git', ['-c', 'user.name=test', '-c', 'user.email=test@example.org', ...args], {
      cwd: root,
      env,
      stdio: 'ignore',
    });
  git('init', '-q');
  git('add', '-A');
  git('commit', '-q', '-m', 'book');
}
