/** What is copied and read aloud: glyphs that serve two characters get the one that the text has. */
import { PDFDict, type PDFDocument, PDFRawStream, PDFRef } from '@cantoo/pdf-lib';
import { decode, encode, name } from './objects.ts';

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
    const table = Buffer.from(decode(stream)).toString('latin1');
    const mended = TWINS.reduce(
      (text, [from, to]) => text.replace(new RegExp(`> <${from}>$`, 'gm'), `> <${to}>`),
      table,
    );
    if (mended === table) continue;
    doc.context.assign(ref, encode(doc, mended));
  }
}
