/** Reads a finished PDF for the tests: text with places (pdf.js), logical order and objects (pdf-lib). */
import { readFileSync } from 'node:fs';
import { PDFArray, PDFDict, PDFDocument, PDFName, PDFNumber, PDFRef } from '@cantoo/pdf-lib';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { linkTarget, resolve, textOf } from '../../src/print/finish/objects.ts';

export interface Item {
  text: string;
  x: number;
  y: number;
  width: number;
  /** Whether the line runs up the page. */
  turned: boolean;
  size: number;
  font: string;
  /** Number of its marked content; undefined in artifacts. */
  mcid: number | undefined;
}

export interface PageText {
  items: Item[];
  label: string;
}

export interface Piece {
  page: number;
  mcid: number;
  text: string;
}

/** An element of the structure tree with the text of its own marked content, in order. */
export interface Tagged {
  type: string;
  kids: (Tagged | Piece)[];
  dest: string | undefined;
  uri: string | undefined;
  alt: string | undefined;
  lang: string | undefined;
  scope: string | undefined;
}

export interface Pdf {
  pages: PageText[];
  /** Page by name of a destination. */
  dests: Map<string, number>;
  outline: { title: string; level: number; page: number }[];
  tree: Tagged;
  doc: PDFDocument;
}

export const isPiece = (kid: Tagged | Piece): kid is Piece => 'page' in kid;

const N = (name: string) => PDFName.of(name);

export async function readPdf(file: string, { tagged = true } = {}): Promise<Pdf> {
  const bytes = readFileSync(file);
  const doc = await PDFDocument.load(bytes, { updateMetadata: false });
  const task = getDocument({ data: new Uint8Array(bytes), verbosity: 0 });
  const pdf = await task.promise;
  const labels = (await pdf.getPageLabels()) ?? [];
  const pages: PageText[] = [];
  const pieces = new Map<string, string>();
  const refs = doc.getPages().map((p) => p.ref);
  for (let n = 1; n <= pdf.numPages; n++) {
    const page = await pdf.getPage(n);
    const content = await page.getTextContent({ includeMarkedContent: true, disableNormalization: true });
    const items: Item[] = [];
    const stack: (number | undefined)[] = [];
    for (const item of content.items) {
      if ('type' in item) {
        if (item.type === 'endMarkedContent') stack.pop();
        else {
          const id = 'id' in item ? /_mc(\d+)$/.exec(item.id ?? '')?.[1] : undefined;
          stack.push(id === undefined ? stack.at(-1) : Number(id));
        }
        continue;
      }
      const mcid = stack.at(-1);
      const [a, b, , , x, y] = item.transform as number[];
      if (mcid !== undefined) {
        const key = `${n - 1}:${mcid}`;
        pieces.set(key, (pieces.get(key) ?? '') + item.str + (item.hasEOL ? '\n' : ''));
      }
      const size = Math.hypot(a ?? 0, b ?? 0);
      if (item.str.trim() !== '')
        items.push({
          text: item.str,
          x: x ?? 0,
          y: y ?? 0,
          width: item.width,
          turned: Math.abs(b ?? 0) > Math.abs(a ?? 0),
          size,
          font: item.fontName,
          mcid,
        });
    }
    pages.push({ items, label: labels[n - 1] ?? '' });
    page.cleanup();
  }
  const outline = await readOutline(pdf, refs);
  await task.destroy();
  return { pages, dests: readDests(doc, refs), outline, tree: readTree(doc, refs, pieces, tagged), doc };
}

function readDests(doc: PDFDocument, refs: PDFRef[]): Map<string, number> {
  const found = new Map<string, number>();
  const dests = resolve(doc, doc.catalog.get(N('Dests')));
  if (dests instanceof PDFDict)
    for (const [key, value] of dests.entries()) {
      const array = resolve(doc, value);
      const page = array instanceof PDFArray ? array.get(0) : undefined;
      if (page instanceof PDFRef) found.set(key.decodeText(), refs.indexOf(page));
    }
  return found;
}

async function readOutline(
  pdf: Awaited<ReturnType<typeof getDocument>['promise']>,

  refs: PDFRef[],
): Promise<Pdf['outline']> {
  const found: Pdf['outline'] = [];
  type Node = NonNullable<Awaited<ReturnType<typeof pdf.getOutline>>>[number];
  const walk = async (nodes: Node[], level: number): Promise<void> => {
    for (const node of nodes) {
      const dest = typeof node.dest === 'string' ? await pdf.getDestination(node.dest) : node.dest;
      const ref = dest?.[0] as { num: number } | undefined;
      found.push({ title: node.title, level, page: refs.findIndex((r) => r.objectNumber === ref?.num) });
      await walk(node.items as Node[], level + 1);
    }
  };
  await walk((await pdf.getOutline()) ?? [], 1);
  return found;
}

function readTree(doc: PDFDocument, refs: PDFRef[], pieces: Map<string, string>, tagged: boolean): Tagged {
  const indexOf = new Map(refs.map((r, i) => [r, i]));
  const piece = (page: PDFRef, mcid: number): Piece => {
    const index = indexOf.get(page) ?? -1;
    return { page: index, mcid, text: pieces.get(`${index}:${mcid}`) ?? '' };
  };
  const read = (dict: PDFDict): Tagged => {
    const own = dict.get(N('Pg'));
    const node: Tagged = {
      type: textOf(dict.get(N('S'))) ?? '',
      kids: [],
      dest: undefined,
      uri: undefined,
      alt: textOf(dict.get(N('Alt'))),
      lang: textOf(dict.get(N('Lang'))),
      scope: undefined,
    };
    const attributes = resolve(doc, dict.get(N('A')));
    if (attributes instanceof PDFDict) node.scope = textOf(attributes.get(N('Scope')));
    const list = resolve(doc, dict.get(N('K')));
    for (const raw of list instanceof PDFArray ? list.asArray() : list ? [list] : []) {
      const kid = resolve(doc, raw);
      if (kid instanceof PDFNumber && own instanceof PDFRef) node.kids.push(piece(own, kid.asNumber()));
      else if (!(kid instanceof PDFDict)) continue;
      else if (textOf(kid.get(N('Type'))) === 'MCR')
        node.kids.push(piece(kid.get(N('Pg')) as PDFRef, kid.lookup(N('MCID'), PDFNumber).asNumber()));
      else if (textOf(kid.get(N('Type'))) === 'OBJR') {
        const annotation = resolve(doc, kid.get(N('Obj')));
        if (annotation instanceof PDFDict) {
          const target = linkTarget(doc, annotation);
          node.dest ??= target.dest;
          node.uri ??= target.uri;
        }
      } else node.kids.push(read(kid));
    }
    return node;
  };
  const root = doc.catalog.lookupMaybe(N('StructTreeRoot'), PDFDict);
  if (!tagged || !root)
    return {
      type: '',
      kids: [],
      dest: undefined,
      uri: undefined,
      alt: undefined,
      lang: undefined,
      scope: undefined,
    };
  return read(root.lookup(N('K'), PDFDict));
}

export function* elements(node: Tagged): Generator<Tagged> {
  yield node;
  for (const kid of node.kids) if (!isPiece(kid)) yield* elements(kid);
}

export function* piecesOf(node: Tagged): Generator<Piece> {
  for (const kid of node.kids)
    if (isPiece(kid)) yield kid;
    else yield* piecesOf(kid);
}

export const textOfElement = (node: Tagged): string => [...piecesOf(node)].map((p) => p.text).join('');
