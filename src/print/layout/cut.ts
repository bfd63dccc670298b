/** Cuts a measured flow into the pieces of its pages. */
import type { Place } from './measure.ts';
import { boxesOfCharacter } from './range.ts';

const SOFT_HYPHEN = '\u00AD';

interface Point {
  node: Node;
  /** Offset within a text node; undefined: before the node. */
  offset?: number;
}

/** The point of a place, in terms of the tree. Has to be asked before anything is cut: it measures. */
export function pointOf(place: Place): Point {
  if ('before' in place) return { node: place.before };
  for (const root of place.run) {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    for (let node: Node | null = walker.currentNode; node; node = walker.nextNode()) {
      if (node.nodeType !== Node.TEXT_NODE) continue;
      const offset = firstOffsetBelow(node as Text, place.lineTop);
      if (offset !== undefined) return climb(node, offset, place.run);
    }
  }
  throw new Error('a line that was measured cannot be found again');
}

/** First character of the node that stands on or below the line, or undefined where all stand above. */
function firstOffsetBelow(text: Text, lineTop: number): number | undefined {
  const bottomAt = (offset: number): number | undefined => {
    if (offset >= text.length) return undefined;
    // The first box may be the hyphen at the end of the line before.
    const rect = [...boxesOfCharacter(text, offset)].findLast((r) => r.width > 0);
    return rect && (rect.top + rect.bottom) / 2;
  };
  let low = 0;
  let high = text.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    let probe = middle;
    let at = bottomAt(probe);
    while (at === undefined && probe + 1 < high) at = bottomAt(++probe);
    if (at === undefined) high = middle;
    else if (at < lineTop) low = probe + 1;
    else high = middle;
  }
  // Spaces and soft hyphens at the edge of a line have no box: they stay with the line before.
  let at = bottomAt(low);
  while (at === undefined && low + 1 < text.length) at = bottomAt(++low);
  return at !== undefined && at >= lineTop ? low : undefined;
}

/** A point at the very beginning of an inline element moves before it, so that no empty element stays behind. */
function climb(node: Node, offset: number, run: readonly Node[]): Point {
  if (offset > 0) return { node, offset };
  let top = node;
  while (!run.includes(top) && top.parentNode?.firstChild === top) top = top.parentNode as Node;
  return { node: top };
}

/** Cuts the flow at the points, in order; returns the content of each piece. The flow is empty afterwards. */
export function cutFlow(flow: Element, points: readonly Point[]): DocumentFragment[] {
  const pieces: DocumentFragment[] = [];
  const range = document.createRange();
  for (const point of [...points].reverse()) {
    const parents = parentsBetween(point.node, flow);
    if (point.offset === undefined) range.setStartBefore(point.node);
    else range.setStart(point.node, point.offset);
    range.setEnd(flow, flow.childNodes.length);
    const tail = range.extractContents();
    if (point.offset !== undefined) endOfLine(point.node as Text);
    join(parents, tail);
    pieces.unshift(tail);
  }
  range.selectNodeContents(flow);
  pieces.unshift(range.extractContents());
  for (const piece of pieces) dropMarginAtTop(piece);
  return pieces;
}

function parentsBetween(node: Node, flow: Element): Element[] {
  const parents: Element[] = [];
  for (let e = node.parentElement; e && e !== flow; e = e.parentElement) parents.unshift(e);
  return parents;
}

/** A soft hyphen at the end of a piece is no longer inside a word for the browser: it has to be written out. */
function endOfLine(text: Text): void {
  if (!text.data.endsWith(SOFT_HYPHEN)) return;
  text.data = text.data.slice(0, -1);
  const hyphen = document.createElement('span');
  hyphen.className = 'cut-hyphen';
  hyphen.textContent = '-';
  text.after(hyphen);
}

/**
 * Marks both halves of every element that the cut went through; gives a table its header again, a list its number.
 * Cuts are made from the end, so that a middle part inherits `goes-on` from the cut behind it.
 */
function join(heads: readonly Element[], tail: DocumentFragment): void {
  for (const [i, head] of heads.entries()) {
    const rest = nth(tail, i);
    if (!rest) return;
    head.classList.add('goes-on');
    rest.classList.add('continued');
    rest.removeAttribute('id');
    if (head instanceof HTMLOListElement && rest instanceof HTMLOListElement) {
      const inItem = i + 1 < heads.length;
      rest.start = head.start + head.children.length - (inItem ? 1 : 0);
    }
  }
  // Last, because the header comes before the cells that lead further down.
  const halves = heads.map((head, i) => [head, nth(tail, i)] as const);
  for (const [head, rest] of halves)
    if (head instanceof HTMLTableElement && rest instanceof HTMLTableElement) repeatHeader(head, rest);
}

function nth(tail: DocumentFragment, depth: number): Element | null {
  let element: Element | null = tail.firstElementChild;
  for (let i = 0; i < depth; i++) element = element?.firstElementChild ?? null;
  return element;
}

function repeatHeader(head: HTMLTableElement, rest: HTMLTableElement): void {
  if (!head.tHead) return;
  const repeated = head.tHead.cloneNode(true) as HTMLTableSectionElement;
  repeated.classList.add('repeated');
  repeated.setAttribute('aria-hidden', 'true');
  for (const call of repeated.querySelectorAll('sup.call')) call.remove();
  for (const e of repeated.querySelectorAll('[id]')) e.removeAttribute('id');
  const columns = head.querySelector(':scope > colgroup')?.cloneNode(true);
  rest.prepend(...(columns ? [columns] : []), repeated);
}

function dropMarginAtTop(piece: DocumentFragment): void {
  for (let e = firstInFlow(piece); e; e = firstInFlow(e)) e.classList.add('at-top');
}

const firstInFlow = (parent: ParentNode): Element | null => {
  for (const child of parent.children) if (!child.classList.contains('para-no')) return child;
  return null;
};
