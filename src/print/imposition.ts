/** Order of pages on the sheets of a booklet. Pure. */

/** Four sheets, folded once: as many as a stapler takes. */
export const DEFAULT_SIGNATURE = 16;

/** One side of a sheet: the pages left and right of the fold, by number from 0; undefined is an empty half. */
export interface SheetSide {
  left: number | undefined;
  right: number | undefined;
}

/** Pages of a booklet with blank ones where they are needed: the last two (inside and back of the cover) stay last. */
export function padded(pages: number): (number | undefined)[] {
  const order: (number | undefined)[] = Array.from({ length: pages }, (_, i) => i);
  const missing = (4 - (pages % 4)) % 4;
  order.splice(Math.max(0, pages - 2), 0, ...Array.from({ length: missing }, () => undefined));
  return order;
}

/** Sides in printing order: front and back of each sheet, signature after signature of `size` pages (a multiple of 4). */
export function impose(pages: number, size: number): SheetSide[] {
  if (size <= 0 || size % 4 !== 0) throw new RangeError('a signature has a multiple of four pages');
  const order = padded(pages);
  const sides: SheetSide[] = [];
  for (let start = 0; start < order.length; start += size) {
    const signature = order.slice(start, start + size);
    const n = signature.length;
    for (let k = 0; k < n / 4; k++) {
      sides.push({ left: signature[n - 1 - 2 * k], right: signature[2 * k] });
      sides.push({ left: signature[2 * k + 1], right: signature[n - 2 - 2 * k] });
    }
  }
  return sides;
}

/** Two equal halves on each side, for cards that are cut apart. */
export function twoUp(pages: number): SheetSide[] {
  return Array.from({ length: Math.ceil(pages / 2) }, (_, i) => ({
    left: 2 * i,
    right: 2 * i + 1 < pages ? 2 * i + 1 : undefined,
  }));
}
