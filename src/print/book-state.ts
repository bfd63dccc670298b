/** What cover and imprint say of the state of the book: nothing that the chapters do not say themselves. */
import { type Book, chaptersInOrder } from '../handbook/book.ts';
import type { Lang } from '../handbook/editions.ts';

export interface BookState {
  /** Whether any chapter is still a draft. */
  draft: boolean;
  drafts: number;
  reviewed: number;
  /** The oldest date up to which the law of a chapter was checked. */
  lawAsAt: string;
  openPoints: number;
  /** Pinpoints that were not checked against the text. */
  unchecked: number;
}

/** The state of the chapters of one language. */
export function bookState(book: Book, lang: Lang): BookState {
  const chapters = chaptersInOrder(book, lang).map(({ chapter }) => chapter);
  const drafts = chapters.filter((c) => c.matter.review === 'draft').length;
  const paragraphs = chapters.flatMap((c) => c.paragraphs);
  return {
    draft: drafts > 0,
    drafts,
    reviewed: chapters.length - drafts,
    lawAsAt: chapters.map((c) => String(c.matter.lawAsAt)).sort()[0] ?? '',
    openPoints: paragraphs.filter((p) => p.kind === 'OpenPoint').length,
    unchecked: paragraphs
      .flatMap((p) => p.citations)
      .flatMap((c) => c.citations)
      .filter((c) => c.unchecked).length,
  };
}
