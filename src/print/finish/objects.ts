/** Short ways to read PDF objects. */

import { deflateSync, inflateSync } from 'node:zlib';
import {
  decodePDFRawStream,
  PDFArray,
  PDFDict,
  type PDFDocument,
  PDFHexString,
  PDFName,
  type PDFObject,
  type PDFPage,
  PDFRawStream,
  PDFRef,
  PDFString,
} from '@cantoo/pdf-lib';

export const name = (text: string): PDFName => PDFName.of(text);

/** Text of a name, or of a string. */
export function textOf(value: PDFObject | undefined): string | undefined {
  if (value instanceof PDFName || value instanceof PDFString || value instanceof PDFHexString)
    return value.decodeText();
  return undefined;
}

/** The object itself where the value is a reference to it. */
export function resolve(doc: PDFDocument, value: PDFObject | undefined): PDFObject | undefined {
  return value instanceof PDFRef ? doc.context.lookup(value) : value;
}

/** Content of a page as text; every byte is one character. */
export function readContent(doc: PDFDocument, page: PDFPage): string {
  const contents = resolve(doc, page.node.get(name('Contents')));
  const streams = contents instanceof PDFArray ? contents.asArray().map((r) => resolve(doc, r)) : [contents];
  return streams
    .filter((s): s is PDFRawStream => s instanceof PDFRawStream)
    .map((s) => Buffer.from(decode(s)).toString('latin1'))
    .join('\n');
}

/** Content of a stream without its filter. zlib knows the usual one, and is much faster than pdf-lib. */
export const decode = (stream: PDFRawStream): Uint8Array =>
  stream.dict.get(name('Filter')) === name('FlateDecode')
    ? inflateSync(stream.contents)
    : decodePDFRawStream(stream).decode();

/** Replaces the content of a page; its old streams are removed. */
export function writeContent(doc: PDFDocument, page: PDFPage, content: string): void {
  const old = page.node.get(name('Contents'));
  for (const ref of old instanceof PDFArray ? old.asArray() : [old])
    if (ref instanceof PDFRef) doc.context.delete(ref);
  page.node.set(name('Contents'), doc.context.register(encode(doc, content)));
}

/** A compressed stream with this content; every character is one byte. */
export function encode(doc: PDFDocument, content: string): PDFRawStream {
  const bytes = deflateSync(Buffer.from(content, 'latin1'));
  const dict = PDFDict.withContext(doc.context);
  dict.set(name('Filter'), name('FlateDecode'));
  dict.set(name('Length'), doc.context.obj(bytes.length));
  return PDFRawStream.of(dict, bytes);
}

/** The annotations of a page: its links. */
export function annotationsOf(doc: PDFDocument, page: PDFPage): PDFDict[] {
  const annotations = resolve(doc, page.node.get(name('Annots')));
  return (annotations instanceof PDFArray ? annotations.asArray() : [])
    .map((ref) => resolve(doc, ref))
    .filter((annotation) => annotation instanceof PDFDict);
}

/** Destination of a link annotation within the document, or its address. */
export function linkTarget(doc: PDFDocument, annotation: PDFDict): { dest?: string; uri?: string } {
  const action = resolve(doc, annotation.get(name('A')));
  const dest =
    annotation.get(name('Dest')) ?? (action instanceof PDFDict ? action.get(name('D')) : undefined);
  const uri = action instanceof PDFDict ? textOf(action.get(name('URI'))) : undefined;
  const text = textOf(dest);
  return { ...(text === undefined ? {} : { dest: text }), ...(uri === undefined ? {} : { uri }) };
}
