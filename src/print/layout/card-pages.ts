/** Bench cards in the book: a section of their own on wider pages, because reduced to A5 they still have to be read. */
import { bracketSources } from './card-sources.ts';

/** Whether a section holds cards only. */
export const isCards = (section: HTMLElement): boolean => section.dataset.cards !== undefined;

/** Divides the chapters of a book at their cards; the text before and between these keeps the usual pages. */
export function setCardsApart(book: ParentNode): void {
  for (const card of book.querySelectorAll('.bench-card')) bracketSources(card);
  for (const section of book.querySelectorAll<HTMLElement>('[data-section]:has(.para-benchcard)')) {
    let part = section;
    for (const child of [...section.children]) {
      if (isCardOrTitle(child) !== isCards(part)) part = partAfter(part);
      if (part !== section) part.append(child);
    }
  }
}

const CARD = '.para-benchcard';

/** Asked in order, before the element is moved: the card still stands behind its title. */
const isCardOrTitle = (element: Element): boolean =>
  element.matches(CARD) || (element.nextElementSibling?.matches(CARD) ?? false);

/** The next part of a chapter, of the other kind, with the running heads of the chapter. */
function partAfter(part: HTMLElement): HTMLElement {
  const next = part.cloneNode(false) as HTMLElement;
  next.dataset.start = 'any';
  if (isCards(part)) delete next.dataset.cards;
  else next.dataset.cards = '';
  part.after(next);
  return next;
}
