/** The cover as one sheet for the press: back, spine, front. */
import { setPaper } from './paper.ts';

/** Replaces the page by the cover; `spine` is its width in millimetres. */
export function layCover(front: HTMLElement, back: HTMLElement, spine: number): void {
  const main = document.createElement('main');
  main.id = 'pages';
  document.documentElement.classList.add('cover-sheet');
  setPaper(`${352 + spine}mm 250mm`);
  const sheet = document.createElement('div');
  sheet.className = 'press-cover';
  sheet.style.setProperty('--spine', `${spine}mm`);
  const middle = document.createElement('div');
  middle.className = 'spine';
  // Thinner spines carry no words: they would slip over the edge.
  if (spine >= 8) middle.textContent = front.querySelector('.cover-title')?.textContent ?? '';
  sheet.append(back.cloneNode(true), middle, front.cloneNode(true));
  main.append(sheet);
  document.body.replaceChildren(main);
}
