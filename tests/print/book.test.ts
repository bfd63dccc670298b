/** The screen PDF of every edition, read back: nothing lost, every number right, every page as a book's page should be. */
import { execFileSync } from 'node:child_process';
import { PDFArray, PDFDict, PDFName } from '@cantoo/pdf-lib';
import { beforeAll, describe, expect, it } from 'vitest';
import { caption } from '../../src/handbook/captions.ts';
import { EDITIONS } from '../../src/handbook/editions.ts';
import { hasUntagged } from '../../src/print/finish/content.ts';
import { readContent, resolve } from '../../src/print/finish/objects.ts';
import { CARD_MARGINS, MARGINS, points, TRIM } from '../../src/print/geometry.ts';
import { letters, type PrintSection, printSections } from './print-page.ts';
import { DIST, printed } from './printed.ts';
import { elements, isPiece, type Pdf, piecesOf, readPdf, type Tagged, textOfElement } from './read-pdf.ts';

const LABEL = /^(?:[ivxlc]+|\d+)$/;

function tool(program: string, args: string[], install: string): string {
  try {
    return execFileSync(program, args, { encoding: 'utf8', maxBuffer: 1 << 28 });
  } catch (error) {
    if ((error as { code?: string }).code === 'ENOENT') throw new Error(`${program} is missing: ${install}`);
    throw error;
  }
}

