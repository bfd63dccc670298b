/** Every open point of the book: law that is reported but not confirmed. For editors, the imprint and the summary. */
import { type Book, chaptersInOrder } from './book.ts';
import { paragraphAnchor } from './chapter.ts';
import type { Lang } from './editions.ts';
import { attribute, isJsx } from './syntax.ts';

export interface OpenPoint {
  /** Paragraph number as readers quote it. */
  number: string;
  /** `slug/anchor`, as in a reference. */
  target: string;
  /** Day of the last check, YYYY-MM-DD. */
  checked: string;
  text: string;
}

/** All open points of one language, in the order of the book. */
export function openPoints(book: Book, lang: Lang): OpenPoint[] {
  return chaptersInOrder(book, lang).flatMap(({ entry, chapter }) =>
    chapter.paragraphs
      .filter((p) => p.kind === 'OpenPoint')
      .map((paragraph) => {
        const node = paragraph.nodes[0];
        return {
          number: `${entry.number}.${paragraph.n}`,
          target: `${entry.slug}/${paragraphAnchor(paragraph)}`,
          checked: node && isJsx(node) ? (attribute(node, 'checked') ?? '') : '',
          text: paragraph.text,
        };
      }),
  );
}
