/** The structure tree as plain nodes: read from what Chromium wrote, written back after it was put right. */
import {
  PDFArray,
  PDFDict,
  type PDFDocument,
  PDFHexString,
  PDFNumber,
  type PDFObject,
  PDFRef,
  PDFString,
} from '@cantoo/pdf-lib';
import { linkTarget, name, resolve, textOf } from './objects.ts';

/** Marked content on a page. */
export interface Content {
  kind: 'content';
  page: PDFRef;
  mcid: number;
}

/** An annotation: a link. */
export interface Annotation {
  kind: 'annotation';
  page: PDFRef;
  ref: PDFRef;
}

export interface Element {
  kind: 'element';
  type: string;
  kids: Kid[];
  lang?: string;
  alt?: string;
  id?: string;
  /** Scope of a header cell, numbering of a list. */
  scope?: string;
  numbering?: string;
  colSpan?: number;
  rowSpan?: number;
  /** Name of the destination of a link. */
  dest?: string;
}

export type Kid = Element | Content | Annotation;

export const element = (type: string, kids: Kid[] = []): Element => ({ kind: 'element', type, kids });

/** Reads the tree and removes its objects. Groups without meaning (NonStruct, Div) are dissolved into their content. */
export function takeStructure(doc: PDFDocument): Kid[] {
  const root = doc.catalog.lookup(name('StructTreeRoot'), PDFDict);
  const kids = readKids(doc, root.get(name('K')), undefined);
  for (const key of ['ParentTree', 'IDTree']) removeTree(doc, root.get(name(key)));
  removeObject(doc, doc.catalog.get(name('StructTreeRoot')));
  return kids.flatMap((k) => (k.kind === 'element' && k.type === 'Document' ? k.kids : [k]));
}

const removeObject = (doc: PDFDocument, value: PDFObject | undefined): void => {
  if (value instanceof PDFRef) doc.context.delete(value);
};

/** Removes a number or name tree, which would stay in the file unseen; the names of Chromium's nodes differ from run to run. */
function removeTree(doc: PDFDocument, value: PDFObject | undefined): void {
  const dict = resolve(doc, value);
  removeObject(doc, value);
  if (!(dict instanceof PDFDict)) return;
  const kids = resolve(doc, dict.get(name('Kids')));
  for (const kid of kids instanceof PDFArray ? kids.asArray() : []) removeTree(doc, kid);
  const rows = resolve(doc, dict.get(name('Nums')));
  for (const row of rows instanceof PDFArray ? rows.asArray() : [])
    if (resolve(doc, row) instanceof PDFArray) removeObject(doc, row);
}

/** Takes contents out of the tree that `drop` names, but never out of a figure: a drawing is its content. */
export function dropContents(kids: readonly Kid[], drop: (content: Content) => boolean): Kid[] {
  return kids.flatMap((kid): Kid[] => {
    if (kid.kind === 'content') return drop(kid) ? [] : [kid];
    if (kid.kind === 'annotation' || kid.type === 'Figure') return [kid];
    return [{ ...kid, kids: dropContents(kid.kids, drop) }];
  });
}

function readKids(doc: PDFDocument, value: PDFObject | undefined, page: PDFRef | undefined): Kid[] {
  const object = resolve(doc, value);
  if (object instanceof PDFArray) return object.asArray().flatMap((kid) => readKids(doc, kid, page));
  if (object instanceof PDFNumber) return page ? [{ kind: 'content', page, mcid: object.asNumber() }] : [];
  if (!(object instanceof PDFDict)) return [];
  const own = object.get(name('Pg'));
  const here = own instanceof PDFRef ? own : page;
  const type = textOf(object.get(name('Type')));
  if (type === 'OBJR') {
    const ref = object.get(name('Obj'));
    return here && ref instanceof PDFRef ? [{ kind: 'annotation', page: here, ref }] : [];
  }
  if (type === 'MCR') {
    const mcid = object.lookup(name('MCID'), PDFNumber).asNumber();
    return here ? [{ kind: 'content', page: here, mcid }] : [];
  }
  const role = textOf(object.get(name('S'))) ?? '';
  const kids = readKids(doc, object.get(name('K')), here);
  if (value instanceof PDFRef) doc.context.delete(value);
  if (role === 'NonStruct' || role === 'Div') return kids;
  // `<figure>` is a group here: what is a picture has its alternative text.
  if (role === 'Figure' && !object.get(name('Alt'))) return kids.map(asParagraph);
  return [describe(doc, object, role, kids)];
}

const asParagraph = (kid: Kid): Kid =>
  kid.kind === 'element' && kid.type === 'Caption' ? { ...kid, type: 'P' } : kid;

