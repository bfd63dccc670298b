import { describe, expect, it } from 'vitest';
import { loadBook } from '../../src/handbook/book.ts';
import { checkBook } from '../../src/handbook/check.ts';
import { editorsReport, yearBefore } from '../../src/handbook/report.ts';

const root = process.cwd();
const { book } = loadBook(root);
const { problems } = checkBook(root);

describe('the editors’ report', () => {
  it('has a table for each thing that editors should look at, with as many cells as its head', () => {
    const report = editorsReport(book!, problems, [], '2026-11-24');
    expect(report.tables.length).toBeGreaterThan(6);
    for (const table of report.tables)
      for (const row of table.rows) expect(row).toHaveLength(table.head.length);
    const chapters = report.tables[0]!;
    expect(chapters.rows.length).toBeGreaterThanOrEqual(book!.chapters.sr.size);
    expect(report.tables.some((t) => t.rows.some((r) => r.join(' ').includes('rantsev')))).toBe(true);
  });
  it('marks law that was checked more than twelve months ago', () => {
    const text = (day: string) => JSON.stringify(editorsReport(book!, [], [], day).tables[0]);
    expect(text('2026-11-24')).not.toBe(text('2029-01-01'));
    expect(yearBefore('2026-11-24')).toBe('2025-11-24');
  });
});
