/** Lifts the notes out of a flow and leaves their calls; measures them at the width of the type area. */
import { noteLineHeights } from './measure.ts';
import { NOTE_COLUMNS, type NoteMeasures, noteRows } from './plan.ts';
import { boxOfContents } from './range.ts';

/** Space that a short note needs to the next one in its row. */
const COLUMN_GAP = 10;

/** Replaces every note of a flow by its call. Numbers are those of the chapter's notes, in the order of their calls. */
export function liftNotes(flow: Element): HTMLElement[] {
  return [...flow.querySelectorAll<HTMLElement>('.footnote')].map((note, index) => {
    const name = note.dataset.note ?? `note-${index}`;
    const number = String(index + 1);
    const call = document.createElement('sup');
    call.className = 'call';
    call.dataset.index = String(index);
    const link = document.createElement('a');
    link.href = `#fn-${name}`;
    link.id = `fnref-${name}`;
    link.textContent = number;
    call.append(link);
    const element = document.createElement('p');
    element.className = 'fn';
    element.id = `fn-${name}`;
    element.dataset.note = name;
    const back = document.createElement('a');
    back.className = 'fn-number';
    back.href = `#fnref-${name}`;
    back.textContent = number;
    // A Serbian date and some abbreviations bring their full stop along.
    const end = note.lastChild;
    if (end?.nodeType === Node.TEXT_NODE && note.textContent?.endsWith('..'))
      end.textContent = end.textContent?.slice(0, -1) ?? '';
    element.append(back, ' ', ...note.childNodes);
    note.replaceWith(call);
    return element;
  });
}

/** Measures lifted notes in the box where they will stand. */
export function measureNotes(elements: readonly HTMLElement[], box: Element): NoteMeasures[] {
  box.replaceChildren(...elements);
  const column = box.getBoundingClientRect().width / NOTE_COLUMNS;
  return elements.map((element) => {
    const lines = noteLineHeights(element);
    const width = boxOfContents(element).width + COLUMN_GAP;
    const span = lines.length > 1 ? NOTE_COLUMNS : Math.min(NOTE_COLUMNS, Math.ceil(width / column));
    return { lines, span };
  });
}

/** The notes of a page as rows; a row that holds several is a grid. */
export function noteArea(pieces: readonly { element: HTMLElement; span: number }[]): HTMLElement {
  const area = document.createElement('div');
  area.className = 'page-notes';
  for (const row of noteRows(pieces, (p) => p.span)) {
    const box = document.createElement('div');
    box.className = 'fn-row';
    for (const { element, span } of row) {
      element.style.gridColumn = `span ${span}`;
      box.append(element);
    }
    area.append(box);
  }
  return area;
}
