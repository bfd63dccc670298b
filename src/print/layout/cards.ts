/** Bench cards as sheets of their own: A5, one page each, sources in brackets, the largest type that fits. */
import { bracketSources } from './card-sources.ts';
import { setPaper } from './paper.ts';

export interface CardsResult {
  cards: { title: string; points: number }[];
  problems: string[];
}

/** Sizes that are tried, in points; the last one is the smallest that is read at arm's length. */
const SIZES = [10.5, 10.25, 10, 9.75, 9.5, 9.25, 9];

/** Replaces the page by the cards of a section: every heading with the card behind it. */
export function layCards(section: HTMLElement): CardsResult {
  const source = section.cloneNode(true) as HTMLElement;
  const main = document.createElement('main');
  main.id = 'pages';
  document.documentElement.classList.add('card-sheets');
  setPaper('148mm 210mm');
  document.body.replaceChildren(main);
  const result: CardsResult = { cards: [], problems: [] };
  const foot = section.dataset.cardFoot ?? '';
  for (const card of source.querySelectorAll<HTMLElement>('.bench-card')) {
    const para = card.closest<HTMLElement>('.para');
    const heading = previousHeading(para);
    if (!para || !heading) continue;
    const title = heading.textContent?.trim() ?? '';
    const page = sheet(title, para.querySelector('.para-no')?.textContent ?? '', card, foot);
    main.append(page);
    const points = largestFitting(page);
    if (points === undefined) result.problems.push(`bench card “${title}” does not fit one A5 page at 9 pt`);
    result.cards.push({ title, points: points ?? 0 });
  }
  return result;
}

function previousHeading(para: Element | null): Element | undefined {
  for (let e = para?.previousElementSibling; e; e = e.previousElementSibling)
    if (/^H[1-6]$/.test(e.tagName)) return e;
  return undefined;
}

function sheet(title: string, number: string, card: HTMLElement, foot: string): HTMLElement {
  const page = document.createElement('section');
  page.className = 'page card-sheet';
  const heading = document.createElement('h1');
  heading.textContent = title;
  const body = document.createElement('div');
  body.className = 'card-body';
  bracketSources(card);
  for (const link of card.querySelectorAll('a')) link.replaceWith(...link.childNodes);
  card.querySelector(':scope > .box-title')?.remove();
  body.append(...card.childNodes);
  const last = document.createElement('p');
  last.className = 'card-foot';
  last.textContent = foot.replace('{number}', number);
  page.append(heading, body, last);
  return page;
}

function largestFitting(page: HTMLElement): number | undefined {
  const body = page.querySelector('.card-body') as HTMLElement;
  for (const size of SIZES) {
    page.style.setProperty('--card-size', `${size}pt`);
    if (body.scrollHeight <= body.clientHeight + 1) return size;
  }
  return undefined;
}
