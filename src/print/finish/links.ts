/** Links within the book: from the addresses that the layout gave them to places on pages. */
import { PDFDict, type PDFDocument, PDFHexString } from '@cantoo/pdf-lib';
import { type Place, WITHIN } from '../layout/links.ts';
import { describeLink, type LinkWords } from './metadata.ts';
import { annotationsOf, linkTarget, name } from './objects.ts';

/** Gives every link within the book its destination, and writes the table of destinations (PDF 32000-1, 12.3.2.3). */
export function tieLinks(doc: PDFDocument, places: Readonly<Record<string, Place>>): void {
  const pages = doc.getPages();
  const dests = PDFDict.withContext(doc.context);
  // In one order: the same book has to give the same bytes.
  for (const [id, { page: index, left, top }] of Object.entries(places).sort(([a], [b]) =>
    a < b ? -1 : 1,
  )) {
    const page = pages[index];
    if (page)
      dests.set(name(id), doc.context.obj([page.ref, name('XYZ'), left, page.getHeight() - top, 0] as never));
  }
  doc.catalog.set(name('Dests'), doc.context.register(dests));
  for (const annotation of linksOf(doc)) {
    const { uri } = linkTarget(doc, annotation);
    if (!uri?.startsWith(WITHIN)) continue;
    annotation.delete(name('A'));
    annotation.set(name('Dest'), name(decodeURIComponent(uri.slice(WITHIN.length))));
  }
}

/** Says in words where each link leads, which PDF/UA asks for. */
export function describeLinks(doc: PDFDocument, words: LinkWords): void {
  for (const annotation of linksOf(doc)) {
    const text = describeLink(linkTarget(doc, annotation), words);
    annotation.set(name('Contents'), PDFHexString.fromText(text));
  }
}

/** Every link of the book. */
const linksOf = (doc: PDFDocument): PDFDict[] => doc.getPages().flatMap((page) => annotationsOf(doc, page));
