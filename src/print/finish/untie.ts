/** Takes out what has no use on paper: tags, links, bookmarks. */
import { PDFArray, type PDFDocument, PDFRef } from '@cantoo/pdf-lib';
import { name, resolve } from './objects.ts';
import { takeStructure } from './structure-tree.ts';
import { mendUnicode } from './unicode.ts';

export function untie(doc: PDFDocument): void {
  mendUnicode(doc);
  if (doc.catalog.get(name('StructTreeRoot'))) takeStructure(doc);
  for (const key of ['StructTreeRoot', 'MarkInfo', 'Outlines', 'Dests', 'PageMode'])
    doc.catalog.delete(name(key));
  for (const page of doc.getPages()) {
    const annotations = resolve(doc, page.node.get(name('Annots')));
    for (const ref of annotations instanceof PDFArray ? annotations.asArray() : [])
      if (ref instanceof PDFRef) doc.context.delete(ref);
    for (const key of ['Annots', 'StructParents', 'Tabs']) page.node.delete(name(key));
  }
}
