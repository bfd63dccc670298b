/** The built pages of an edition, for what is made from them: side by side, one file, EPUB. */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Book } from '../handbook/book.ts';
import type { Edition } from '../handbook/editions.ts';
import type { OutlineChapter } from '../handbook/outline.ts';
import { type Document, type Element, find, parse, textOf, withClass, withTag } from './tree.ts';

export interface BuiltPage {
  document: Document;
  /** The text: everything under the head of the chapter. */
  text: Element;
  title: string;
}

/** The file of a page of an edition; `slug` is empty for its home. */
export const pageFile = (dist: string, edition: Edition, slug: string): string =>
  path.join(dist, edition.segment, slug, 'index.html');

/** A built page of an edition. Throws where it does not exist or has no text. */
export const readPage = (dist: string, edition: Edition, slug: string): BuiltPage =>
  readPageFile(pageFile(dist, edition, slug));

/** Likewise of any view: the text side by side has the same parts. */
export function readPageFile(file: string): BuiltPage {
  const document = parse(readFileSync(file, 'utf8'));
  const text = find(document, withClass('sl-markdown-content'));
  const heading = find(document, withTag('h1'));
  if (!text || !heading) throw new Error(`${file}: no text`);
  const number = find(heading, withClass('chapter-no'));
  const title = heading.childNodes.filter((n) => n !== number).map(textOf);
  return { document, text, title: title.join('').replace(/\s+/g, ' ').trim() };
}

/** Chapters that have a page in this edition, in the order of the book. */
export const builtChapters = (dist: string, book: Book, edition: Edition): OutlineChapter[] =>
  book.outline.chapters.filter((c) => !c.planned && existsSync(pageFile(dist, edition, c.slug)));
