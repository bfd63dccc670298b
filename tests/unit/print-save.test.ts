import { PDFDocument, PDFName } from '@cantoo/pdf-lib';
import { expect, it } from 'vitest';
import { savePdf } from '../../src/print/finish/save.ts';
import { keepSections } from '../../src/print/keep-sections.ts';

it('writes a document that reads back as it was, numbers of deleted objects left free, the same bytes each time', async () => {
  const doc = await PDFDocument.create({ updateMetadata: false });
  doc.addPage([100, 200]).drawRectangle({ x: 1, y: 2, width: 3, height: 4 });
  const refs = Array.from({ length: 450 }, (_, i) => doc.context.register(doc.context.obj({ Number: i })));
  for (const ref of refs.slice(100, 250)) doc.context.delete(ref);
  doc.catalog.set(PDFName.of('Last'), refs.at(-1) as (typeof refs)[number]);
  const bytes = await savePdf(doc);
  expect(Buffer.from(await savePdf(doc)).equals(Buffer.from(bytes))).toBe(true);
  const read = await PDFDocument.load(bytes, { updateMetadata: false });
  expect(read.getPages().map((p) => [p.getWidth(), p.getHeight()])).toEqual([[100, 200]]);
  expect(String(read.catalog.lookup(PDFName.of('Last')))).toContain('/Number 449');
  expect(read.context.lookup(refs[99] as (typeof refs)[number])).toBeDefined();
  expect(read.context.lookup(refs[100] as (typeof refs)[number])).toBeUndefined();
});

it('keeps the sections that are named, and all that is no section', () => {
  const html =
    '<main id="book"><section data-section="a">A</section><p>P</p><section data-section="b">B</section></main>';
  expect(keepSections(html, ['b'])).toContain(
    '<main id="book"><p>P</p><section data-section="b">B</section></main>',
  );
});
