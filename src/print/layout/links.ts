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
export function takeLinks(pages: ArrayLike<HTMLElement>): Record<string, Place> {
  const links = new Map<HTMLAnchorElement, string>();
  for (const page of Array.from(pages))
    for (const link of page.querySelectorAll<HTMLAnchorElement>('a[href^="#"]'))
      links.set(link, decodeURIComponent(link.hash.slice(1)));
  const wanted = new Set(links.values());
  const places: Record<string, Place> = {};
  for (const [i, page] of Array.from(pages).entries()) {
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
  for (const [link, id] of links) if (places[id]) link.setAttribute('href', WITHIN + encodeURIComponent(id));
  return places;
}
