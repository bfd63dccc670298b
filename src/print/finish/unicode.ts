/** What is copied and read aloud: glyphs that serve two characters get the one that the text has. */
import { deflateSync } from 'node:zlib';
import { decodePDFRawStream, PDFDict, type PDFDocument, PDFRawStream, PDFRef } from '@cantoo/pdf-lib';
import { name } from './objects.ts';

/** Skia names the first character of a glyph; the handbook never uses these, only their twins. */
const TWINS: readonly (readonly [string, string])[] = [
  ['02BC', '2019'],
  ['02BB', '2018'],
  ['2010', '002D'],
  ['2011', '002D'],
];

/** Puts the right characters into the Unicode tables of all fonts. */
export function mendUnicode(doc: PDFDocument): void {
  for (const [, object] of doc.context.enumerateIndirectObjects()) {
    if (!(object instanceof PDFDict)) continue;
    const ref = object.get(name('ToUnicode'));
    const stream = ref instanceof PDFRef ? doc.context.lookup(ref) : undefined;
    if (!(ref instanceof PDFRef) || !(stream instanceof PDFRawStream)) continue;
    const table = Buffer.from(decodePDFRawStream(stream).decode()).toString('latin1');
    const mended = TWINS.reduce(
      (text, [from, to]) => text.replace(new RegExp(`> <${from}>$`, 'gm'), `> <${to}>`),
      table,
    );
    if (mended === table) continue;
    const bytes = deflateSync(Buffer.from(mended, 'latin1'));
    const dict = PDFDict.withContext(doc.context);
    dict.set(name('Filter'), name('FlateDecode'));
    dict.set(name('Length'), doc.context.obj(bytes.length));
    doc.context.assign(ref, PDFRawStream.of(dict, bytes));
  }
}
