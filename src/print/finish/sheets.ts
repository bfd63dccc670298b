/** Two pages on a landscape A4 sheet: booklets and bench cards. */
import { PDFDocument, type PDFEmbeddedPage, PDFHeader } from '@cantoo/pdf-lib';
import { A4, points } from '../geometry.ts';
import type { SheetSide } from '../imposition.ts';
import { type Facts, setMetadata } from './metadata.ts';
import { mendUnicode } from './unicode.ts';

/** Places pages of a file on sheets; `width` × `height` (mm) is the size that a page takes in its half. */
export async function onSheets(
  bytes: Uint8Array,
  sides: readonly SheetSide[],
  page: { width: number; height: number },
  facts: Facts,
): Promise<Uint8Array> {
  const source = await PDFDocument.load(bytes, { updateMetadata: false });
  mendUnicode(source);
  const doc = await PDFDocument.create({ updateMetadata: false });
  const full = source.getPages().map((p) => p.node.Contents() !== undefined);
  const used = [...new Set(sides.flatMap((s) => [s.left, s.right]))].filter(
    (i): i is number => i !== undefined && full[i] === true,
  );
  const embedded = await doc.embedPages(used.map((i) => source.getPage(i)));
  const byIndex = new Map<number, PDFEmbeddedPage>(used.map((i, k) => [i, embedded[k] as PDFEmbeddedPage]));
  const half = points(A4.height) / 2;
  const width = points(page.width);
  const height = points(page.height);
  for (const side of sides) {
    const sheet = doc.addPage([points(A4.height), points(A4.width)]);
    const y = (points(A4.width) - height) / 2;
    // Towards the fold: what is left over stands at the outer edge.
    const left = side.left === undefined ? undefined : byIndex.get(side.left);
    const right = side.right === undefined ? undefined : byIndex.get(side.right);
    if (left) sheet.drawPage(left, { x: half - width, y, width, height });
    if (right) sheet.drawPage(right, { x: half, y, width, height });
  }
  setMetadata(doc, facts, false);
  doc.context.header = PDFHeader.forVersion(1, 7);
  return doc.save({ useObjectStreams: true, updateFieldAppearances: false });
}
