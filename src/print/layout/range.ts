/**
 * The one range that lines are measured with. Chromium keeps every range up to date with every change of the document until
 * it is collected: thousands of them made a page of a long book cost twice as much as a page of a short one.
 */
const measuring = document.createRange();

/** Boxes of the text between two nodes, both included. */
export function boxesBetween(first: Node, last: Node): DOMRectList {
  measuring.setStartBefore(first);
  measuring.setEndAfter(last);
  return release(measuring.getClientRects());
}

/** Boxes of one character of a text. */
export function boxesOfCharacter(text: Text, offset: number): DOMRectList {
  measuring.setStart(text, offset);
  measuring.setEnd(text, offset + 1);
  return release(measuring.getClientRects());
}

/** The box around what an element holds. */
export function boxOfContents(element: Element): DOMRect {
  measuring.selectNodeContents(element);
  return release(measuring.getBoundingClientRect());
}

/** Lets go of the nodes, which are cut and thrown away later. */
function release<T>(measured: T): T {
  measuring.setStart(document, 0);
  measuring.collapse(true);
  return measured;
}
