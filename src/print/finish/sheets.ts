/** Two pages on a landscape A4 sheet: booklets and bench cards. */
import { PDFDict, PDFDocument, type PDFPage, PDFRawStream, type PDFRef } from '@cantoo/pdf-lib';
import { A4, points } from '../geometry.ts';
import type { SheetSide } from '../imposition.ts';
import { type Facts, setMetadata } from './metadata.ts';
import { name, readContent, resolve, writeContent } from './objects.ts';
import { savePdf } from './save.ts';
import { untie } from './untie.ts';

/** Places pages of a file on sheets; `width` × `height` (mm) is the size that a page takes in its half. */
export async function onSheets(
  bytes: Uint8Array,
  sides: readonly SheetSide[],
  page: { width: number; height: number },
  facts: Facts,
): Promise<Uint8Array> {
  const doc = await PDFDocument.load(bytes, { updateMetadata: false });
  untie(doc);
  const sources = doc.getPages();
  const forms = sources.map((source) => formOf(doc, source));
  for (let i = sources.length - 1; i >= 0; i--) doc.removePage(i);
  for (const { ref } of sources) doc.context.delete(ref);
  const half = points(A4.height) / 2;
  const width = points(page.width);
  const y = (points(A4.width) - points(page.height)) / 2;
  for (const side of sides) {
    const sheet = doc.addPage([points(A4.height), points(A4.width)]);
    const forSheet = PDFDict.withContext(doc.context);
    const place = (at: number | undefined, key: string, x: number): string => {
      const form = at === undefined ? undefined : forms[at];
      const source = at === undefined ? undefined : sources[at];
      if (!form || !source) return '';
      forSheet.set(name(key), form);
      const scale = [width / source.getWidth(), points(page.height) / source.getHeight()];
      return `q\n${[scale[0], 0, 0, scale[1], x, y].map((v) => Number(v?.toFixed(5))).join(' ')} cm\n/${key} Do\nQ\n`;
    };
    // Towards the fold: what is left over stands at the outer edge.
    const content = place(side.left, 'Left', half - width) + place(side.right, 'Right', half);
    if (!content) continue;
    sheet.node.set(name('Resources'), doc.context.obj({ XObject: forSheet }));
    writeContent(doc, sheet, content);
  }
  setMetadata(doc, facts, false);
  return savePdf(doc);
}

/** A page as a drawing that sheets can place; none where the page is empty. Its compressed bytes are taken as they are. */
function formOf(doc: PDFDocument, page: PDFPage): PDFRef | undefined {
  const contents = resolve(doc, page.node.get(name('Contents')));
  if (contents === undefined) return undefined;
  if (!(contents instanceof PDFRawStream)) writeContent(doc, page, readContent(doc, page));
  const stream = resolve(doc, page.node.get(name('Contents'))) as PDFRawStream;
  const dict = PDFDict.withContext(doc.context);
  dict.set(name('Type'), name('XObject'));
  dict.set(name('Subtype'), name('Form'));
  dict.set(name('BBox'), doc.context.obj([0, 0, page.getWidth(), page.getHeight()]));
  const resources = page.node.Resources();
  if (resources) dict.set(name('Resources'), resources);
  for (const key of ['Filter', 'DecodeParms']) {
    const value = stream.dict.get(name(key));
    if (value) dict.set(name(key), value);
  }
  doc.context.delete(page.node.get(name('Contents')) as PDFRef);
  return doc.context.register(PDFRawStream.of(dict, stream.contents));
}
