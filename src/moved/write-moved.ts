/** Lets addresses of places that have moved lead on: no script and no server is needed. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parse as parseYaml } from 'yaml';
import { bothPath, RIGHT, twinsOf } from '../both/side-by-side.ts';
import type { BuildContext, BuildStep } from '../build/steps.ts';
import { type BuiltPage, readPage, readPageFile } from '../built/pages.ts';
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

/** Where a chapter is read: by itself, or beside another language. */
interface View {
  edition: Edition;
  /** The path of a chapter in an edition, as it is read here. */
  path(edition: Edition, slug: string): string;
  /** What stands before the ids of each text of the page. */
  prefixes: readonly string[];
}

const viewsOf = (edition: Edition): View[] => [
  { edition, path: (e, slug) => sitePath('/', e.segment, slug), prefixes: [''] },
  ...twinsOf(edition).map((twin) => ({
    edition,
    path: (e: Edition, slug: string) => bothPath('/', e, slug, e === edition ? twin : twinsOf(e)[0]),
    prefixes: ['', RIGHT],
  })),
];

/** Takes off a page what belongs to the one whose frame it borrows. */
function strip(page: BuiltPage, { edition, path: pathOf }: View, slug: string, base: string): void {
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
    if (target) setAttr(link, 'href', sitePath(base, pathOf(target, slug)));
  }
  const current = find(document, (e) => attr(e, 'aria-current') === 'page');
  if (current) setAttr(current, 'aria-current', undefined);
  const head = find(document, withTag('head'));
  if (head) append(head, makeElement(head, 'meta', { name: 'robots', content: 'noindex' }));
}

/** Lets an old id of a page stand where its place is now. */
function nameAgain(file: string, prefixes: readonly string[], oldId: string, id: string | undefined): void {
  const { document, text } = readPageFile(file);
  for (const prefix of prefixes) {
    const place = id ? find(document, (e) => attr(e, 'id') === prefix + id) : text;
    if (!place) continue;
    const anchor = makeElement(place, 'span', { id: prefix + oldId });
    anchor.parentNode = place;
    place.childNodes.unshift(anchor);
  }
  writeFileSync(file, serialize(document));
}

/** Lets one old address lead to the new one, in one view. */
function leadOnIn(context: BuildContext, view: View, { from, to }: Moved[number]): void {
  const { dist, settings } = context;
  const { edition, prefixes } = view;
  const [oldSlug = '', oldId] = from.split('/');
  const [slug = '', id] = to.split('/');
  const fileOf = (name: string) => path.join(dist, view.path(edition, name), 'index.html');
  // What is not a chapter is not read side by side.
  const beside = existsSync(fileOf(slug));
  if (oldId && oldSlug === slug) {
    if (beside) nameAgain(fileOf(slug), prefixes, oldId, id);
    return;
  }
  const newPath = beside ? view.path(edition, slug) : sitePath('/', edition.segment, slug);
  const address = (prefix: string) =>
    sitePath(settings.base, newPath) + (id ? `#${beside ? prefix : ''}${id}` : '');
  const gone = !existsSync(fileOf(oldSlug));
  // A page that is gone takes the frame of the edition’s glossary: header, contents, foot.
  const page = gone ? readPage(dist, edition, 'glossary') : readPageFile(fileOf(oldSlug));
  if (gone) strip(page, view, oldSlug, settings.base);
  // Only the address of a whole page may lead on by itself: others say where the place that was asked for is now.
  const head = find(page.document, withTag('head'));
  if (gone && !oldId && head)
    append(head, makeElement(head, 'meta', { 'http-equiv': 'refresh', content: `0; url=${address('')}` }));
  for (const prefix of oldId ? prefixes : ['']) {
    const notice = makeElement(page.text, 'p', { class: 'moved', ...(oldId ? { id: prefix + oldId } : {}) });
    const link = makeElement(page.text, 'a', { href: address(prefix) });
    append(link, makeText(titleOf(context, edition, slug)));
    append(notice, makeText(`${caption(edition, 'movedTitle')}: `), link);
    append(page.text, notice);
  }
  const file = fileOf(oldSlug);
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, serialize(page.document));
}

/**
 * Lets one old address of an edition lead to the new one, where the chapter is read by itself and side by side.
 * Throws an Error where the new one is not there.
 */
export function leadOn(context: BuildContext, edition: Edition, line: Moved[number]): void {
  const [slug = '', id] = line.to.split('/');
  const { document } = readPage(context.dist, edition, slug);
  if (id && !find(document, (e) => attr(e, 'id') === id))
    throw new Error(`${MOVED_FILE}: ${line.to} is not in the book`);
  for (const view of viewsOf(edition)) leadOnIn(context, view, line);
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
