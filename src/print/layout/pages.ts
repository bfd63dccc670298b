/** Builds the pages of a section: frame, running heads, text, notes, folio. */
import { isCards } from './card-pages.ts';
import { cutFlow, pointOf } from './cut.ts';
import { type MeasuredSlice, measureFlow } from './measure.ts';
import { liftNotes, measureNotes, noteArea } from './notes.ts';
import { NOTE_COLUMNS, type NotePiece, type PageMeasures, planPages } from './plan.ts';
import { prepareTags } from './prepare.ts';
import { fitSheets } from './sheets.ts';
import { pagesBetweenBreaks, tightenCases } from './tighten.ts';

/** A page without number and running heads: those depend on where the section begins. */
export interface LaidPage {
  element: HTMLElement;
  overflow: number;
}

export interface Stage {
  /** The page that flows are measured on; `turned` lays its type area on its side, `card-page` widens it. */
  box: HTMLElement;
  /** Box of the width of the type area, where flows are measured. */
  flow: HTMLElement;
  notes: HTMLElement;
  measures: PageMeasures;
  turned: PageMeasures;
  cards: PageMeasures;
}

/** Whether a section is set across the page, to be read with the book turned clockwise. */
export const isTurned = (section: HTMLElement): boolean => section.dataset.turned !== undefined;

const div = (className: string): HTMLElement => {
  const element = document.createElement('div');
  element.className = className;
  return element;
};

/** Class names and measures of the pages of a section. */
function pageOf(section: HTMLElement, stage: Stage): { kind: string; measures: PageMeasures } {
  if (isTurned(section)) return { kind: 'page turned', measures: stage.turned };
  if (isCards(section)) return { kind: 'page card-page', measures: stage.cards };
  return { kind: 'page', measures: stage.measures };
}

/** Lays one section out. The section is used up. */
export function laySection(section: HTMLElement, stage: Stage): LaidPage[] {
  const { flow, notes } = stage;
  const { kind, measures } = pageOf(section, stage);
  prepareTags(section);
  if (section.dataset.whole !== undefined) return [wholePage(section)];
  const elements = liftNotes(section);
  stage.box.className = `stage ${kind}`;
  flow.classList.toggle('column', section.dataset.columns !== undefined);
  flow.replaceChildren(section);
  const noteMeasures = measureNotes(elements, notes);
  fitSheets(section, noteMeasures, measures);
  freezeColumns(section);
  const planned = () => {
    const slices = measureFlow(flow, measures.height);
    return { slices, plan: planPages(slices, noteMeasures, measures) };
  };
  if (section.querySelector('.answers'))
    tightenCases(section, () => {
      const { plan, slices } = planned();
      return pagesBetweenBreaks(plan, slices);
    });
  const { slices, plan } = planned();
  const starts = plan.slice(1).map((p) => p.from);
  const notePieces = cutNotes(
    elements,
    plan.flatMap((p) => p.notes),
  );
  const points = starts
    .filter((from) => from < slices.length)
    .map((from) => pointOf((slices[from] as MeasuredSlice).place));
  const pieces = cutFlow(flow, points);
  notes.replaceChildren();
  if (section.dataset.columns !== undefined) return columnPages(pieces);
  return plan.map((own, i) => {
    const page = div(kind);
    const body = div('page-body');
    const text = div('page-text');
    const piece = pieces[i];
    if (piece) text.append(piece);
    body.append(text);
    if (own.notes.length > 0) {
      const row = own.notes.map((p) => ({
        element: notePieces.get(pieceKey(p)) as HTMLElement,
        span: noteMeasures[p.note]?.span ?? NOTE_COLUMNS,
      }));
      body.append(noteArea(row));
    }
    page.append(body);
    return { element: page, overflow: own.overflow };
  });
}

/** Two pieces a page, side by side. What is set in columns has no notes. */
function columnPages(pieces: readonly DocumentFragment[]): LaidPage[] {
  const pages: LaidPage[] = [];
  for (let i = 0; i < pieces.length; i += 2) {
    const page = div('page');
    const body = div('page-body');
    for (const piece of pieces.slice(i, i + 2)) {
      const column = div('page-text column');
      column.append(piece);
      body.append(column);
    }
    page.append(body);
    pages.push({ element: page, overflow: 0 });
  }
  return pages;
}

const pieceKey = (p: NotePiece): string => `${p.note}:${p.from}`;

/** A page that is one composition: cover, title page, part divider. */
function wholePage(section: HTMLElement): LaidPage {
  const page = div('page whole');
  const body = div('page-body');
  body.append(section);
  page.append(body);
  return { element: page, overflow: 0 };
}

/** The pieces of the notes, those that go on to the next page cut at the end of their line. */
function cutNotes(elements: readonly HTMLElement[], pieces: readonly NotePiece[]): Map<string, HTMLElement> {
  const found = new Map<string, HTMLElement>();
  for (const [index, element] of elements.entries()) {
    const own = pieces.filter((p) => p.note === index);
    const starts = own.slice(1).map((p) => p.from);
    const parts = starts.length > 0 ? splitNote(element, starts) : [element];
    for (const [i, piece] of own.entries()) found.set(pieceKey(piece), parts[i] as HTMLElement);
  }
  return found;
}

function splitNote(element: HTMLElement, starts: readonly number[]): HTMLElement[] {
  const box = element.parentElement as HTMLElement;
  const slices = measureFlow(box, Number.POSITIVE_INFINITY);
  const first = slices.findIndex((s) => 'before' in s.place && s.place.before === element);
  const points = starts.map((line) => pointOf((slices[first + line] as MeasuredSlice).place));
  const holder = div('note-holder');
  element.replaceWith(holder);
  holder.append(element);
  return cutFlow(holder, points).map((f) => f.firstElementChild as HTMLElement);
}

/** Columns keep their width when a table is cut. */
function freezeColumns(section: Element): void {
  for (const table of section.querySelectorAll('table')) {
    const row = table.rows[0];
    if (!row) continue;
    const widths = [...row.cells].map((cell) => cell.getBoundingClientRect().width);
    const total = widths.reduce((a, b) => a + b, 0) || 1;
    const columns = document.createElement('colgroup');
    for (const width of widths) {
      const column = document.createElement('col');
      column.style.width = `${((100 * width) / total).toFixed(3)}%`;
      columns.append(column);
    }
    table.querySelector(':scope > colgroup')?.remove();
    table.prepend(columns);
    table.style.tableLayout = 'fixed';
  }
}
