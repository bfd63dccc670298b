/** Cases and answers that would spill a few lines on to one more page are set a little smaller. */
import type { PlannedPage, Slice } from './plan.ts';

/** Sizes of the type of their boxes, in points; the first is the usual one. */
const SIZES = [9.5, 9.25, 9, 8.75, 8.5];
const BOXES = '.timeline, .questions, .answers';
/** The text of a case is set in proportion. */
const TEXT_TO_BOX = 10.25 / 9.5;

/** Tries the sizes on every part of a section of cases; each part keeps the largest that needs the fewest pages. */
export function tightenCases(section: Element, pagesOfParts: () => number[]): void {
  const parts = partsOf(section);
  const counts = SIZES.map((size) => {
    for (const part of parts) setSize(part, size);
    return pagesOfParts();
  });
  for (const [i, part] of parts.entries()) {
    const pages = counts.map((count) => count[i] ?? 0);
    setSize(part, SIZES[pages.indexOf(Math.min(...pages))] ?? 0);
  }
}

/** Pages between forced breaks. */
export function pagesBetweenBreaks(plan: readonly PlannedPage[], slices: readonly Slice[]): number[] {
  const counts: number[] = [];
  for (const [i, page] of plan.entries()) {
    if (i === 0 || slices[page.from]?.forced) counts.push(0);
    counts[counts.length - 1] = (counts.at(-1) ?? 0) + 1;
  }
  return counts;
}

/** Children of a section, divided at its forced breaks. */
function partsOf(section: Element): Element[][] {
  const parts: Element[][] = [];
  for (const child of section.children) {
    const begins = [child, ...child.children].some((e) => getComputedStyle(e).breakBefore === 'page');
    if (begins || parts.length === 0) parts.push([]);
    parts.at(-1)?.push(child);
  }
  return parts;
}

function setSize(part: readonly Element[], size: number): void {
  const set = (element: HTMLElement, points: number): void => {
    element.style.fontSize = `${points.toFixed(2)}pt`;
    element.style.lineHeight = `${(points * 1.316).toFixed(2)}pt`;
  };
  if (!part.some((element) => element.querySelector(BOXES))) return;
  for (const element of part) {
    for (const box of element.querySelectorAll<HTMLElement>(BOXES)) set(box, size);
    if (element.matches('.para-paragraph')) set(element as HTMLElement, size * TEXT_TO_BOX);
  }
}
