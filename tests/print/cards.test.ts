/** The bench cards in the book: a whole page each, in type that is still 9 points in the booklet, with head and folio. */
import { beforeAll, describe, expect, it } from 'vitest';
import { caption } from '../../src/handbook/captions.ts';
import { EDITIONS } from '../../src/handbook/editions.ts';
import { CARD_MARGINS, points, SCALE, TRIM } from '../../src/print/geometry.ts';
import { letters, type PrintSection, printSections } from './print-page.ts';
import { DIST, printed } from './printed.ts';
import { type Item, type Pdf, piecesOf, readPdf } from './read-pdf.ts';

/** The smallest type of a card on the page of the book. */
const SMALLEST = 9 / SCALE.booklet;

describe.each(EDITIONS)('$id', (edition) => {
  let pdf: Pdf;
  let chapter: PrintSection;
  /** Pages of the cards, in order. */
  let cards: number[];

  beforeAll(async () => {
    pdf = await readPdf(printed(edition, `handbook-${edition.id}.pdf`));
    chapter = printSections(DIST, edition.segment).find((s) => s.name === 'bench-cards') as PrintSection;
    cards = [...pdf.dests]
      .filter(([name]) => name.startsWith('bench-cards--card-'))
      .map(([, page]) => page)
      .sort((a, b) => a - b);
  });

  const items = (page: number, test: (item: Item) => boolean): Item[] =>
    (pdf.pages[page]?.items ?? []).filter(test);
  const outside = (item: Item): boolean => item.mcid === undefined;

  it('has nine cards on nine pages that follow each other, the last of the chapter', () => {
    expect(cards).toHaveLength(9);
    expect(cards).toEqual(cards.map((_, i) => (cards[0] ?? 0) + i));
    const after = (cards.at(-1) ?? 0) + 1;
    expect(pdf.pages[after]?.items.length === 0 || pdf.dests.get('model-wording') === after).toBe(true);
  });

  it('has every word of a card on its page, in order, its sources in the text, and no word more', () => {
    const word = caption(edition, 'page').replace('.', '\\.');
    const numbers = new RegExp(`\\(\\s*${word}\\s*(?:\\d+|[ivxlc]+)\\s*\\)`, 'g');
    const pieces = [...piecesOf(pdf.tree)];
    const said = cards.map((page) =>
      pieces
        .filter((p) => p.page === page)
        .map((p) => p.text)
        .join('')
        .replace(/\u00AD/g, ''),
    );
    expect(said.map((text) => letters(text.replace(numbers, '')))).toEqual(chapter.cards.map(letters));
    for (const text of said) expect(text.match(/\[[^\]]+\d[^\]]*\]/g)?.length).toBeGreaterThan(5);
  });

  it('sets every card in one size, 9 points or more in the booklet', () => {
    const common = new Set<string>();
    for (const page of cards) {
      const own = items(page, (item) => !outside(item));
      for (const item of own) expect(item.size, item.text).toBeGreaterThanOrEqual(SMALLEST);
      const counts = new Map<string, number>();
      for (const { size, text } of own)
        counts.set(size.toFixed(2), (counts.get(size.toFixed(2)) ?? 0) + text.length);
      common.add([...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? '');
    }
    expect([...common]).toHaveLength(1);
  });

  it('keeps running head and folio on every card, clear of its text', () => {
    for (const page of cards) {
      const label = pdf.pages[page]?.label ?? '';
      const top = points(TRIM.height - CARD_MARGINS.top);
      const head = items(page, (item) => outside(item) && item.y > top);
      const side = page % 2 === 0 ? 'recto' : 'verso';
      expect(letters(head.map((i) => i.text).join('')), label).toBe(letters(chapter.heads[side]));
      const foot = items(page, (item) => outside(item) && item.y < points(CARD_MARGINS.bottom));
      expect(foot.map((i) => i.text.trim())).toEqual([label]);
      const text = items(page, (item) => !outside(item));
      const [folio] = foot;
      expect(Math.min(...text.map((i) => i.y))).toBeGreaterThan((folio?.y ?? 0) + 2 * (folio?.size ?? 0));
    }
  });

  it('leaves room for the binding and at the outer edge', () => {
    const [inner, outer] = [points(15), points(12) - 0.5];
    for (const page of cards)
      for (const item of items(page, () => true)) {
        const [left, right] = page % 2 === 0 ? [inner, outer] : [outer, inner];
        expect(item.x, item.text).toBeGreaterThanOrEqual(left);
        expect(item.x + item.width, item.text).toBeLessThanOrEqual(points(TRIM.width) - right);
      }
  });
});