describe.each(EDITIONS)('$id', (edition) => {
  let file = '';
  let pdf: Pdf;
  let sections: PrintSection[];
  let flat: Tagged[];
  const label = (page: number): string => pdf.pages[page]?.label ?? '';

  beforeAll(async () => {
    file = printed(edition, `handbook-${edition.id}.pdf`);
    pdf = await readPdf(file);
    sections = printSections(DIST, edition.segment);
    flat = [...elements(pdf.tree)];
  });

  it('holds every word of the text, in order', () => {
    const page = caption(edition, 'page').replace('.', '\\.');
    const numbers = new RegExp(`\\(\\s*${page}\\s*(?:\\d+|[ivxlc]+)\\s*\\)`, 'g');
    const expected = letters(sections.map((s) => s.words.replace(numbers, '')).join(' '));
    const contents = new Set<Tagged>();
    for (const e of flat)
      if (e.type === 'Link' && e.dest && onPageOf(e, (l) => /^[ivxlc]+$/.test(l)) && endsWithLabel(e))
        contents.add(e);
    const write = (node: Tagged): string =>
      // Page numbers that stand for paragraph numbers are the layout's.
      (node.type === 'Link' && LABEL.test(textOfElement(node).trim()) ? [] : node.kids)
        .map((kid) => (isPiece(kid) ? kid.text : write(kid)))
        .join('')
        .replace(contents.has(node) ? /\s*[ivxlc]+\s*$/ : /$^/, '');
    const whole = letters(
      write(pdf.tree)
        .replace(/\u00AD/g, '')
        .replace(numbers, ''),
    );
    const at = firstDifference(whole, expected);
    expect(whole.slice(Math.max(0, at - 60), at + 60)).toBe(expected.slice(Math.max(0, at - 60), at + 60));
    expect(whole.length).toBe(expected.length);
  });

  const onPageOf = (node: Tagged, test: (label: string) => boolean): boolean =>
    [...piecesOf(node)].some((p) => test(label(p.page)));
  const endsWithLabel = (node: Tagged): boolean => {
    const dest = pdf.dests.get(node.dest ?? '');
    return dest !== undefined && textOfElement(node).trim().endsWith(label(dest));
  };

  it('has an outline that leads to the headings, in order', () => {
    expect(pdf.outline.length).toBeGreaterThan(20);
    let last = 0;
    for (const { title, page } of pdf.outline) {
      expect(page, title).toBeGreaterThanOrEqual(last);
      last = page;
    }
  });

  it('numbers front matter in Roman, the body in Arabic, and counts without a gap', () => {
    const labels = pdf.pages.map((p) => p.label);
    const body = labels.filter((l) => /^\d+$/.test(l)).map(Number);
    expect(body).toEqual(body.map((_, i) => i + 1));
    expect(labels.indexOf('1')).toBeGreaterThan(labels.lastIndexOf('i'));
    expect(labels.filter((l) => /^[ivxlc]+$/.test(l)).slice(0, 5)).toEqual(['i', 'ii', 'iii', 'iv', 'v']);
  });

  it('opens every chapter on a right-hand page', () => {
    for (const section of sections.filter((s) => pdf.dests.has(s.name)))
      expect((pdf.dests.get(section.name) ?? 1) % 2, section.name).toBe(0);
  });

  it('has every note on the page of its call, or going on from there', () => {
    let notes = 0;
    const visit = (node: Tagged): void => {
      for (const [i, kid] of node.kids.entries()) {
        if (isPiece(kid)) continue;
        const next = node.kids[i + 1];
        if (kid.type === 'Reference') {
          expect(next && !isPiece(next) ? next.type : '').toBe('Note');
          const call = [...piecesOf(kid)][0]?.page as number;
          const own = [...piecesOf(next as Tagged)].filter((p) => p.text.trim()).map((p) => p.page);
          expect(own[0]).toBe(call);
          for (const [k, p] of own.entries())
            expect(p - (own[Math.max(0, k - 1)] ?? p)).toBeLessThanOrEqual(1);
          notes++;
        }
        visit(kid);
      }
    };
    visit(pdf.tree);
    expect(notes).toBe(flat.filter((e) => e.type === 'Note').length);
    expect(notes).toBeGreaterThan(10);
  });

  it('keeps all text inside the type area', () => {
    const cards = new Set(
      [...pdf.dests].filter(([n]) => n.startsWith('bench-cards--card-')).map(([, p]) => p),
    );
    const outside: string[] = [];
    const composed = wholePages();
    for (const [i, page] of pdf.pages.entries()) {
      const { top, bottom, inner, outer } = cards.has(i) ? CARD_MARGINS : MARGINS;
      const [left, right] = i % 2 === 0 ? [inner, outer] : [outer, inner];
      const from = points(left);
      const to = points(TRIM.width - right);
      for (const item of page.items) {
        if (item.mcid === undefined) continue;
        const low = item.y < points(bottom) - 2;
        const [across, up] = item.turned ? [0, item.width] : [item.width, 0];
        const high = item.y + up > points(TRIM.height - top) + 2;
        const wide = item.x < from - 1 || item.x + across > to + 1.5;
        const number = /^\s*\d+\.\d+\s*$/.test(item.text);
        const whole = LABEL.test(page.label) ? composed.has(i) : true;
        if (!whole && !number && (low || high || wide)) outside.push(`${page.label}: “${item.text}”`);
      }
    }
    expect(outside).toEqual([]);
  });

  const wholePages = (): Set<number> => {
    const parts = [...pdf.dests].filter(([name]) => name.startsWith('part--')).map(([, page]) => page);
    const first = pdf.pages.findIndex((p) => p.label === 'i');
    return new Set([...parts, first, first + 2, first + 3]);
  };

  it('repeats the header of every table that goes on', () => {
    for (const table of flat.filter((e) => e.type === 'Table')) {
      const pages = [...new Set([...piecesOf(table)].filter((p) => p.text.trim()).map((p) => p.page))];
      const head = table.kids.find((k): k is Tagged => !isPiece(k) && k.type !== 'Caption');
      const cells = head ? [...elements(head)].filter((e) => e.type === 'TH' && e.scope === 'Column') : [];
      const notesOnly = new Set(
        [...elements(table)]
          .filter((e) => e.type === 'Note')
          .flatMap((e) => [...piecesOf(e)].map((p) => p.page)),
      );
      for (const page of pages.slice(1)) {
        if (
          notesOnly.has(page) &&
          ![...elements(table)].some((e) => e.type === 'TD' && [...piecesOf(e)].some((p) => p.page === page))
        )
          continue;
        const artifacts = letters(
          pdf.pages[page]?.items
            .filter((i) => i.mcid === undefined)
            .map((i) => i.text)
            .join('') ?? '',
        );
        for (const cell of cells)
          expect(artifacts, `table on page ${label(page)}`).toContain(
            letters(textOfElement(cell).replace(/\u00AD/g, '')),
          );
      }
    }
  });

  it('has running heads and folios that agree with the page labels', () => {
    let heads = 0;
    for (const [i, page] of pdf.pages.entries()) {
      const artifacts = page.items.filter((item) => item.mcid === undefined);
      const folio = artifacts.find((item) => item.y < points(MARGINS.bottom) - 10);
      if (folio) expect(folio.text.trim()).toBe(page.label);
      const head = artifacts.filter((item) => item.y > points(TRIM.height - 20));
      if (head.length > 0 && folio) heads++;
      if (folio) {
        const middle = points(TRIM.width) / 2;
        if (i % 2 === 0) expect(folio.x).toBeGreaterThan(middle);
        else expect(folio.x).toBeLessThan(middle);
      }
    }
    expect(heads).toBeGreaterThan(pdf.pages.length / 3);
  });

  it('writes the script of the edition, running heads included', () => {
    if (edition.id === 'sr-Cyrl') return;
    for (const page of pdf.pages)
      for (const item of page.items)
        if (item.mcid === undefined) expect(item.text, `page ${page.label}`).not.toMatch(/[\u0400-\u04FF]/);
  });

  it('has truly blank pages where pages are blank', () => {
    const blank = pdf.pages.flatMap((p, i) => (p.items.length === 0 ? [i] : []));
    expect(blank.length).toBeGreaterThan(0);
    for (const i of blank) {
      const painted = readContent(pdf.doc, pdf.doc.getPage(i)).match(/(Tj|TJ|Do)$/gm);
      expect(painted).toBeNull();
    }
  });

  it('is tagged throughout, with languages, alternatives and headers', () => {
    for (const page of pdf.doc.getPages()) {
      expect(hasUntagged(readContent(pdf.doc, page))).toBe(false);
      expect(String(page.node.get(PDFName.of('Tabs')))).toBe('/S');
    }
    let level = 0;
    for (const e of flat) {
      const depth = Number(/^H(\d)$/.exec(e.type)?.[1] ?? 0);
      if (depth > 0) {
        expect(depth, textOfElement(e)).toBeLessThanOrEqual(level + 1);
        level = depth;
      }
      if (e.type === 'Figure') expect(e.alt).toBeTruthy();
      if (e.type === 'Table') expect([...elements(e)].some((c) => c.type === 'TH' && c.scope)).toBe(true);
      if (e.type === 'L')
        for (const kid of e.kids) expect(!isPiece(kid) && /^(LI|L|Caption)$/.test(kid.type)).toBe(true);
    }
    expect(pdf.tree.lang).toBe(edition.lang);
    if (edition.source === 'sr') expect(flat.some((e) => e.lang === 'en')).toBe(true);
    expect(pdf.doc.getTitle()).toBe(caption(edition, 'bookTitle'));
    for (const page of pdf.doc.getPages()) {
      const list = resolve(pdf.doc, page.node.get(PDFName.of('Annots')));
      for (const ref of list instanceof PDFArray ? list.asArray() : []) {
        const annotation = resolve(pdf.doc, ref);
        expect(annotation instanceof PDFDict && annotation.get(PDFName.of('Contents'))).toBeTruthy();
      }
    }
  });

  it('embeds its own faces only, and lacks no glyph', () => {
    const fonts = tool('pdffonts', [file], 'apt-get install poppler-utils')
      .split('\n')
      .slice(2)
      .filter(Boolean);
    for (const line of fonts) {
      expect(line).toMatch(/SourceSerif4|SourceSans3/);
      expect(line).toMatch(/ yes +yes +(yes|no) +\d+ +\d+$/);
    }
    for (const page of pdf.pages) for (const item of page.items) expect(item.text).not.toContain('\uFFFD');
    for (const page of pdf.doc.getPages()) expect(readContent(pdf.doc, page)).not.toMatch(/<0000> Tj/);
  });

  it('passes qpdf', () => {
    expect(tool('qpdf', ['--check', file], 'apt-get install qpdf')).toContain(
      'No syntax or stream encoding errors',
    );
  });
});

function firstDifference(a: string, b: string): number {
  let i = 0;
  while (i < a.length && a[i] === b[i]) i++;
  return i;
}
