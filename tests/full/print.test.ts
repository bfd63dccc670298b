/** The other profiles, read back beside the screen file, and a second run that has to give the same bytes. */
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { PDFDocument, PDFName } from '@cantoo/pdf-lib';
import { beforeAll, describe, expect, it } from 'vitest';
import { EDITIONS, editionById } from '../../src/handbook/editions.ts';
import { commitDate } from '../../src/print/commit-date.ts';
import { readContent } from '../../src/print/finish/objects.ts';
import { spineWidth } from '../../src/print/finish/press.ts';
import { A4, A5, CARD_MARGINS, PRESS, points, SCALE, TRIM } from '../../src/print/geometry.ts';
import { DEFAULT_SIGNATURE, impose } from '../../src/print/imposition.ts';
import { letters } from '../print/print-page.ts';
import { DIST, printed } from '../print/printed.ts';
import { type Pdf, readPdf } from '../print/read-pdf.ts';
import { outside, runScript } from './shared.ts';

const wordsOf = (pdf: Pdf, page: number): string =>
  letters(pdf.pages[page]?.items.map((i) => i.text).join('') ?? '');
const POPPLER = 'apt-get install poppler-utils';

describe.each(EDITIONS)('$id', (edition) => {
  const file = (suffix: string): string =>
    printed(edition, `handbook-${edition.id}${suffix}.pdf`, /^-(\w+)/.exec(suffix)?.[1]);
  let screen: Pdf;
  beforeAll(async () => {
    screen = await readPdf(file(''));
  });

  it('prints every profile from one commit', async () => {
    const dates = new Map<string, string>();
    for (const suffix of ['', '-press', '-press-cover', '-office', '-booklet']) {
      const doc = await PDFDocument.load(readFileSync(file(suffix)), { updateMetadata: false });
      dates.set(suffix, String(doc.getCreationDate()?.toISOString()));
    }
    const all = [...new Set(dates.values())];
    expect(all, `STALE, print all profiles again: ${JSON.stringify([...dates])}`).toHaveLength(1);
  });

  it('press: boxes, whole sheets, one ink, every page of the book', async () => {
    const press = await readPdf(file('-press'));
    const { doc } = press;
    expect(doc.getPageCount() % PRESS.signature).toBe(0);
    const inner = screen.pages.flatMap((p, i) => (/^([ivxlc]+|\d+)$/.test(p.label) ? [i] : []));
    for (const [i, page] of doc.getPages().entries()) {
      const trim = page.getTrimBox();
      const bleed = page.getBleedBox();
      expect(trim.width).toBeCloseTo(points(TRIM.width), 1);
      expect(trim.height).toBeCloseTo(points(TRIM.height), 1);
      expect(bleed.width).toBeCloseTo(points(TRIM.width + 2 * PRESS.bleed), 1);
      expect(page.getMediaBox().width).toBeGreaterThan(bleed.width);
      expect(page.node.get(PDFName.of('Annots'))).toBeUndefined();
      expect(readContent(doc, page)).not.toMatch(/\s(rg|RG|k|K)$/m);
      // Crop marks: two lines at every corner, outside the bleed.
      const marks = [...readContent(doc, page).matchAll(/^(-?[\d.]+) (-?[\d.]+) m \S+ \S+ l S$/gm)];
      expect(marks).toHaveLength(8);
      for (const [, x, y] of marks)
        expect([
          Number(x) < bleed.x || Number(x) > bleed.x + bleed.width,
          Number(y) < bleed.y || Number(y) > bleed.y + bleed.height,
        ]).toContain(true);
      const from = inner[i];
      if (from !== undefined) expect(wordsOf(press, i), `page ${i + 1}`).toBe(wordsOf(screen, from));
    }
    for (const line of outside('pdffonts', [file('-press')], POPPLER)
      .split('\n')
      .slice(2)
      .filter(Boolean))
      expect(line).toMatch(/ yes +yes +(yes|no) +\d+ +\d+$/);
    expect(lowImages(outside('pdfimages', ['-list', file('-press')], POPPLER))).toEqual([]);
  });

  it('every profile: no fault that qpdf can see', () => {
    for (const suffix of ['', '-press', '-press-cover', '-office', '-booklet'])
      expect(outside('qpdf', ['--check', file(suffix)], 'apt-get install qpdf')).toContain('No syntax');
  });

  it('press: the cover has the spine of the book, in four inks', async () => {
    const pages = (await readPdf(file('-press'))).doc.getPageCount();
    const { doc } = await readPdf(file('-press-cover'), { tagged: false });
    expect(doc.getPageCount()).toBe(1);
    expect(doc.getPage(0).getTrimBox().width).toBeCloseTo(points(2 * TRIM.width + spineWidth(pages)), 1);
    expect(readContent(doc, doc.getPage(0))).not.toMatch(/\s(rg|RG)$/m);
  });

  it('office: the same pages on A4, tagged and linked', async () => {
    const office = await readPdf(file('-office'));
    expect(office.pages.map((p) => p.label)).toEqual(screen.pages.map((p) => p.label));
    for (const [i, page] of office.doc.getPages().entries()) {
      expect(page.getWidth()).toBeCloseTo(points(A4.width), 1);
      expect(page.getHeight()).toBeCloseTo(points(A4.height), 1);
      expect(wordsOf(office, i)).toBe(wordsOf(screen, i));
    }
    expect([...office.dests]).toEqual([...screen.dests]);
  });

  it('booklet: every page in its place on the sheets', async () => {
    const { pages, doc } = await readPdf(file('-booklet'), { tagged: false });
    const sides = impose(screen.pages.length, DEFAULT_SIGNATURE);
    expect(doc.getPageCount()).toBe(sides.length);
    const fold = points(A4.height) / 2;
    for (const [i, side] of sides.entries()) {
      const at = (test: (x: number) => boolean): string =>
        letters(
          (pages[i]?.items ?? [])
            .filter((item) => test(item.x))
            .map((item) => item.text)
            .join(''),
        );
      const words = (page: number | undefined): string => (page === undefined ? '' : wordsOf(screen, page));
      expect(at((x) => x < fold)).toBe(words(side.left));
      expect(at((x) => x >= fold)).toBe(words(side.right));
    }
  });

  it('booklet: bench cards at 9 points or more', async () => {
    const { pages } = await readPdf(file('-booklet'), { tagged: false });
    const cards = new Set(
      [...screen.dests].filter(([n]) => n.startsWith('bench-cards--card-')).map(([, p]) => p),
    );
    const low = points(CARD_MARGINS.bottom * SCALE.booklet);
    const high = points((TRIM.height - CARD_MARGINS.top) * SCALE.booklet);
    const fold = points(A4.height) / 2;
    let items = 0;
    for (const [i, { left, right }] of impose(screen.pages.length, DEFAULT_SIGNATURE).entries())
      for (const item of pages[i]?.items ?? []) {
        if (!cards.has((item.x < fold ? left : right) ?? -1) || item.y < low || item.y > high) continue;
        expect(item.size, item.text).toBeGreaterThanOrEqual(9);
        items++;
      }
    expect(items).toBeGreaterThan(1000);
  });

  it('bench cards: one A5 page each, at 9 points or more', async () => {
    const cards = await readPdf(printed(edition, `bench-cards-${edition.id}.pdf`));
    for (const page of cards.doc.getPages()) expect(page.getWidth()).toBeCloseTo(points(A5.width), 0);
    for (const page of cards.pages)
      for (const item of page.items) expect(item.size).toBeGreaterThanOrEqual(8.9);
    expect(cards.pages.every((p) => p.items.length > 20)).toBe(true);
    const text = (page: (typeof cards.pages)[number]) => page.items.map((i) => i.text).join('');
    const numbers = cards.pages.map((page) => Number(/, 33\.(\d+) ·/.exec(text(page))?.[1]));
    expect(numbers[0]).toBeGreaterThan(0);
    expect(numbers).toEqual(numbers.map((_, i) => (numbers[0] ?? 0) + i));
  });
});

