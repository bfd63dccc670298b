/** Files for the press: trimmed pages with bleed and crop marks, black only; the cover in four inks. */
import { type PDFArray, PDFDict, PDFDocument, type PDFPage, PDFRef } from '@cantoo/pdf-lib';
import { PRESS, points, TRIM } from '../geometry.ts';
import type { LayoutResult } from '../layout/book.ts';
import { cmykColours, inkOnly } from './content.ts';
import { type Facts, setMetadata } from './metadata.ts';
import { name, readContent, writeContent } from './objects.ts';
import { savePdf } from './save.ts';
import { untie } from './untie.ts';

/** Width of the spine for a number of pages, in millimetres. */
export const spineWidth = (pages: number): number => Math.round((pages / 2) * PRESS.paperThickness * 10) / 10;

/** Pages of the inner part of the book, filled up to whole sheets. */
export function pressPages(layout: LayoutResult): number {
  const inner = layout.pages.filter((p) => p.numbering !== 'cover').length;
  return Math.ceil(inner / PRESS.signature) * PRESS.signature;
}

/** The inner part of the book: without the cover, filled with notes pages to whole sheets. */
export async function pressInterior(
  printed: Uint8Array,
  layout: LayoutResult,
  facts: Facts,
): Promise<{ bytes: Uint8Array; pages: number }> {
  const doc = await PDFDocument.load(printed, { updateMetadata: false });
  untie(doc);
  const notes = [0, 1].map((side) => {
    const at = layout.pages.findLastIndex(
      (p, i) => p.section.startsWith('notes-') && !p.blank && i % 2 === side,
    );
    return at < 0 ? undefined : doc.getPage(at).node;
  });
  for (let i = layout.pages.length - 1; i >= 0; i--)
    if (layout.pages[i]?.numbering === 'cover') doc.removePage(i);
  while (doc.getPageCount() % PRESS.signature !== 0) {
    const page = doc.addPage([points(TRIM.width), points(TRIM.height)]);
    const source = notes[(doc.getPageCount() - 1) % 2];
    for (const key of ['Contents', 'Resources'])
      if (source?.get(name(key))) page.node.set(name(key), source.get(name(key)) as never);
  }
  const seen = new Set<unknown>();
  for (const page of doc.getPages()) {
    const contents = page.node.get(name('Contents'));
    if (!seen.has(contents)) writeContent(doc, page, inkOnly(readContent(doc, page)));
    seen.add(page.node.get(name('Contents')));
    frame(doc, page, TRIM.width, TRIM.height);
  }
  return { bytes: await save(doc, facts), pages: doc.getPageCount() };
}

/** The colour of the cover (`--accent` in print.css), which has to reach into the bleed. */
const COVER_COLOUR = '.0784 .3255 .3529';

/** The cover sheet: boxes, marks, four inks. `width` is that of the trimmed sheet, in millimetres. */
export async function pressCover(printed: Uint8Array, width: number, facts: Facts): Promise<Uint8Array> {
  const doc = await PDFDocument.load(printed, { updateMetadata: false });
  untie(doc);
  for (const page of doc.getPages()) {
    const bleed = points(PRESS.bleed);
    const box = [-bleed, -bleed, points(width) + 2 * bleed, points(TRIM.height) + 2 * bleed].map(f).join(' ');
    const ground = `q\n${COVER_COLOUR} rg\n${box} re\nf\nQ\nq\n`;
    writeContent(doc, page, cmykColours(`${ground}${readContent(doc, page)}\nQ`));
    frame(doc, page, width, TRIM.height);
  }
  return save(doc, facts);
}

async function save(doc: PDFDocument, facts: Facts): Promise<Uint8Array> {
  setMetadata(doc, facts, false);
  return savePdf(doc);
}

/** MediaBox with room for bleed and marks, BleedBox, TrimBox; marks at the corners, outside the bleed. */
function frame(doc: PDFDocument, page: PDFPage, width: number, height: number): void {
  const w = points(width);
  const h = points(height);
  const bleed = points(PRESS.bleed);
  const around = points(PRESS.bleed + PRESS.marks);
  page.setMediaBox(-around, -around, w + 2 * around, h + 2 * around);
  page.setCropBox(-around, -around, w + 2 * around, h + 2 * around);
  page.setBleedBox(-bleed, -bleed, w + 2 * bleed, h + 2 * bleed);
  page.setTrimBox(0, 0, w, h);
  page.setArtBox(0, 0, w, h);
  const from = bleed + points(1);
  const to = around - points(1);
  const lines: string[] = ['q', '0.25 w', '0 G'];
  for (const [x, dx] of [
    [0, -1],
    [w, 1],
  ] as const)
    for (const [y, dy] of [
      [0, -1],
      [h, 1],
    ] as const)
      lines.push(
        `${f(x + dx * from)} ${f(y)} m ${f(x + dx * to)} ${f(y)} l S`,
        `${f(x)} ${f(y + dy * from)} m ${f(x)} ${f(y + dy * to)} l S`,
      );
  lines.push('Q');
  const marks = doc.context.register(doc.context.stream(lines.join('\n')));
  const own = page.node.get(name('Contents'));
  const restore = doc.context.register(doc.context.stream('Q\n'));
  const keep = doc.context.register(doc.context.stream('q\n'));
  const isArray = own !== undefined && !(own instanceof PDFRef) && !(own instanceof PDFDict);
  const list = isArray ? (own as PDFArray).asArray() : own ? [own] : [];
  page.node.set(name('Contents'), doc.context.obj([keep, ...list, restore, marks]));
}

const f = (value: number): string => value.toFixed(3);
