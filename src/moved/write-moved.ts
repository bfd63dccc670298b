/** Lets addresses of places that have moved lead on: no script and no server is needed. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parse as parseYaml } from 'yaml';
import type { BuildContext, BuildStep } from '../build/steps.ts';
import { type BuiltPage, pageFile, readPage } from '../built/pages.ts';
import {
  append,
  attr,
  type Element,
  find,
  findAll,
  hasClass,
  makeElement,
  makeText,
  remove,
  serialize,
  setAttr,
  withTag,
} from '../built/tree.ts';
import { caption } from '../handbook/captions.ts';
import { EDITIONS, type Edition, sitePath } from '../handbook/editions.ts';
import { MOVED_FILE, type Moved, movedSchema } from '../handbook/moved.ts';
import { chapterOf } from '../handbook/outline.ts';
import { toLatin } from '../handbook/script.ts';

/** The table. Throws zod’s error where a line is wrong. */
export function readMoved(root: string): Moved {
  const file = path.join(root, MOVED_FILE);
  return existsSync(file) ? movedSchema.parse(parseYaml(readFileSync(file, 'utf8'))) : [];
}

function titleOf({ book }: BuildContext, edition: Edition, slug: string): string {
  const title = chapterOf(book.outline, slug)?.title[edition.source] ?? slug;
  return edition.id === 'sr-Latn' ? toLatin(title) : title;
}

/** Takes off a page what belongs to the one whose frame it borrows. */
function strip(page: BuiltPage, edition: Edition, slug: string, { settings }: BuildContext): void {
  const { document, text } = page;
  text.childNodes = [];
  for (const tag of ['h1', 'title']) {
    const element = find(document, withTag(tag));
    if (element) element.childNodes = [makeText(caption(edition, 'movedTitle'))];
  }
  const own = (e: Element) =>
    hasClass(e, 'place') ||
    hasClass(e, 'pagination') ||
    (e.tagName === 'link' && /^(canonical|alternate)$/.test(attr(e, 'rel') ?? ''));
  for (const element of findAll(document, own)) remove(element);
  for (const link of findAll(document, (e) => e.tagName === 'a' && attr(e, 'data-edition') !== undefined)) {
    const target = EDITIONS.find((e) => e.id === attr(link, 'data-edition'));
    if (target) setAttr(link, 'href', sitePath(settings.base, target.segment, slug));
  }
  const current = find(document, (e) => attr(e, 'aria-current') === 'page');
  if (current) setAttr(current, 'aria-current', undefined);
  const head = find(document, withTag('head'));
  if (head) append(head, makeElement(head, 'meta', { name: 'robots', content: 'noindex' }));
}

/** Lets one old address of an edition lead to the new one. Throws an Error where the new one is not there. */
export function leadOn(context: BuildContext, edition: Edition, { from, to }: Moved[number]): void {
  const { dist, settings } = context;
  const [oldSlug = '', oldId] = from.split('/');
  const [slug = '', id] = to.split('/');
  const target = readPage(dist, edition, slug);
  const place = id ? find(target.document, (e) => attr(e, 'id') === id) : target.text;
  if (!place) throw new Error(`${MOVED_FILE}: ${to} is not in the book`);
  const address = sitePath(settings.base, edition.segment, slug) + (id ? `#${id}` : '');
  if (oldId && oldSlug === slug) {
    const anchor = makeElement(place, 'span', { id: oldId });
    anchor.parentNode = place;
    place.childNodes.unshift(anchor);
    writeFileSync(pageFile(dist, edition, slug), serialize(target.document));
    return;
  }
  const gone = !existsSync(pageFile(dist, edition, oldSlug));
  // A page that is gone takes the frame of the edition’s glossary: header, contents, foot.
  const page = readPage(dist, edition, gone ? 'glossary' : oldSlug);
  const notice = makeElement(page.text, 'p', { class: 'moved', ...(oldId ? { id: oldId } : {}) });
  const link = makeElement(page.text, 'a', { href: address });
  append(link, makeText(titleOf(context, edition, slug)));
  append(notice, makeText(`${caption(edition, 'movedTitle')}: `), link);
  if (gone) strip(page, edition, oldSlug, context);
  // Only the address of a whole page may lead on by itself: others say where the place that was asked for is now.
  const head = find(page.document, withTag('head'));
  if (gone && !oldId && head)
    append(head, makeElement(head, 'meta', { 'http-equiv': 'refresh', content: `0; url=${address}` }));
  append(page.text, notice);
  const file = pageFile(dist, edition, oldSlug);
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, serialize(page.document));
}

export const movedStep: BuildStep = {
  name: 'places that have moved',
  async run(context) {
    // Whole pages first: a line with a label then finds the page of its chapter.
    const whole = ({ from }: Moved[number]) => Number(from.includes('/'));
    const moved = readMoved(context.book.root).sort((a, b) => whole(a) - whole(b));
    for (const edition of EDITIONS) for (const line of moved) leadOn(context, edition, line);
    return moved.length > 0 ? `${moved.length} addresses lead on` : undefined;
  },
};
