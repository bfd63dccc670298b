/** Links within the book, which get their destinations when the file is finished (finish/links.ts). */

/** Begins the address of such a link while Chromium prints: one that it does not follow. */
export const WITHIN = 'within:';

/** Where a target stands: index of its page, points from the left and upper edge of the page. */
export interface Place {
  page: number;
  left: number;
  top: number;
}

/** Pixels in points, to a hundredth. */
const points = (pixels: number): number => Math.round(pixels * 75) / 100;

/**
 * Renames the links within the book and returns where their targets stand, by id. For every page that it prints, Chromium
 * asks every target of the document for its place: with thousands of them a page of a long book cost three times as much.
 */
export function takeLinks(pages: readonly HTMLElement[]): Record<string, Place> {
  const links = pages.flatMap((page) => [...page.querySelectorAll<HTMLAnchorElement>('a[href^="#"]')]);
  const idOf = (link: HTMLAnchorElement): string => decodeURIComponent(link.hash.slice(1));
  const wanted = new Set(links.map(idOf));
  const places: Record<string, Place> = {};
  for (const [i, page] of pages.entries()) {
    const edge = page.getBoundingClientRect();
    for (const target of page.querySelectorAll('[id]')) {
      if (!wanted.has(target.id) || places[target.id]) continue;
      const box = target.getBoundingClientRect();
      places[target.id] = {
        page: i,
        left: points(box.left - edge.left),
        top: points(box.top - edge.top),
      };
    }
  }
  for (const link of links) if (places[idOf(link)]) link.setAttribute('href', WITHIN + link.hash.slice(1));
  return places;
}
