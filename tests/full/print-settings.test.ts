/** Printed with every setting made: QR codes that lead to the on-line pages, and what the imprint says from the settings. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { PDFArray, PDFDict, type PDFDocument, PDFName, type PDFNumber } from '@cantoo/pdf-lib';
import QRCode from 'qrcode';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { linkTarget, resolve } from '../../src/print/finish/objects.ts';
import { partOfBook } from '../print/part-of-book.ts';
import { type Pdf, readPdf } from '../print/read-pdf.ts';
import { outside, runScript } from './shared.ts';

const SETTINGS = { HANDBOOK_SETTINGS: 'tests/fixtures/settings/settings.yaml' };
const SITE = 'https://handbook.example.org/prirucnik/sr-latn/';
const CHAPTERS = ['what-is-trafficking', 'compensation'];
const SECTIONS = ['cover', 'imprint', 'contents', ...CHAPTERS, 'back-cover'];
const DOTS = 300;

const folder = mkdtempSync(path.join(tmpdir(), 'handbook-print-settings-'));
const file = (profile = ''): string =>
  path.join(folder, 'part', 'downloads', `handbook-sr-Latn${profile}.pdf`);
let pdf: Pdf;

beforeAll(async () => {
  const site = path.join(folder, 'site');
  runScript(['scripts/build.ts', '--out', site], SETTINGS);
  partOfBook(site, path.join(folder, 'part'), 'sr-latn', SECTIONS);
  const args = ['--edition', 'sr-Latn', '--profile', 'screen,office', '--dist', path.join(folder, 'part')];
  runScript(['scripts/pdf.ts', ...args], SETTINGS);
  pdf = await readPdf(file());
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

it.each(['', '-office'])(
  'has a QR code to its on-line page at every chapter and on the back (handbook%s)',
  async (profile) => {
    const { doc, dests, pages } = profile ? await readPdf(file(profile)) : pdf;
    const places = [
      ...CHAPTERS.map((slug) => [dests.get(slug) as number, `${SITE}${slug}/`] as const),
      [pages.length - 1, SITE] as const,
    ];
    for (const [page, address] of places) {
      const { modules } = QRCode.create(address, { errorCorrectionLevel: 'M' });
      const expected = Array.from({ length: modules.size }, (_, y) =>
        Array.from({ length: modules.size }, (_, x) => (modules.get(y, x) ? '#' : '.')).join(''),
      );
      expect(readCode(file(profile), doc, page, address, modules.size), address).toEqual(expected);
    }
  },
);

it('says publisher, donor and licence of the settings in the imprint, and the address on the back', () => {
  const plain = (text: string): string => text.replace(/\s/g, '');
  const words = (page: number): string => plain(pdf.pages[page]?.items.map((i) => i.text).join('') ?? '');
  const imprint = pdf.pages.findIndex((_, page) => words(page).includes('CCBY4.0(test)'));
  for (const text of ['Izdavač iz testa', 'Donator iz testa', SITE])
    expect(words(imprint)).toContain(plain(text));
  expect(words(pdf.pages.length - 1)).toContain(SITE);
});

/** The modules of the code that a link of this address is drawn with, read from a picture of the page. */
function readCode(name: string, doc: PDFDocument, page: number, address: string, size: number): string[] {
  const { at, width, height } = picture(name, page + 1);
  const [left, bottom, right, top] = rectangle(doc, page, address).map((v) => (v / 72) * DOTS) as [
    number,
    number,
    number,
    number,
  ];
  expect(Math.abs(right - left - (top - bottom)), 'the code is a square').toBeLessThan(0.02 * (right - left));
  expect(right).toBeLessThan(width);
  const quiet = 4;
  const step = (right - left) / (size + 2 * quiet);
  return Array.from({ length: size }, (_, row) =>
    Array.from({ length: size }, (_, column) => {
      const x = Math.round(left + (quiet + column + 0.5) * step);
      const y = Math.round(height - top + (quiet + row + 0.5) * step);
      return at(x, y) < 128 ? '#' : '.';
    }).join(''),
  );
}

function rectangle(doc: PDFDocument, page: number, address: string): number[] {
  const annotations = resolve(doc, doc.getPage(page).node.get(PDFName.of('Annots')));
  for (const ref of annotations instanceof PDFArray ? annotations.asArray() : []) {
    const annotation = resolve(doc, ref);
    if (!(annotation instanceof PDFDict) || linkTarget(doc, annotation).uri !== address) continue;
    return annotation
      .lookup(PDFName.of('Rect'), PDFArray)
      .asArray()
      .map((v) => (v as PDFNumber).asNumber());
  }
  throw new Error(`no link to ${address} on page ${page + 1}`);
}

/** A page in grey, as a function of the dot. */
function picture(name: string, page: number) {
  const root = path.join(folder, `page-${page}`);
  const args = ['-gray', '-singlefile', '-r', `${DOTS}`, '-f', `${page}`, '-l', `${page}`, name, root];
  outside('pdftoppm', args, 'apt-get install poppler-utils');
  const bytes = readFileSync(`${root}.pgm`);
  const [header, width, height] = /^P5\s+(\d+)\s+(\d+)\s+255\s/.exec(bytes.toString('latin1', 0, 40)) ?? [];
  const start = header?.length ?? 0;
  return {
    width: Number(width),
    height: Number(height),
    at: (x: number, y: number): number => bytes[start + y * Number(width) + x] ?? 0,
  };
}
