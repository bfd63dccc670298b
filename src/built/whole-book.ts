/** The chapters of an edition taken out of their pages, so that all can stand in one document or one archive. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Book } from '../handbook/book.ts';
import { type Edition, locate, withoutBase } from '../handbook/editions.ts';
import type { OutlineChapter } from '../handbook/outline.ts';
import { builtChapters, readPage } from './pages.ts';
import { attr, type Element, elementsOf, findAll, hasClass, prefixIds, remove, setAttr } from './tree.ts';

export interface TakenChapter {
  entry: OutlineChapter;
  title: string;
  text: Element;
}

export interface Taking {
  dist: string;
  book: Book;
  edition: Edition;
  base: string;
  /** The address of a place of the book in what is made: chapter, and id within it (already with the chapter’s name). */
  address(slug: string, id: string | undefined): string;
}

/** An id that is unique in the whole book. */
export const wholeId = (slug: string, id: string): string => `${slug}--${id}`;

const ONLY_ON_THE_SITE = ['needs-script', 'search-page', 'margin-notes', 'page-foot', 'moved'];

function relink(text: Element, slug: string, slugs: ReadonlySet<string>, taking: Taking): void {
  const here = `/${taking.edition.segment}/${slug}/`;
  for (const link of elementsOf(text)) {
    const href = link.tagName === 'a' ? attr(link, 'href') : undefined;
    if (href === undefined || /^(https?|mailto|tel):/.test(href)) continue;
    const url = new URL(href, `http://book${taking.base.replace(/\/$/, '')}${here}`);
    const place = locate(withoutBase(url.pathname, taking.base));
    const known = place.edition?.id === taking.edition.id && place.view === 'page' && slugs.has(place.rest);
    if (known) {
      const id = url.hash ? wholeId(place.rest, url.hash.slice(1)) : undefined;
      setAttr(link, 'href', taking.address(place.rest, id));
    } else {
      // Leads to what only the site has: the words stay.
      link.tagName = 'span';
      link.nodeName = 'span';
      for (const name of ['href', 'rel', 'download', 'hreflang']) setAttr(link, name, undefined);
    }
  }
}

const TYPES: Record<string, string> = {
  png: 'image/png',
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  webp: 'image/webp',
  svg: 'image/svg+xml',
};

/** A file of the site as a data address. */
export function dataAddress(dist: string, base: string, src: string, type?: string): string {
  const file = path.join(dist, withoutBase(src, base));
  const kind = type ?? TYPES[path.extname(src).slice(1)] ?? 'application/octet-stream';
  return `data:${kind};base64,${readFileSync(file).toString('base64')}`;
}

/** All chapters of the edition with their links, ids and pictures made independent of the site. */
export function takeChapters(taking: Taking): TakenChapter[] {
  const { dist, book, edition, base } = taking;
  const entries = builtChapters(dist, book, edition);
  const slugs = new Set(entries.map((c) => c.slug));
  return entries.map((entry) => {
    const { text } = readPage(dist, edition, entry.slug);
    for (const name of ONLY_ON_THE_SITE)
      for (const element of findAll(text, (e) => hasClass(e, name))) remove(element);
    for (const element of findAll(text, (e) =>
      ['script', 'button', 'template', 'dialog'].includes(e.tagName),
    ))
      remove(element);
    relink(text, entry.slug, slugs, taking);
    prefixIds(text, `${entry.slug}--`);
    for (const image of findAll(text, (e) => e.tagName === 'img')) {
      setAttr(image, 'src', dataAddress(dist, base, attr(image, 'src') ?? ''));
      setAttr(image, 'loading', undefined);
    }
    return { entry, title: entry.title[edition.source], text };
  });
}
