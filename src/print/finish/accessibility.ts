/** What can be checked here of PDF/UA-1, on the file as it will be written. */
import { PDFDict, type PDFDocument } from '@cantoo/pdf-lib';
import { hasUntagged } from './content.ts';
import { annotationsOf, name, readContent, resolve, textOf } from './objects.ts';
import type { Element, Kid } from './structure-tree.ts';

const LEVEL = /^H([1-6])$/;

/** Sentences that say what keeps the file from claiming PDF/UA-1; none where nothing does. */
export function accessibilityFaults(doc: PDFDocument, kids: readonly Kid[]): string[] {
  return [...structureFaults(kids), ...pageFaults(doc), ...documentFaults(doc)];
}

function* elements(kids: readonly Kid[]): Generator<Element> {
  for (const kid of kids)
    if (kid.kind === 'element') {
      yield kid;
      yield* elements(kid.kids);
    }
}

function structureFaults(kids: readonly Kid[]): string[] {
  const faults: string[] = [];
  let level = 0;
  let figures = 0;
  let notes = 0;
  let tables = 0;
  let links = 0;
  let items = 0;
  const ids = new Set<string>();
  for (const e of elements(kids)) {
    const depth = Number(LEVEL.exec(e.type)?.[1] ?? 0);
    if (depth > 0) {
      if (depth > level + 1) faults.push(`a heading of level ${depth} follows one of level ${level}`);
      level = depth;
    }
    if (e.type === 'Figure' && !e.alt) figures++;
    if (e.type === 'Note' && (!e.id || ids.has(e.id))) notes++;
    if (e.id) ids.add(e.id);
    if (e.type === 'Table' && ![...elements(e.kids)].some((c) => c.type === 'TH' && c.scope)) tables++;
    if (e.type === 'Link' && !e.kids.some((k) => k.kind === 'annotation')) links++;
    if (e.type === 'L' && e.kids.some((k) => k.kind !== 'element' || !/^(LI|L|Caption)$/.test(k.type)))
      items++;
  }
  if (figures > 0) faults.push(`${figures} figures without alternative text`);
  if (notes > 0) faults.push(`${notes} notes without an id of their own`);
  if (tables > 0) faults.push(`${tables} tables without header cells`);
  if (links > 0) faults.push(`${links} links without annotation`);
  if (items > 0) faults.push(`${items} lists with content outside their items`);
  return faults;
}

function pageFaults(doc: PDFDocument): string[] {
  let untagged = 0;
  let tabs = 0;
  let bare = 0;
  for (const page of doc.getPages()) {
    if (hasUntagged(readContent(doc, page))) untagged++;
    if (textOf(page.node.get(name('Tabs'))) !== 'S') tabs++;
    for (const annotation of annotationsOf(doc, page))
      if (!annotation.get(name('Contents')) || !annotation.get(name('StructParent'))) bare++;
  }
  const faults: string[] = [];
  if (untagged > 0) faults.push(`${untagged} pages with content that is neither tagged nor an artifact`);
  if (tabs > 0) faults.push(`${tabs} pages without structure tab order`);
  if (bare > 0) faults.push(`${bare} links without description or place in the structure`);
  return faults;
}

function documentFaults(doc: PDFDocument): string[] {
  const faults: string[] = [];
  const marked = resolve(doc, doc.catalog.get(name('MarkInfo')));
  if (!(marked instanceof PDFDict) || String(marked.get(name('Marked'))) !== 'true')
    faults.push('not marked as tagged');
  if (!doc.catalog.get(name('Lang'))) faults.push('no language');
  if (!doc.getTitle()) faults.push('no title');
  for (const [, object] of doc.context.enumerateIndirectObjects()) {
    if (!(object instanceof PDFDict) || textOf(object.get(name('Type'))) !== 'Font') continue;
    const subtype = textOf(object.get(name('Subtype')));
    const described = object.get(name('FontDescriptor')) ?? object.get(name('DescendantFonts'));
    if (subtype !== 'Type3' && !described) faults.push('a font that is not embedded');
    if (!object.get(name('ToUnicode')) && (subtype === 'Type0' || subtype === 'Type3'))
      faults.push('a font without Unicode values');
  }
  return [...new Set(faults)];
}
