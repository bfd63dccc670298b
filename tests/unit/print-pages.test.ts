/** Parts of a section between forced breaks; comparisons by chapter. */
import { expect, it } from 'vitest';
import { readBook } from '../../src/handbook/book.ts';
import { comparisons, comparisonsByChapter } from '../../src/handbook/comparisons.ts';
import { pagesBetweenBreaks } from '../../src/print/layout/tighten.ts';

it('counts the pages between forced breaks', () => {
  const slices = [0, 1, 2, 3, 4].map((i) => ({ forced: i === 2 || i === 4 }));
  const plan = [0, 1, 2, 3, 4].map((from) => ({ from, to: from + 1, notes: [], overflow: 0 }));
  expect(pagesBetweenBreaks(plan, slices as never)).toEqual([2, 2, 1]);
});

it('groups the comparisons by chapter, in the order of the book', () => {
  const rows = comparisons(readBook(process.cwd()), 'sr');
  const groups = comparisonsByChapter(rows);
  expect(groups.flatMap((g) => g.rows)).toEqual(rows);
  expect(new Set(groups.map((g) => g.chapter.slug)).size).toBe(groups.length);
});
