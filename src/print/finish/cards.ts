/** The bench cards as a file: tagged like the book, one page a card. */
import { PDFDocument } from '@cantoo/pdf-lib';
import { markArtifacts } from './content.ts';
import { type Facts, setMetadata } from './metadata.ts';
import { readContent, writeContent } from './objects.ts';
import { savePdf } from './save.ts';
import { mendUnicode } from './unicode.ts';

export async function finishCards(printed: Uint8Array, facts: Facts): Promise<Uint8Array> {
  const doc = await PDFDocument.load(printed, { updateMetadata: false });
  mendUnicode(doc);
  for (const page of doc.getPages()) writeContent(doc, page, markArtifacts(readContent(doc, page)));
  setMetadata(doc, facts, false);
  return savePdf(doc);
}
