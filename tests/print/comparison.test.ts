/** The comparison across the page, and what is handed out alone: cases, sheets, the form; read back from the PDFs. */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { PDFDocument } from '@cantoo/pdf-lib';
import { beforeAll, describe, expect, it } from 'vitest';
import { readBook } from '../../src/handbook/book.ts';
import { caption } from '../../src/handbook/captions.ts';
import { comparisons } from '../../src/handbook/comparisons.ts';
import { EDITIONS } from '../../src/handbook/editions.ts';
import { officeFile } from '../../src/print/finish/office.ts';
import { MARGINS, points, TRIM, TYPE_AREA } from '../../src/print/geometry.ts';
import { letters } from './print-page.ts';
import { elements, isPiece, type Pdf, piecesOf, readPdf, type Tagged, textOfElement } from './read-pdf.ts';

const DIST = process.env.HANDBOOK_DIST ?? 'dist';

describe.each(EDITIONS)('$id', (edition) => {
  const file = path.join(DIST, 'downloads', `handbook-${edition.id}.pdf`);
  const expected = comparisons(readBook(process.cwd()), edition.source);
  let pdf: Pdf;
  let table: Tagged;
  let turned: number[];

  beforeAll(async () => {
    if (!existsSync(file)) throw new Error(`${file} is not there: npm run build && npm run pdf`);
    pdf = await readPdf(file);
    turned = pdf.doc.getPages().flatMap((page, i) => (page.getRotation().angle === 90 ? [i] : []));
    const head = letters(caption(edition, 'change'));
    table = [...elements(pdf.tree)].find(
      (e) => e.type === 'Table' && letters(textOfElement(e).replace(/\u00AD/g, '')).includes(head),
    ) as Tagged;
  });

  const rowsOf = (node: Tagged): Tagged[] => [...elements(node)].filter((e) => e.type === 'TR');
  const cells = (row: Tagged): Tagged[] => row.kids.filter((k): k is Tagged => !isPiece(k));
  const pagesOf = (node: Tagged): number[] => [
    ...new Set([...piecesOf(node)].filter((p) => p.text.trim()).map((p) => p.page)),
  ];

  it('is one table: a header cell for every column and row, five cells a row, chapters between them', () => {
    const rows = rowsOf(table).map(cells);
    const kinds = rows.map((row) => row.map((c) => `${c.type}${c.scope?.[0] ?? ''}`).join(' '));
    expect(kinds[0]).toBe(Array(6).fill('THC').join(' '));
    expect(kinds.filter((k) => k === 'THR TD TD TD TD TD')).toHaveLength(expected.length);
    const chapters = new Set(expected.map((r) => r.chapter.slug)).size;
    expect(kinds.filter((k) => /^TH.?$/.test(k))).toHaveLength(chapters);
    expect(rows).toHaveLength(1 + expected.length + chapters);
  });

  it('never divides a row, and stands on pages that a screen shows lying', () => {
    for (const row of rowsOf(table)) expect(pagesOf(row), textOfElement(row).slice(0, 40)).toHaveLength(1);
    expect(pagesOf(table)).toEqual(turned);
    expect(turned).toEqual(turned.map((_, i) => (turned[0] ?? 0) + i));
    for (const item of pdf.pages.flatMap((p, i) => (turned.includes(i) ? [] : p.items)))
      expect(item.turned, item.text).toBe(false);
  });

  it('has its head at the left and its text inside the type area; running head and folio stay upright', () => {
    for (const page of turned) {
      const items = pdf.pages[page]?.items ?? [];
      const left = points(page % 2 === 0 ? MARGINS.inner : MARGINS.outer);
      const text = items.filter((i) => i.turned);
      for (const item of text) {
        expect(item.x).toBeGreaterThan(left);
        expect(item.x).toBeLessThan(left + points(TYPE_AREA.width) + 1);
        expect(item.y).toBeGreaterThan(points(MARGINS.bottom) - 1);
        expect(item.y + item.width).toBeLessThan(points(TRIM.height - MARGINS.top) + 1);
      }
      const head = text.filter((i) => i.mcid === undefined || page === turned[0]);
      expect(Math.min(...text.map((i) => i.x))).toBe(Math.min(...head.map((i) => i.x)));
      const upright = items.filter((i) => !i.turned);
      expect(upright.some((i) => i.text.trim() === pdf.pages[page]?.label)).toBe(true);
      expect(upright.some((i) => i.y > points(TRIM.height - MARGINS.top))).toBe(true);
      for (const item of upright) expect(item.mcid).toBeUndefined();
    }
  });

  it('lists the page of every topic before the table', () => {
    const links = [...elements(pdf.tree)].filter(
      (e) => e.type === 'Link' && e.dest?.startsWith('comparison--'),
    );
    expect(links.map((l) => l.dest)).toEqual(expected.map((r) => r.anchor));
    for (const [i, link] of links.entries()) {
      const target = pdf.dests.get(link.dest ?? '') ?? -1;
      expect(turned).toContain(target);
      expect(
        textOfElement(link)
          .trim()
          .endsWith(pdf.pages[target]?.label ?? '?'),
        link.dest,
      ).toBe(true);
      const number = new RegExp(`(?<!\\d)${expected[i]?.number.replace('.', '\\.')}$`);
      const row = rowsOf(table).find((r) => number.test(textOfElement(cells(r)[0] as Tagged).trim()));
      expect(row && pagesOf(row)).toEqual([target]);
    }
  });

  it('is upright on paper', async () => {
    const office = await PDFDocument.load(await officeFile(readFileSync(file)), { updateMetadata: false });
    expect(office.getPages().filter((p) => p.getRotation().angle !== 0)).toEqual([]);
  });

  const targets = (prefix: string): number[] =>
    [...pdf.dests].filter(([name]) => name.startsWith(prefix)).map(([, page]) => page);

  it('begins cases, answers, sheets and the form on pages of their own, the last two one page each', () => {
    const titles = [...elements(pdf.tree)].filter((e) => e.type === 'P');
    const says = (page: number, key: 'questions' | 'answers' | 'facilitator' | 'feedbackForm'): boolean =>
      titles.some(
        (e) =>
          pagesOf(e)[0] === page &&
          letters(textOfElement(e).split(':')[0] ?? '') === letters(caption(edition, key)),
      );
    const starts = [...targets('case-studies--case-'), ...targets('case-studies--feedback')].sort(
      (a, b) => a - b,
    );
    expect(starts).toHaveLength(7);
    for (const [i, start] of starts.slice(0, -1).entries()) {
      const next = starts[i + 1] ?? start;
      const pages = Array.from({ length: next - start }, (_, k) => start + k);
      expect(pages.filter((p) => says(p, 'facilitator'))).toEqual([next - 1]);
      const answers = pages.findIndex((p) => says(p, 'answers'));
      expect(answers).toBeGreaterThan(0);
      expect(pages.slice(answers).some((p) => says(p, 'questions'))).toBe(false);
    }
    const form = starts.at(-1) ?? 0;
    expect(says(form, 'feedbackForm')).toBe(true);
    expect(pdf.dests.get('part--tools')).toBeLessThanOrEqual(form + 2);
    expect((pdf.dests.get('part--tools') ?? 0) - form === 1 || pdf.pages[form + 1]?.items.length === 0).toBe(
      true,
    );
  });
});