/** Images that print with fewer than 300 dots an inch, from the list of pdfimages. */
function lowImages(list: string): string[] {
  return list
    .split('\n')
    .slice(2)
    .filter((line) => {
      const columns = line.trim().split(/\s+/);
      return columns.length > 13 && Number(columns[12]) < 300;
    });
}

describe('a second run', () => {
  it('gives the same bytes and so the same page breaks', async () => {
    const place = mkdtempSync(path.join(tmpdir(), 'handbook-print-'));
    try {
      for (const entry of readdirSync(DIST))
        if (entry !== 'downloads') symlinkSync(path.resolve(DIST, entry), path.join(place, entry));
      mkdirSync(path.join(place, 'downloads'));
      const first = printed(editionById('en'), 'handbook-en.pdf');
      const doc = await PDFDocument.load(readFileSync(first), { updateMetadata: false });
      const date = doc.getCreationDate();
      const now = commitDate(process.cwd());
      expect(date, `${first} is STALE: printed from another commit. npm run pdf`).toEqual(now);
      runScript(['scripts/pdf.ts', '--edition', 'en', '--dist', place]);
      const name = path.join('downloads', 'handbook-en.pdf');
      expect(readFileSync(path.join(place, name)).equals(readFileSync(path.join(DIST, name)))).toBe(true);
    } finally {
      rmSync(place, { recursive: true, force: true });
    }
  });
});
