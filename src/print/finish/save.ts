/** Writes a finished document. */
import { type PDFDocument, PDFHeader } from '@cantoo/pdf-lib';

/** The whole document as PDF 1.7, in few bytes. */
export function savePdf(doc: PDFDocument): Promise<Uint8Array> {
  doc.context.header = PDFHeader.forVersion(1, 7);
  return doc.save({ useObjectStreams: true, updateFieldAppearances: false });
}
