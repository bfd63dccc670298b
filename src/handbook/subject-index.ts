/** The subject index: entries marked in the chapters, in the alphabet of the edition. */
import type { CitingPlace } from './authorities-table.ts';
import { type Book, chaptersInOrder } from './book.ts';
import { paragraphAnchor } from './chapter.ts';
import type { Edition } from './editions.ts';
import { collator, entryText, type IndexEntry } from './index-entries.ts';

export interface IndexRow {
  /** The entry, or the main word where only sub-entries are marked. */
  text: string;
  entry: IndexEntry | undefined;
  places: CitingPlace[];
  see: string[];
  subs: IndexRow[];
}

export interface IndexLetter {
  letter: string;
  rows: IndexRow[];
}

const DIGRAPHS = /^(dž|lj|nj)/i;

/** The letter that an entry stands under; Serbian Latin has dž, lj and nj as letters of their own. */
export function initial(text: string, edition: Edition['id']): string {
  const word = text.replace(/^[^\p{L}\p{N}]+/u, '');
  const digraph = edition === 'sr-Latn' ? DIGRAPHS.exec(word)?.[0] : undefined;
  const letter = digraph
    ? digraph.charAt(0).toUpperCase() + digraph.charAt(1).toLowerCase()
    : word.charAt(0).toUpperCase();
  return /\d/.test(letter) ? '0–9' : letter;
}

function placesOf(book: Book, edition: Edition): Map<string, CitingPlace[]> {
  const places = new Map<string, CitingPlace[]>();
  for (const { entry, chapter } of chaptersInOrder(book, edition.source))
    for (const paragraph of chapter.paragraphs)
      for (const mark of new Set(paragraph.marks)) {
        const place = {
          number: `${entry.number}.${paragraph.n}`,
          target: `${entry.slug}/${paragraphAnchor(paragraph)}`,
        };
        places.set(mark, [...(places.get(mark) ?? []), place]);
      }
  return places;
}

/** All marked entries, grouped by letter; `main: sub` becomes a sub-entry under its main word. */
export function subjectIndex(book: Book, edition: Edition): IndexLetter[] {
  const places = placesOf(book, edition);
  const compare = collator(edition.id);
  const rows = new Map<string, IndexRow>();
  const rowOf = (text: string): IndexRow => {
    const row = rows.get(text) ?? { text, entry: undefined, places: [], see: [], subs: [] };
    rows.set(text, row);
    return row;
  };
  for (const entry of book.indexEntries.values()) {
    const marked = places.get(entry.id) ?? [];
    if (marked.length === 0 && !entry.see) continue;
    const [main = '', sub] = entryText(entry, edition.id).split(': ');
    const row = rowOf(main);
    const see = (entry.see ?? []).flatMap((id) => {
      const other = book.indexEntries.get(id);
      return other ? [entryText(other, edition.id)] : [];
    });
    if (sub) row.subs.push({ text: sub, entry, places: marked, see, subs: [] });
    else Object.assign(row, { entry, places: marked, see });
  }
  const letters = new Map<string, IndexRow[]>();
  for (const row of [...rows.values()].sort((a, b) => compare(a.text, b.text))) {
    row.subs.sort((a, b) => compare(a.text, b.text));
    const letter = initial(row.text, edition.id);
    letters.set(letter, [...(letters.get(letter) ?? []), row]);
  }
  return [...letters].map(([letter, found]) => ({ letter, rows: found }));
}
