/** Measures a flow in the browser: every line, table row and kept box becomes a slice (see plan.ts). */
import type { Slice } from './plan.ts';
import { boxesBetween } from './range.ts';

/** Where a break before a slice cuts the document: before a node, or before a line within inline text. */
export type Place = { before: Node } | { run: Node[]; lineTop: number };

export interface MeasuredSlice extends Slice {
  place: Place;
}

interface Draft extends MeasuredSlice {
  keepNext: boolean;
}

const px = (value: string): number => Number.parseFloat(value) || 0;

/** Slices of a flow, in order. Notes must have been lifted out before; their calls are `sup.call[data-note]`. */
export function measureFlow(flow: Element, pageHeight: number): MeasuredSlice[] {
  const drafts: Draft[] = [];
  walkChildren(flow, drafts, pageHeight);
  for (const [i, draft] of drafts.entries())
    if (i > 0 && drafts[i - 1]?.keepNext && !draft.forced) draft.breakable = false;
  return drafts;
}

function walk(element: Element, drafts: Draft[], pageHeight: number): void {
  const style = getComputedStyle(element);
  if (outOfFlow(style)) return;
  const first = drafts.length;
  const rect = element.getBoundingClientRect();
  const kept = style.breakInside.startsWith('avoid');
  if (isWhole(element, style) || (kept && rect.height <= pageHeight * 0.6)) pushWhole(element, rect, drafts);
  else {
    walkChildren(element, drafts, pageHeight);
    if (kept && rect.height <= pageHeight)
      for (const draft of drafts.slice(first + 1)) draft.breakable = draft.forced;
  }
  if (drafts.length === first) {
    if (rect.height === 0) return;
    pushWhole(element, rect, drafts);
  }
  const own = drafts.slice(first);
  const begin = own[0] as Draft;
  const end = own.at(-1) as Draft;
  begin.top = Math.min(begin.top, rect.top);
  begin.place = { before: element };
  end.bottom = Math.max(end.bottom, rect.bottom);
  const before = px(style.paddingTop) + px(style.borderTopWidth) + repeatedHeader(element);
  const after = px(style.paddingBottom) + px(style.borderBottomWidth);
  for (const draft of own.slice(1)) draft.openBefore += before;
  for (const draft of own.slice(0, -1)) draft.openAfter += after;
  if (/^(page|left|right|recto|verso|always)$/.test(style.breakBefore)) begin.forced = true;
  if (style.breakBefore.startsWith('avoid')) begin.breakable = false;
  if (style.breakAfter.startsWith('avoid')) end.keepNext = true;
  // A sentence that announces a list stays with it.
  const announces = element.tagName === 'P' && /:\s*$/.test(element.textContent ?? '');
  if (element.tagName === 'THEAD' || announces) end.keepNext = true;
}

const outOfFlow = ({ display, position }: CSSStyleDeclaration): boolean =>
  display === 'none' || display.startsWith('table-column') || position === 'absolute' || position === 'fixed';

function repeatedHeader(element: Element): number {
  const head = element.tagName === 'TABLE' ? (element as HTMLTableElement).tHead : null;
  return head ? head.getBoundingClientRect().height : 0;
}

/** What is never cut: rows, pictures, grids, columns side by side, and what is no block of text at all. */
function isWhole(element: Element, style: CSSStyleDeclaration): boolean {
  return (
    style.display === 'table-row' ||
    element instanceof SVGElement ||
    element.tagName === 'IMG' ||
    style.columnCount !== 'auto' ||
    /^(inline-)?(flex|grid)$/.test(style.display)
  );
}

function pushWhole(element: Element, rect: DOMRect, drafts: Draft[]): void {
  drafts.push({
    ...emptyDraft(rect.top, rect.bottom, { before: element }),
    notes: [...element.querySelectorAll('sup.call')].map(noteOf),
  });
}

const noteOf = (call: Element): number => Number((call as HTMLElement).dataset.index);

const emptyDraft = (top: number, bottom: number, place: Place): Draft => ({
  top,
  bottom,
  place,
  openBefore: 0,
  openAfter: 0,
  breakable: true,
  forced: false,
  notes: [],
  keepNext: false,
});

function walkChildren(parent: Element, drafts: Draft[], pageHeight: number): void {
  let run: Node[] = [];
  const flush = (): void => {
    if (run.some((n) => n.textContent?.trim() || n instanceof Element)) pushLines(parent, run, drafts);
    run = [];
  };
  for (const child of parent.childNodes) {
    if (child.nodeType === Node.TEXT_NODE) run.push(child);
    else if (child instanceof Element) {
      const style = getComputedStyle(child);
      if (outOfFlow(style)) continue;
      if (style.display.startsWith('inline')) run.push(child);
      else {
        flush();
        walk(child, drafts, pageHeight);
      }
    }
  }
  flush();
}

/** The lines of one run of inline text: boxes that overlap vertically are one line. */
function pushLines(parent: Element, run: Node[], drafts: Draft[]): void {
  const lines: { top: number; bottom: number }[] = [];
  for (const rect of boxesBetween(run[0] as Node, run.at(-1) as Node)) {
    if (rect.height === 0 || rect.width === 0) continue;
    const line = lines.at(-1);
    const middle = (rect.top + rect.bottom) / 2;
    if (line && middle < line.bottom) {
      if (rect.height > line.bottom - line.top) {
        line.top = rect.top;
        line.bottom = rect.bottom;
      }
    } else lines.push({ top: rect.top, bottom: rect.bottom });
  }
  if (lines.length === 0) return;
  const lineHeight = px(getComputedStyle(parent).lineHeight);
  const first = drafts.length;
  for (const [i, line] of lines.entries()) {
    const middle = (line.top + line.bottom) / 2;
    const half = Math.max(lineHeight, line.bottom - line.top) / 2;
    const place: Place = i === 0 ? { before: run[0] as Node } : { run, lineTop: line.top };
    const draft = emptyDraft(middle - half, middle + half, place);
    // Two lines at least stay together at either edge of a page.
    draft.breakable = i === 0 || (i >= 2 && lines.length - i >= 2);
    drafts.push(draft);
  }
  for (const node of run)
    for (const call of callsIn(node)) {
      const rect = call.getBoundingClientRect();
      const middle = (rect.top + rect.bottom) / 2;
      const at = lines.findIndex((l) => middle < l.bottom);
      drafts[first + (at < 0 ? lines.length - 1 : at)]?.notes.push(noteOf(call));
    }
}

const callsIn = (node: Node): Element[] =>
  node instanceof Element ? (node.matches('sup.call') ? [node] : [...node.querySelectorAll('sup.call')]) : [];

/** Heights of the lines of a note, for the planner. */
export function noteLineHeights(note: Element): number[] {
  const drafts: Draft[] = [];
  pushLines(note, [...note.childNodes], drafts);
  const lineHeight = px(getComputedStyle(note).lineHeight);
  return drafts.map(() => lineHeight);
}
