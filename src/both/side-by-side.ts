/** Makes `/both/<segment>/<slug>/` from the built pages: the edition’s text and the other language, paragraph beside paragraph. */
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { BuildContext, BuildStep } from '../build/steps.ts';
import { builtChapters, readPage } from '../built/pages.ts';
import {
  append,
  attr,
  type Document,
  type Element,
  elementsOf,
  find,
  findAll,
  hasClass,
  makeElement,
  makeText,
  prefixIds,
  remove,
  serialize,
  setAttr,
  withClass,
  withTag,
} from '../built/tree.ts';
import { caption } from '../handbook/captions.ts';
import { EDITIONS, type Edition, editionById, sitePath } from '../handbook/editions.ts';
import { pairBlocks } from './pair.ts';

/** The edition that stands on the right. */
const twinOf = (edition: Edition): Edition => editionById(edition.source === 'sr' ? 'en' : 'sr-Cyrl');

/** Ids of the right text begin with this: the anchors of the left one stay what they are everywhere. */
const RIGHT = 'twin-';

function makeTwin(text: Element): void {
  prefixIds(text, RIGHT);
  for (const element of elementsOf(text)) {
    const href = attr(element, 'href');
    if (href?.startsWith('#')) setAttr(element, 'href', `#${RIGHT}${href.slice(1)}`);
    // One outline of headings for the page: those on the right are the same headings once more.
    if (/^h[2-6]$/.test(element.tagName)) {
      setAttr(element, 'class', `heading-${element.tagName}`);
      element.tagName = 'p';
      element.nodeName = 'p';
    }
  }
}

function cell(like: Element, block: Element | undefined, lang: string | undefined): Element {
  const made = makeElement(like, 'div', { class: 'side', ...(lang ? { lang } : {}) });
  if (block) append(made, block);
  return made;
}

function changeFrame(
  document: Document,
  edition: Edition,
  slug: string,
  chapters: readonly string[],
  base: string,
): void {
  const switchLinks = findAll(document, (e) => attr(e, 'data-edition') !== undefined && e.tagName === 'a');
  for (const link of switchLinks) {
    const target = EDITIONS.find((e) => e.id === attr(link, 'data-edition'));
    if (target) setAttr(link, 'href', sitePath(base, 'both', target.segment, slug));
  }
  for (const link of findAll(document, (e) => e.tagName === 'a' && attr(e, 'rel') !== undefined))
    if (/^(prev|next)$/.test(attr(link, 'rel') ?? '')) {
      const other = (attr(link, 'href') ?? '').split('/').filter(Boolean).at(-1) ?? '';
      if (chapters.includes(other)) setAttr(link, 'href', sitePath(base, 'both', edition.segment, other));
    }
}

/** The page, as HTML. `chapters` are the slugs that have one in both editions. */
export function sideBySide(
  dist: string,
  edition: Edition,
  slug: string,
  chapters: readonly string[],
  base: string,
): string {
  const page = readPage(dist, edition, slug);
  const twin = twinOf(edition);
  const other = readPage(dist, twin, slug);
  const pairs = pairBlocks(page.text, other.text);
  makeTwin(other.text);
  const rows = makeElement(page.text, 'div', { class: 'both-rows' });
  for (const { left, right } of pairs) {
    const block = left ?? right;
    const kind =
      block && hasClass(block, 'notes')
        ? ' both-notes'
        : /^h[23]$/.test(left?.tagName ?? '')
          ? ' both-heading'
          : '';
    const row = makeElement(page.text, 'div', { class: `both-row${kind}` });
    append(row, cell(page.text, left, undefined), cell(page.text, right, twin.lang));
    append(rows, row);
  }
  page.text.childNodes = [];
  setAttr(page.text, 'class', 'sl-markdown-content both');
  append(page.text, rows);
  changeFrame(page.document, edition, slug, chapters, base);
  const heading = find(page.document, withTag('h1'));
  const head = find(page.document, withClass('chapter-head'));
  if (heading && head) {
    const second = makeElement(heading, 'p', { class: 'both-title', lang: twin.lang });
    append(second, makeText(other.title));
    second.parentNode = head;
    head.childNodes.splice(head.childNodes.indexOf(heading) + 1, 0, second);
    const title = find(page.document, withTag('title'));
    if (title) title.childNodes = [makeText(`${page.title} / ${other.title}`)];
  }
  const tools = find(page.document, withClass('tools'));
  const first = tools && find(tools, withTag('a'));
  if (first) {
    setAttr(first, 'href', sitePath(base, edition.segment, slug));
    first.childNodes = [makeText(caption(edition, 'backToChapter'))];
  }
  for (const details of findAll(page.document, withClass('toc'))) remove(details);
  const body = find(page.document, withTag('body'));
  if (body) setAttr(body, 'class', 'both-page');
  for (const link of findAll(
    page.document,
    (e) => e.tagName === 'link' && /alternate|canonical/.test(attr(e, 'rel') ?? ''),
  ))
    remove(link);
  const headElement = find(page.document, withTag('head'));
  if (headElement)
    append(headElement, makeElement(headElement, 'meta', { name: 'robots', content: 'noindex' }));
  return serialize(page.document);
}

export const bothStep: BuildStep = {
  name: 'side by side',
  async run({ dist, book, settings: { base } }: BuildContext) {
    let count = 0;
    for (const edition of EDITIONS) {
      const twin = new Set(builtChapters(dist, book, twinOf(edition)).map((c) => c.slug));
      const slugs = builtChapters(dist, book, edition)
        .filter((c) => c.kind === 'chapter' && twin.has(c.slug))
        .map((c) => c.slug);
      for (const slug of slugs) {
        const folder = path.join(dist, 'both', edition.segment, slug);
        mkdirSync(folder, { recursive: true });
        writeFileSync(path.join(folder, 'index.html'), sideBySide(dist, edition, slug, slugs, base));
        count += 1;
      }
    }
    return `${count} pages`;
  },
};
