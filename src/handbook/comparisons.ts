/** The matrix U.S. – standards – Serbia: every comparison of the chapters, in the order of the book. */
import type { Nodes, RootContent } from 'mdast';
import { type Book, chaptersInOrder } from './book.ts';
import { paragraphAnchor } from './chapter.ts';
import type { Lang } from './editions.ts';
import type { OutlineChapter } from './outline.ts';
import { isJsx, type JsxElement, plainText } from './syntax.ts';

export const COMPARISON_COLUMNS = ['Us', 'Standard', 'Serbia', 'Today', 'Change'] as const;
export type ComparisonColumn = (typeof COMPARISON_COLUMNS)[number];

export interface ComparisonRow {
  chapter: OutlineChapter;
  /** Paragraph number as readers quote it. */
  number: string;
  /** Id of the row in the table of all comparisons. */
  anchor: string;
  /** `slug/anchor`, as in a reference. */
  target: string;
  topic: string;
  cells: Record<ComparisonColumn, RootContent[]>;
}

/** All comparisons of one language. */
export function comparisons(book: Book, lang: Lang): ComparisonRow[] {
  return chaptersInOrder(book, lang).flatMap(({ entry, chapter }) =>
    chapter.paragraphs
      .filter((p) => p.kind === 'Comparison')
      .map((paragraph): ComparisonRow => {
        const parts = new Map<string, JsxElement>();
        for (const child of (paragraph.nodes[0] as unknown as JsxElement).children as Nodes[])
          if (isJsx(child)) parts.set(child.name ?? '', child);
        const topic = parts.get('Topic');
        const cells = Object.fromEntries(
          COMPARISON_COLUMNS.map((c) => [c, (parts.get(c)?.children ?? []) as RootContent[]]),
        ) as ComparisonRow['cells'];
        return {
          chapter: entry,
          number: `${entry.number}.${paragraph.n}`,
          anchor: `comparison--${entry.number}-${paragraph.n}`,
          target: `${entry.slug}/${paragraphAnchor(paragraph)}`,
          topic: topic ? plainText(topic) : '',
          cells,
        };
      }),
  );
}

export interface ComparisonGroup {
  chapter: OutlineChapter;
  rows: ComparisonRow[];
}

/** The rows in the order of the book, those of a chapter together. */
export function comparisonsByChapter(rows: readonly ComparisonRow[]): ComparisonGroup[] {
  const groups: ComparisonGroup[] = [];
  for (const row of rows) {
    const last = groups.at(-1);
    if (last?.chapter === row.chapter) last.rows.push(row);
    else groups.push({ chapter: row.chapter, rows: [row] });
  }
  return groups;
}
