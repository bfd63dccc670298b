import { describe, expect, it } from 'vitest';
import { readBook } from '../../../src/handbook/book.ts';
import { searchRecords } from '../../../src/search/records.ts';

const book = readBook(process.cwd());

describe.each(['sr', 'en'] as const)('the records in %s', (lang) => {
  const records = searchRecords(book, lang);
  it('are found by the questions of the navigator that lead to their place', () => {
    const missing = book.navigator
      .flatMap(({ entries }) => entries)
      .filter(
        ({ to, [lang]: question }) =>
          !records.some(
            (r) => to.startsWith(`${r.slug}/`) && r.passages.some(({ text }) => text === question),
          ),
      );
    expect(missing.map((entry) => entry.to)).toEqual([]);
  });
  it('are found by the entries of the subject index that are marked in them', () => {
    const marked = [...book.chapters[lang].values()]
      .flatMap((c) => c.paragraphs.map((p) => ({ slug: c.slug, n: p.n, mark: p.marks[0] ?? '' })))
      .find(({ mark }) => mark !== '');
    const record = records.find((r) => r.slug === marked?.slug && r.n === marked?.n);
    const entry = book.indexEntries.get(marked?.mark ?? '');
    expect(entry).toBeDefined();
    expect(record?.passages.map((p) => p.text)).toContain(entry?.[lang]);
  });
});
