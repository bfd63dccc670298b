/**
 * Makes the structure that Chromium wrote for single pages the structure of a book: halves of split paragraphs, lists and
 * tables joined, notes behind their calls, list bodies, no inline content between blocks.
 */
import type { PDFRef } from '@cantoo/pdf-lib';
import type { PageRecord } from '../layout/book.ts';
import { type Element, element, type Kid } from './structure-tree.ts';

const INLINE = new Set(['Link', 'Span', 'Em', 'Strong', 'Lbl', 'Reference', 'Quote', 'Code']);

/** Structure type of an HTML element that a page break may go through; others leave no trace in the tree. */
const ROLE: Readonly<Record<string, string>> = {
  p: 'P',
  ul: 'L',
  ol: 'L',
  li: 'LI',
  table: 'Table',
  h1: 'H1',
  h2: 'H2',
  h3: 'H3',
  h4: 'H4',
};

export interface Repaired {
  kids: Kid[];
  /** What could not be put right, in words. */
  faults: string[];
}

/** `pages` are the pages of the document, `pageRefs` their objects, both in order. */
export function repairStructure(
  kids: readonly Kid[],
  pages: readonly PageRecord[],
  pageRefs: readonly PDFRef[],
): Repaired {
  const faults: string[] = [];
  const byPage = new Map<PDFRef, Kid[]>();
  for (const kid of kids) {
    const page = firstPage(kid);
    if (!page) continue;
    byPage.set(page, [...(byPage.get(page) ?? []), kid]);
  }
  const flow: Kid[] = [];
  const notes = new Map<string, Element>();
  let lastNote: Element | undefined;
  for (const [i, ref] of pageRefs.entries()) {
    const record = pages[i];
    const own = [...(byPage.get(ref) ?? [])];
    const firstNote = own.findIndex((k) => noteName(k) !== undefined);
    const foot = firstNote < 0 ? [] : own.splice(firstNote);
    if (record?.noteContinued) {
      const rest = own.pop();
      if (rest?.kind === 'element' && lastNote) lastNote.kids.push(...rest.kids);
      else faults.push(`page ${record.label}: a note that goes on was not joined`);
    }
    for (const kid of foot) {
      const key = noteName(kid);
      if (key === undefined || kid.kind !== 'element') {
        faults.push(`page ${record?.label}: unknown content among the notes`);
        continue;
      }
      lastNote = { ...kid, type: 'Note', id: `note-${key}` };
      notes.set(key, lastNote);
    }
    const chain = (record?.continued ?? []).map((tag) => ROLE[tag]).filter((r) => r !== undefined);
    if (chain.length > 0 && !join(flow, own, chain))
      faults.push(`page ${record?.label}: a split ${chain.at(-1)} was not joined`);
    flow.push(...own);
  }
  placeNotes(flow, notes);
  if (notes.size > 0) faults.push(`${notes.size} notes without a call`);
  return { kids: blocks(flow), faults };
}

function firstPage(kid: Kid): PDFRef | undefined {
  if (kid.kind !== 'element') return kid.page;
  for (const child of kid.kids) {
    const page = firstPage(child);
    if (page) return page;
  }
  return undefined;
}

/** Name of a note whose paragraph begins with the way back to its call. */
function noteName(kid: Kid): string | undefined {
  if (kid.kind !== 'element' || kid.type !== 'P') return undefined;
  const first = kid.kids[0];
  const dest = first?.kind === 'element' && first.type === 'Link' ? first.dest : undefined;
  return dest?.startsWith('fnref-') ? dest.slice('fnref-'.length) : undefined;
}

/** Moves the front of `next` into the end of `before`, along the chain of what was cut. */
function join(before: Kid[], next: Kid[], chain: readonly string[]): boolean {
  const [type, ...inner] = chain;
  const head = before.at(-1);
  const tail = next[0];
  if (head?.kind !== 'element' || tail?.kind !== 'element' || head.type !== type || tail.type !== type)
    return false;
  next.shift();
  const joined = inner.length === 0 || join(head.kids, tail.kids, inner);
  head.kids.push(...tail.kids);
  return joined;
}

/** Puts every note behind the link that calls it; takes it out of the map. */
function placeNotes(kids: Kid[], notes: Map<string, Element>): void {
  for (let i = 0; i < kids.length; i++) {
    const kid = kids[i];
    if (kid?.kind !== 'element') continue;
    const key = kid.type === 'Link' && kid.dest?.startsWith('fn-') ? kid.dest.slice(3) : undefined;
    const note = key === undefined ? undefined : notes.get(key);
    if (note && key !== undefined) {
      notes.delete(key);
      kids.splice(i, 1, element('Reference', [kid]), note);
      i++;
    } else placeNotes(kid.kids, notes);
  }
}

const isInline = (kid: Kid): boolean => kid.kind !== 'element' || INLINE.has(kid.type);

/** Inline content between blocks becomes part of the paragraph behind it (its number), or a paragraph of its own. */
function blocks(kids: readonly Kid[]): Kid[] {
  const out: Kid[] = [];
  let loose: Kid[] = [];
  const flush = (next?: Element): void => {
    if (loose.length === 0) return;
    if (next?.type === 'P') next.kids.unshift(...loose);
    else out.push(element('P', loose));
    loose = [];
  };
  for (const kid of kids) {
    if (isInline(kid)) loose.push(kid);
    else {
      flush(kid as Element);
      out.push(tidy(kid as Element));
    }
  }
  flush();
  return out;
}

/** List items get their bodies. */
function tidy(node: Element): Element {
  const kids = node.kids.map((k) => (k.kind === 'element' ? tidy(k) : k));
  if (node.type !== 'LI') return { ...node, kids };
  const isLabel = (k: Kid) => k.kind === 'element' && k.type === 'Lbl';
  const body = kids.filter((k) => !isLabel(k));
  return { ...node, kids: [...kids.filter(isLabel), element('LBody', body)] };
}
