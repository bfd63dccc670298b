/** Entry of the script that runs in the print page: the book, then the sheets that are made from the same text. */
import { layBook } from './book.ts';
import { type CardsResult, layCards } from './cards.ts';
import { layCover } from './cover.ts';

const sectionOf = (name: string): HTMLElement | null =>
  document.querySelector<HTMLElement>(`[data-section="${name}"]`)?.cloneNode(true) as HTMLElement | null;

const front = sectionOf('cover');
const back = sectionOf('back-cover');
const cards = sectionOf('bench-cards');

export interface LayoutWindow {
  layBook: typeof layBook;
  /** Undefined where the book has no bench cards. */
  layCards(): CardsResult | undefined;
  layCover(spine: number): void;
}

const api: LayoutWindow = {
  layBook,
  layCards: () => (cards ? layCards(cards) : undefined),
  layCover: (spine) => {
    if (front && back) layCover(front, back, spine);
  },
};
Object.assign(window, api);
