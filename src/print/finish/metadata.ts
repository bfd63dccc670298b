/** What a PDF says of itself: title, language, dates, page labels, XMP. Nothing depends on the clock. */
import { createHash } from 'node:crypto';
import { PDFDict, type PDFDocument, PDFHexString, PDFName, PDFRawStream } from '@cantoo/pdf-lib';
import type { PageRecord } from '../layout/book.ts';
import { name } from './objects.ts';

export interface Facts {
  title: string;
  lang: string;
  author: string;
  version: string;
  /** Date of the commit that the book was made from. */
  date: Date;
}

const PRODUCER = 'Chromium (Skia/PDF), pdf-lib';

/** Title, language, dates and producer; shown title, tab order; the same bytes for the same content. */
export function setMetadata(doc: PDFDocument, facts: Facts, claimsUa: boolean): void {
  doc.setTitle(facts.title, { showInWindowTitleBar: true });
  doc.setLanguage(facts.lang);
  if (facts.author) doc.setAuthor(facts.author);
  doc.setSubject(facts.version);
  doc.setCreator('sudijski-prirucnik');
  doc.setProducer(PRODUCER);
  doc.setCreationDate(facts.date);
  doc.setModificationDate(facts.date);
  const { context } = doc;
  const bytes = Buffer.from(xmp(facts, claimsUa), 'utf8');
  const dict = PDFDict.withContext(context);
  dict.set(name('Type'), name('Metadata'));
  dict.set(name('Subtype'), name('XML'));
  dict.set(name('Length'), context.obj(bytes.length));
  doc.catalog.set(name('Metadata'), context.register(PDFRawStream.of(dict, bytes)));
  for (const page of doc.getPages()) page.node.set(name('Tabs'), name('S'));
  const id = createHash('sha256')
    .update(`${facts.title} ${facts.lang} ${facts.version} ${facts.date.toISOString()} ${doc.getPageCount()}`)
    .digest('hex')
    .slice(0, 32);
  context.trailerInfo.ID = context.obj([PDFHexString.of(id), PDFHexString.of(id)]);
}

/** Page labels as printed: Roman in front, Arabic in the body; covers by name. */
export function setPageLabels(doc: PDFDocument, pages: readonly PageRecord[], coverWord: string): void {
  const ranges: [number, Record<string, unknown>][] = [];
  let before: string | undefined;
  for (const [i, page] of pages.entries()) {
    if (page.numbering === before) continue;
    before = page.numbering;
    if (page.numbering === 'front') ranges.push([i, { S: PDFName.of('r') }]);
    else if (page.numbering === 'body') ranges.push([i, { S: PDFName.of('D') }]);
    else ranges.push([i, { P: PDFHexString.fromText(coverWord) }]);
  }
  const nums = ranges.flat();
  doc.catalog.set(name('PageLabels'), doc.context.obj({ Nums: nums as never }));
}

const escapeXml = (text: string): string =>
  text.replace(/[&<>"]/g, (c) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[c] ?? c);

function xmp({ title, lang, author, date }: Facts, claimsUa: boolean): string {
  const day = `${date.toISOString().slice(0, 19)}Z`;
  return `<?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/">
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
<dc:format>application/pdf</dc:format>
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">${escapeXml(title)}</rdf:li></rdf:Alt></dc:title>
<dc:language><rdf:Bag><rdf:li>${escapeXml(lang)}</rdf:li></rdf:Bag></dc:language>
${author ? `<dc:creator><rdf:Seq><rdf:li>${escapeXml(author)}</rdf:li></rdf:Seq></dc:creator>\n` : ''}<xmp:CreateDate>${day}</xmp:CreateDate>
<xmp:ModifyDate>${day}</xmp:ModifyDate>
<xmp:MetadataDate>${day}</xmp:MetadataDate>
<pdf:Producer>${escapeXml(PRODUCER)}</pdf:Producer>
${claimsUa ? '<pdfuaid:part>1</pdfuaid:part>\n' : ''}</rdf:Description>
</rdf:RDF>
</x:xmpmeta>
<?xpacket end="r"?>`;
}

/** Contents of link annotations, which PDF/UA asks for: where each link leads, in words. */
export function describeLink(target: { dest?: string; uri?: string }, words: LinkWords): string {
  if (target.uri) return target.uri;
  const dest = target.dest ?? '';
  if (dest.startsWith('fnref-')) return words.backToText;
  if (dest.startsWith('fn-')) return words.note;
  const label = words.pageOf(dest);
  return label ? `${words.page} ${label}` : dest;
}

export interface LinkWords {
  note: string;
  backToText: string;
  page: string;
  pageOf(dest: string): string | undefined;
}
