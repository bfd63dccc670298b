/** What a list of chapters says of each: title, what it is for, how long it takes to read, how far its review is. */
import type { Book } from '../handbook/book.ts';
import { aimCaption, caption, formatDay } from '../handbook/captions.ts';
import { readingMinutes } from '../handbook/chapter.ts';
import type { Edition } from '../handbook/editions.ts';
import type { Frontmatter } from '../handbook/frontmatter.ts';
import type { OutlineChapter } from '../handbook/outline.ts';

export interface ChapterLine {
  number: number;
  slug: string;
  title: string;
  description: string;
  /** Undefined where the build makes the page from data. */
  minutes: number | undefined;
  review: { state: Frontmatter['review']; words: string } | undefined;
}

/** The state of the review, in words. */
export const reviewWords = (edition: Edition, matter: Frontmatter): string =>
  matter.review === 'draft'
    ? caption(edition, 'draft')
    : caption(edition, 'reviewed', {
        reviewer: matter.reviewer ?? '',
        date: formatDay(edition, matter.reviewDate ?? ''),
      });

/** The line of one chapter of the outline. */
export function chapterLine(book: Book, edition: Edition, entry: OutlineChapter): ChapterLine {
  const chapter = book.chapters[edition.source].get(entry.slug);
  return {
    number: entry.number,
    slug: entry.slug,
    title: entry.title[edition.source],
    description: chapter ? chapter.matter.description : caption(edition, aimCaption(entry.slug)),
    minutes: chapter && readingMinutes(chapter),
    review: chapter && { state: chapter.matter.review, words: reviewWords(edition, chapter.matter) },
  };
}

/** The name of a part with its number: Део III. Примена у поступку … */
export const partName = (
  edition: Edition,
  part: { number?: string | undefined; title: Record<Edition['source'], string> },
): string =>
  `${part.number ? `${caption(edition, 'part')} ${part.number}. ` : ''}${part.title[edition.source]}`;
