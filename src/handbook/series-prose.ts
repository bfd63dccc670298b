/** The readers' texts of a series of figures (`court-practice/*.csv`), as prose at its own offsets. */
import { parse } from 'csv-parse/sync';
import type { Lang } from './editions.ts';
import { blank, FILLER, withoutMarks } from './prose.ts';

/** The prose of each language in a CSV text: the columns whose names end in it. A text that cannot be read has none. */
export function seriesProse(source: string): Record<Lang, string> {
  const units = { sr: blank(source).split(''), en: blank(source).split('') };
  let rows: string[][] = [];
  try {
    rows = parse(source, { skip_empty_lines: true });
  } catch {
    // Said elsewhere (o-001).
  }
  const [head = [], ...records] = rows;
  let at = head.join(',').length;
  for (const record of records)
    for (const [column, value] of record.entries()) {
      // A quotation mark within a cell is written twice.
      const written = value.replaceAll('"', '""');
      at = source.indexOf(written, at);
      const text = withoutMarks(written.replaceAll('""', `"${FILLER}`));
      for (const lang of ['sr', 'en'] as const)
        if (head[column]?.endsWith(`_${lang}`))
          for (const [i, unit] of text.split('').entries()) units[lang][at + i] = unit;
      at += written.length;
    }
  return { sr: units.sr.join(''), en: units.en.join('') };
}
