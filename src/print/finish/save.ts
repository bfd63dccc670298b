/**
 * Writes a document in few bytes: what is no stream goes into compressed object streams. pdf-lib can do the same, but its
 * table of references is sorted anew for every object, which takes longer than all the rest of finishing a tagged book.
 */
import { deflateSync } from 'node:zlib';
import {
  type PDFDict,
  type PDFDocument,
  PDFHeader,
  type PDFName,
  type PDFObject,
  PDFObjectStream,
  PDFRawStream,
  type PDFRef,
  PDFStream,
} from '@cantoo/pdf-lib';
import { name } from './objects.ts';

const OBJECTS_PER_STREAM = 200;

/** Where an object stands: at a byte of the file, or at a place in an object stream. */
type Place = { at: number } | { stream: number; index: number };

/** The whole document as PDF 1.7. */
export async function savePdf(doc: PDFDocument): Promise<Uint8Array> {
  await doc.flush();
  const { context } = doc;
  const places = new Map<number, Place>();
  const parts: Uint8Array[] = [];
  let size = 0;
  const write = (bytes: Uint8Array): void => {
    parts.push(bytes);
    size += bytes.length;
  };
  const writeObject = (number: number, object: PDFObject): void => {
    places.set(number, { at: size });
    write(Buffer.from(`${number} 0 obj\n`, 'latin1'));
    write(bytesOf(object));
    write(Buffer.from('\nendobj\n', 'latin1'));
  };
  write(bytesOf(PDFHeader.forVersion(1, 7)));
  write(Buffer.from('\n', 'latin1'));
  const small: [PDFRef, PDFObject][] = [];
  for (const [ref, object] of context.enumerateIndirectObjects()) {
    if (isContainer(object)) continue;
    if (object instanceof PDFStream) writeObject(ref.objectNumber, object);
    else small.push([ref, object]);
  }
  let next = context.largestObjectNumber + 1;
  for (let i = 0; i < small.length; i += OBJECTS_PER_STREAM, next++) {
    const chunk = small.slice(i, i + OBJECTS_PER_STREAM);
    for (const [index, [ref]] of chunk.entries()) places.set(ref.objectNumber, { stream: next, index });
    const stream = PDFObjectStream.withContextAndObjects(context, chunk, false);
    writeObject(next, deflated(stream.dict, stream.getUnencodedContents()));
  }
  const start = size;
  places.set(next, { at: start });
  const { Root, Info, ID } = context.trailerInfo;
  const trailer = context.obj({ Type: 'XRef', Size: next + 1, W: [1, 4, 2], Root, Info, ID } as never);
  writeObject(next, deflated(trailer as unknown as PDFDict, references(places, next)));
  write(Buffer.from(`startxref\n${start}\n%%EOF\n`, 'latin1'));
  return Buffer.concat(parts, size);
}

/** Object streams and reference tables of the file that was read: what they held stands in the context. */
const isContainer = (object: PDFObject): boolean =>
  object instanceof PDFRawStream &&
  [name('ObjStm'), name('XRef')].includes(object.dict.get(name('Type')) as PDFName);

function deflated(dict: PDFDict, content: Uint8Array): PDFRawStream {
  dict.set(name('Filter'), name('FlateDecode'));
  return PDFRawStream.of(dict, deflateSync(content));
}

function bytesOf(object: { sizeInBytes(): number; copyBytesInto(buffer: Uint8Array, at: number): number }) {
  const bytes = new Uint8Array(object.sizeInBytes());
  object.copyBytesInto(bytes, 0);
  return bytes;
}

const ENTRY = 7;

/** The reference table: a kind, a place and an index for every number up to `last`; numbers without object are free. */
function references(places: ReadonlyMap<number, Place>, last: number): Uint8Array {
  const table = Buffer.alloc((last + 1) * ENTRY);
  for (let number = 0; number <= last; number++) {
    const place = places.get(number);
    const entry = number * ENTRY;
    if (!place) table.writeUInt16BE(65_535, entry + 5);
    else if ('at' in place) {
      table[entry] = 1;
      table.writeUInt32BE(place.at, entry + 1);
    } else {
      table[entry] = 2;
      table.writeUInt32BE(place.stream, entry + 1);
      table.writeUInt16BE(place.index, entry + 5);
    }
  }
  return table;
}