function describe(doc: PDFDocument, dict: PDFDict, type: string, kids: Kid[]): Element {
  const node = element(type, kids);
  const lang = textOf(dict.get(name('Lang')));
  const alt = textOf(dict.get(name('Alt')));
  if (lang) node.lang = lang;
  if (alt) node.alt = alt;
  const attributes = resolve(doc, dict.get(name('A')));
  for (const a of attributes instanceof PDFArray ? attributes.asArray() : [attributes]) {
    const entry = resolve(doc, a);
    if (!(entry instanceof PDFDict)) continue;
    const scope = textOf(entry.get(name('Scope')));
    const numbering = textOf(entry.get(name('ListNumbering')));
    const col = entry.get(name('ColSpan'));
    const row = entry.get(name('RowSpan'));
    if (scope) node.scope = scope;
    if (numbering) node.numbering = numbering;
    if (col instanceof PDFNumber && col.asNumber() > 1) node.colSpan = col.asNumber();
    if (row instanceof PDFNumber && row.asNumber() > 1) node.rowSpan = row.asNumber();
  }
  if (type === 'Link') {
    const link = kids.find((k): k is Annotation => k.kind === 'annotation');
    const dict = link && resolve(doc, link.ref);
    const target = dict instanceof PDFDict ? linkTarget(doc, dict) : {};
    if (target.dest) node.dest = target.dest;
  }
  return node;
}

/** Writes the tree under one Document, with the parent tree, the role map and the names of the notes. */
export function writeStructure(doc: PDFDocument, kids: Kid[], lang: string): void {
  const { context } = doc;
  const root = PDFDict.withContext(context);
  const rootRef = context.register(root);
  const parents = new Map<number, PDFRef[]>();
  const single = new Map<number, PDFRef>();
  const ids: [string, PDFRef][] = [];
  const keyOf = (ref: PDFRef, key: string): number | undefined => {
    const value = context.lookup(ref, PDFDict).get(name(key));
    return value instanceof PDFNumber ? value.asNumber() : undefined;
  };
  const pageOf = (kid: Kid): PDFRef | undefined => (kid.kind === 'element' ? undefined : kid.page);

  const write = (node: Element, parent: PDFRef): PDFRef => {
    const dict = PDFDict.withContext(context);
    const ref = context.register(dict);
    dict.set(name('Type'), name('StructElem'));
    dict.set(name('S'), name(node.type));
    dict.set(name('P'), parent);
    const page = node.kids.map(pageOf).find((p) => p !== undefined);
    if (page) dict.set(name('Pg'), page);
    if (node.lang) dict.set(name('Lang'), PDFString.of(node.lang));
    if (node.alt !== undefined) dict.set(name('Alt'), textString(node.alt));
    if (node.id) {
      dict.set(name('ID'), PDFString.of(node.id));
      ids.push([node.id, ref]);
    }
    const attributes = attributesOf(doc, node);
    if (attributes) dict.set(name('A'), attributes);
    const list = node.kids.map((kid): PDFObject => {
      if (kid.kind === 'element') return write(kid, ref);
      if (kid.kind === 'annotation') {
        const key = keyOf(kid.ref, 'StructParent');
        if (key !== undefined) single.set(key, ref);
        return context.obj({ Type: 'OBJR', Obj: kid.ref, Pg: kid.page });
      }
      const key = keyOf(kid.page, 'StructParents');
      if (key !== undefined) {
        const row = parents.get(key) ?? [];
        row[kid.mcid] = ref;
        parents.set(key, row);
      }
      if (kid.page === page) return PDFNumber.of(kid.mcid);
      return context.obj({ Type: 'MCR', Pg: kid.page, MCID: kid.mcid });
    });
    dict.set(name('K'), context.obj(list));
    return ref;
  };
  const top = write({ ...element('Document', kids), lang }, rootRef);
  const tree = [...[...parents].map(([key, row]) => [key, fullRow(doc, row)] as const), ...single].sort(
    ([a], [b]) => a - b,
  );
  root.set(name('Type'), name('StructTreeRoot'));
  root.set(name('K'), top);
  root.set(name('ParentTree'), context.register(context.obj({ Nums: tree.flat() as never })));
  root.set(name('ParentTreeNextKey'), PDFNumber.of((tree.at(-1)?.[0] ?? -1) + 1));
  root.set(name('RoleMap'), context.obj({ Em: name('Span'), Strong: name('Span') }));
  if (ids.length > 0) {
    const names = ids.sort(([a], [b]) => (a < b ? -1 : 1)).flatMap(([id, ref]) => [PDFString.of(id), ref]);
    const first = names[0] as PDFObject;
    const last = names.at(-2) as PDFObject;
    root.set(
      name('IDTree'),
      context.register(
        context.obj({ Kids: [context.register(context.obj({ Names: names, Limits: [first, last] }))] }),
      ),
    );
  }
  doc.catalog.set(name('StructTreeRoot'), rootRef);
}

function fullRow(doc: PDFDocument, row: PDFRef[]): PDFRef {
  const full = Array.from({ length: row.length }, (_, i) => row[i] ?? null);
  return doc.context.register(doc.context.obj(full as never));
}

const textString = (text: string): PDFObject => PDFHexString.fromText(text);

function attributesOf(doc: PDFDocument, node: Element): PDFObject | undefined {
  const table: Record<string, PDFObject | string> = {};
  if (node.scope) table.Scope = name(node.scope);
  if (node.colSpan) table.ColSpan = PDFNumber.of(node.colSpan);
  if (node.rowSpan) table.RowSpan = PDFNumber.of(node.rowSpan);
  if (Object.keys(table).length > 0) return doc.context.obj({ O: name('Table'), ...table });
  if (node.numbering) return doc.context.obj({ O: name('List'), ListNumbering: name(node.numbering) });
  return undefined;
}
