/** The office file: the B5 page on A4, still tagged and linked, to be printed on both sides. */
import { PDFArray, PDFDict, PDFDocument, PDFName, PDFNumber } from '@cantoo/pdf-lib';
import { A4, points, SCALE, TRIM } from '../geometry.ts';
import { annotationsOf, name, readContent, resolve, writeContent } from './objects.ts';
import { savePdf } from './save.ts';

/** Scales the finished screen file. Everything with a place on a page moves with it: content, links, destinations. */
export async function officeFile(screen: Uint8Array): Promise<Uint8Array> {
  const doc = await PDFDocument.load(screen, { updateMetadata: false });
  const scale = SCALE.office;
  const dx = (points(A4.width) - points(TRIM.width) * scale) / 2;
  const dy = (points(A4.height) - points(TRIM.height) * scale) / 2;
  const x = (v: number) => v * scale + dx;
  const y = (v: number) => v * scale + dy;
  for (const page of doc.getPages()) {
    writeContent(
      doc,
      page,
      `q\n${scale} 0 0 ${scale} ${dx.toFixed(3)} ${dy.toFixed(3)} cm\n${readContent(doc, page)}\nQ`,
    );
    // Printers turn a lying page to the side they like: it has to be upright on paper.
    page.node.delete(name('Rotate'));
    for (const box of ['MediaBox', 'CropBox', 'BleedBox', 'TrimBox', 'ArtBox']) page.node.delete(name(box));
    page.setMediaBox(0, 0, points(A4.width), points(A4.height));
    for (const annotation of annotationsOf(doc, page)) {
      const rect = resolve(doc, annotation.get(name('Rect')));
      if (!(rect instanceof PDFArray)) continue;
      const moved = rect.asArray().map((v, i) => (i % 2 === 0 ? x : y)((v as PDFNumber).asNumber()));
      annotation.set(name('Rect'), doc.context.obj(moved));
    }
  }
  moveDestinations(doc, x, y);
  const preferences = doc.catalog.getOrCreateViewerPreferences();
  preferences.dict.set(name('Duplex'), name('DuplexFlipLongEdge'));
  return savePdf(doc);
}

/** Destinations are arrays `[page /XYZ left top zoom]`, in the table of names, in the outline and in links. */
function moveDestinations(doc: PDFDocument, x: (v: number) => number, y: (v: number) => number): void {
  const move = (array: PDFArray): void => {
    if (array.size() < 4 || array.get(1) !== PDFName.of('XYZ')) return;
    const [left, top] = [array.get(2), array.get(3)];
    if (left instanceof PDFNumber) array.set(2, PDFNumber.of(x(left.asNumber())));
    if (top instanceof PDFNumber) array.set(3, PDFNumber.of(y(top.asNumber())));
  };
  const seen = new Set<unknown>();
  const visit = (value: unknown): void => {
    if (seen.has(value)) return;
    seen.add(value);
    if (value instanceof PDFArray) move(value);
    else if (value instanceof PDFDict)
      for (const key of ['Dest', 'D']) {
        const inner = resolve(doc, value.get(name(key)));
        if (inner instanceof PDFArray) visit(inner);
      }
  };
  for (const [, object] of doc.context.enumerateIndirectObjects()) visit(object);
  const names = resolve(doc, doc.catalog.get(name('Dests')));
  if (names instanceof PDFDict) for (const [, value] of names.entries()) visit(resolve(doc, value));
}
