/** Every Word file opens in LibreOffice without repair: it is converted to text, and the words are compared. */
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { readBook } from '../../src/handbook/book.ts';
import { EDITIONS } from '../../src/handbook/editions.ts';
import { modelFile, models } from '../../src/handbook/models.ts';
import { toLatin } from '../../src/handbook/script.ts';
import { plainText } from '../../src/handbook/syntax.ts';
import { outside } from './shared.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'handbook-word-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const words = (text: string) => text.match(/[\p{L}\p{N}]+/gu) ?? [];

it('converts all of them, and no word is lost', () => {
  const source = path.join(process.env.HANDBOOK_DIST || 'dist', 'downloads/models');
  const files = readdirSync(source).map((f) => path.join(source, f));
  const args = [
    `-env:UserInstallation=file://${folder}/profile`,
    '--headless',
    '--convert-to',
    'txt:Text (encoded):UTF8',
    '--outdir',
    folder,
    ...files,
  ];
  outside('soffice', args, 'apt-get install libreoffice-writer-nogui');
  const book = readBook(process.cwd());
  let count = 0;
  for (const edition of EDITIONS)
    for (const model of models(book, edition.source)) {
      const text = readFileSync(
        path.join(folder, modelFile(model.name, edition.id).replace('.docx', '.txt')),
        'utf8',
      );
      const there = new Set(words(text));
      const wanted = model.wording.map((n) => plainText(n)).join('\n');
      const missing = words(edition.id === 'sr-Latn' ? toLatin(wanted) : wanted).filter((w) => !there.has(w));
      expect(missing, modelFile(model.name, edition.id)).toEqual([]);
      count += 1;
    }
  expect(count).toBe(files.length);
});
