/** Where pages end and begin: no single lines, no heading without its text, no row in two halves. */
import { beforeAll, describe, expect, it } from 'vitest';
import { EDITIONS } from '../../src/handbook/editions.ts';
import { printed } from './printed.ts';
import { elements, isPiece, type Pdf, type Piece, readPdf, type Tagged, textOfElement } from './read-pdf.ts';

/** Raised note signs stand less than this over their line; the next line is further away. */
const RAISED = 5;
/** Inline elements: their text belongs to the lines of the block around them. */
const INLINE = new Set(['Span', 'Em', 'Strong', 'Link', 'Reference', 'Quote', 'Code', 'Lbl']);

describe.each(EDITIONS)('$id', (edition) => {
  let pdf: Pdf;
  let flat: Tagged[];
  const label = (page: number): string => pdf.pages[page]?.label ?? '';

  beforeAll(async () => {
    const file = printed(edition, `handbook-${edition.id}.pdf`);
    pdf = await readPdf(file);
    flat = [...elements(pdf.tree)];
  });

  /** Text of a block itself, without blocks and notes in it. */
  function* ownPieces(node: Tagged): Generator<Piece> {
    for (const kid of node.kids)
      if (isPiece(kid)) {
        if (kid.text.trim()) yield kid;
      } else if (INLINE.has(kid.type)) yield* ownPieces(kid);
  }

  /** Number of lines that a block has on each of its pages. */
  const linesByPage = (node: Tagged): Map<number, number> => {
    const found = new Map<number, number>();
    for (const page of new Set([...ownPieces(node)].map((p) => p.page))) {
      const mcids = new Set([...ownPieces(node)].filter((p) => p.page === page).map((p) => p.mcid));
      const items = pdf.pages[page]?.items.filter((i) => mcids.has(i.mcid ?? -1)) ?? [];
      const heights = items.map((i) => i.y).sort((a, b) => b - a);
      found.set(page, heights.filter((y, i) => i === 0 || (heights[i - 1] ?? y) - y > RAISED).length);
    }
    return found;
  };

  it('has no single line of a paragraph at the edge of a page', () => {
    let divided = 0;
    const single: string[] = [];
    for (const block of flat) {
      if (INLINE.has(block.type) || block.type === 'Table' || block.type === 'TR') continue;
      const lines = linesByPage(block);
      if (lines.size < 2) continue;
      divided++;
      for (const [page, count] of lines)
        if (count < 2) single.push(`page ${label(page)}: ${textOfElement(block).trim().slice(0, 60)}`);
    }
    expect(single).toEqual([]);
    expect(divided).toBeGreaterThan(20);
  });

  it('has no heading without text under it on its page', () => {
    const order = [...blocksInOrder(pdf.tree)];
    let headings = 0;
    for (const [i, { type, page, text }] of order.entries()) {
      const next = order[i + 1];
      if (!/^H[2-6]$/.test(type) || next?.type === type) continue;
      headings++;
      expect(next?.page, `${text} on page ${label(page)}`).toBe(page);
    }
    expect(headings).toBeGreaterThan(100);
  });

  function* blocksInOrder(node: Tagged): Generator<{ type: string; page: number; text: string }> {
    for (const kid of node.kids) {
      if (isPiece(kid)) {
        if (kid.text.trim()) yield { type: node.type, page: kid.page, text: kid.text };
      } else if (kid.type !== 'Note') yield* blocksInOrder(kid);
    }
  }

  it('divides no row of a table', () => {
    let rows = 0;
    for (const row of flat.filter((e) => e.type === 'TR')) {
      const pages = new Set<number>();
      for (const { page } of blocksInOrder(row)) pages.add(page);
      expect([...pages].map(label), textOfElement(row).slice(0, 60)).toHaveLength(1);
      rows++;
    }
    expect(rows).toBeGreaterThan(100);
  });
});
