/** Attempts from public advisories: each is refused with place and remedy, and nothing of it runs. */
import { readFileSync, rmSync } from 'node:fs';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { parse } from 'yaml';
import { checkBook } from '../../src/handbook/check.ts';
import { copyBook, type Edit, makeEdit } from './fixture.ts';

vi.setConfig({ testTimeout: 60_000 });

const attempts = parse(readFileSync('tests/fixtures/injection.yaml', 'utf8')) as {
  name: string;
  edit: Edit;
}[];
let root = '';
afterEach(() => rmSync(root, { recursive: true, force: true }));

describe('an attempt to inject', () => {
  it.each(attempts)('$name is refused', ({ edit }) => {
    root = copyBook();
    makeEdit(root, edit);
    const errors = checkBook(root).problems.filter((p) => p.severity === 'error');
    expect(errors.length).toBeGreaterThan(0);
    expect(errors.some((p) => p.file === edit.file || p.file.endsWith('second.mdx'))).toBe(true);
    for (const p of errors) expect(p.line).toBeGreaterThan(0);
    expect((globalThis as { pwned?: unknown }).pwned).toBeUndefined();
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
  });
});
