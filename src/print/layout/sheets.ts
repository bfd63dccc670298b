/** What is handed out or copied alone takes one page: bench cards, facilitators' sheets, the feedback form. */
import { type NoteMeasures, notesHeight, type PageMeasures } from './plan.ts';

export const SHEETS = '.bench-card, .facilitator, .feedback-form';

/**
 * Sizes of the type of bench cards that are tried, in points; all cards of a book get the same one. In the booklet the
 * last one is still 9 points.
 */
const CARD_SIZES = [12, 11.75, 11.5, 11.25, 11, 10.75];

/** What stays free under a card, in pixels: its last line may be a little higher than the planner thinks. */
const SPARE = 1;

/** Sets every sheet of a measured section so that it fits its page, and gives what is left for writing. */
export function fitSheets(section: Element, notes: readonly NoteMeasures[], page: PageMeasures): void {
  const cards = [...section.querySelectorAll<HTMLElement>('.bench-card')];
  for (const size of CARD_SIZES) {
    for (const card of cards) card.style.fontSize = `${size}pt`;
    if (cards.every((card) => spaceLeft(card, notes, page) >= SPARE)) break;
  }
  for (const sheet of section.querySelectorAll<HTMLElement>('.facilitator')) {
    nameCase(sheet);
    sheet.after(...lines(Math.max(0, linesIn(spaceLeft(sheet, notes, page)) - 1)));
  }
  for (const form of section.querySelectorAll<HTMLElement>('.feedback-form')) {
    const questions = [...form.querySelectorAll('li')];
    const each = Math.floor(linesIn(spaceLeft(form, notes, page)) / questions.length);
    for (const question of questions) question.append(...lines(Math.max(0, each)));
  }
}

/** Height that is free on the page of a sheet, from the forced break before it to its end, notes counted. */
function spaceLeft(sheet: Element, notes: readonly NoteMeasures[], page: PageMeasures): number {
  const para = sheet.closest('.para') ?? sheet;
  let first = para;
  while (getComputedStyle(first).breakBefore !== 'page' && first.previousElementSibling)
    first = first.previousElementSibling;
  const pieces = [...para.querySelectorAll<HTMLElement>('sup.call')].map((call) => {
    const note = Number(call.dataset.index);
    return { note, from: 0, to: notes[note]?.lines.length ?? 0 };
  });
  const foot = pieces.length > 0 ? notesHeight(pieces, notes) + page.noteGap : 0;
  return page.height - (para.getBoundingClientRect().bottom - first.getBoundingClientRect().top) - foot;
}

/** Height of a line to write on (`.note-line` in print-pages.css), in pixels. */
const LINE = (8.2 / 25.4) * 96;
const linesIn = (height: number): number => Math.floor(height / LINE);

const hidden = (tag: 'div' | 'p', className: string): HTMLElement => {
  const element = document.createElement(tag);
  element.className = className;
  element.setAttribute('aria-hidden', 'true');
  return element;
};

const lines = (count: number): HTMLElement[] =>
  Array.from({ length: count }, () => hidden('div', 'note-line'));

/** A sheet that lies on the table alone says which case it belongs to. */
function nameCase(sheet: Element): void {
  const para = sheet.closest('.para');
  let heading = para?.previousElementSibling;
  while (heading && !/^H[1-6]$/.test(heading.tagName)) heading = heading.previousElementSibling;
  if (!heading) return;
  const name = hidden('p', 'sheet-case');
  name.textContent = heading.textContent;
  sheet.before(name);
}
