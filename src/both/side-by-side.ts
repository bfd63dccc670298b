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
import type { OutlineChapter } from '../handbook/outline.ts';
import { toLatin } from '../handbook/script.ts';
import { pairBlocks } from './pair.ts';

/** The editions that can stand on the right: beside English the Serbian text in either script. */
export const twinsOf = (edition: Edition): readonly [Edition, ...Edition[]] =>
  edition.source === 'sr' ? [editionById('en')] : [editionById('sr-Cyrl'), editionById('sr-Latn')];

/** The address of a text side by side; the first twin needs no name. */
export const bothPath = (base: string, edition: Edition, slug: string, twin: Edition): string =>
  sitePath(base, 'both', edition.segment, slug, twin === twinsOf(edition)[0] ? '' : 'latin');

const SCRIPT_CAPTIONS = { 'sr-Cyrl': 'sideBySideCyrillic', 'sr-Latn': 'sideBySideLatin' } as const;

/** Ids of the right text begin with this: the anchors of the left one stay what they are everywhere. */
export const RIGHT = 'twin-';

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

function changeFrame(document: Document, { edition, twin, slug, chapters, base }: Pairing): void {
  const switchLinks = findAll(document, (e) => attr(e, 'data-edition') !== undefined && e.tagName === 'a');
  for (const link of switchLinks) {
    const target = EDITIONS.find((e) => e.id === attr(link, 'data-edition'));
    if (target)
      setAttr(link, 'href', bothPath(base, target, slug, target === edition ? twin : twinsOf(target)[0]));
  }
  const at = chapters.findIndex((c) => c.slug === slug);
  for (const [rel, other] of [
    ['prev', chapters[at - 1]],
    ['next', chapters[at + 1]],
  ] as const) {
    const link = find(document, (e) => e.tagName === 'a' && attr(e, 'rel') === rel);
    if (!link) continue;
    // Side by side there are chapters only: the openings of parts are passed over.
    if (!other) {
      remove(link);
      continue;
    }
    const title = other.title[edition.source];
    setAttr(link, 'href', bothPath(base, edition, other.slug, twin));
    const label = find(link, withTag('span'));
    link.childNodes = label ? [label] : [];
    append(link, makeText(` ${edition.id === 'sr-Latn' ? toLatin(title) : title}`));
  }
}

/** The first tool leads back; beside English, the next one to the other Serbian script. */
function changeTools(document: Document, { edition, twin, slug, base }: Pairing): void {
  const tools = find(document, withClass('tools'));
  const first = tools && find(tools, withTag('a'));
  if (!first) return;
  setAttr(first, 'href', sitePath(base, edition.segment, slug));
  setAttr(first, 'data-latin', undefined);
  first.childNodes = [makeText(caption(edition, 'backToChapter'))];
  const others = twinsOf(edition).filter((t) => t !== twin);
  for (const other of others) {
    const item = makeElement(tools, 'li', {});
    const link = makeElement(item, 'a', {
      href: bothPath(base, edition, slug, other),
      'data-script': other.id,
    });
    append(link, makeText(caption(edition, SCRIPT_CAPTIONS[other.id as keyof typeof SCRIPT_CAPTIONS])));
    append(item, link);
    item.parentNode = tools;
    tools.childNodes.splice(tools.childNodes.indexOf(first.parentNode as Element) + 1, 0, item);
  }
}

/** The first lines of the right text need its edition’s fonts as early as those of the left one. */
function preloadFonts(head: Element, page: Document, other: Document): void {
  const fonts = (document: Document) =>
    findAll(document, (e) => e.tagName === 'link' && attr(e, 'rel') === 'preload');
  const known = fonts(page).map((link) => attr(link, 'href'));
  for (const link of fonts(other)) if (!known.includes(attr(link, 'href'))) append(head, link);
}

interface Pairing {
  dist: string;
  base: string;
  edition: Edition;
  /** The edition on the right. */
  twin: Edition;
  slug: string;
  /** The chapters that have a page in both languages, in the order of the book. */
  chapters: readonly OutlineChapter[];
}

/** The page, as HTML. */
export function sideBySide(pairing: Pairing): string {
  const { dist, edition, twin, slug } = pairing;
  const page = readPage(dist, edition, slug);
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
  changeFrame(page.document, pairing);
  changeTools(page.document, pairing);
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
  for (const details of findAll(page.document, withClass('toc'))) remove(details);
  const body = find(page.document, withTag('body'));
  if (body) setAttr(body, 'class', 'both-page');
  for (const link of findAll(
    page.document,
    (e) => e.tagName === 'link' && /alternate|canonical/.test(attr(e, 'rel') ?? ''),
  ))
    remove(link);
  const headElement = find(page.document, withTag('head'));
  if (headElement) preloadFonts(headElement, page.document, other.document);
  if (headElement)
    append(headElement, makeElement(headElement, 'meta', { name: 'robots', content: 'noindex' }));
  return serialize(page.document);
}

export const bothStep: BuildStep = {
  name: 'side by side',
  async run({ dist, book, settings: { base } }: BuildContext) {
    let count = 0;
    for (const edition of EDITIONS)
      for (const twin of twinsOf(edition)) {
        const beside = new Set(builtChapters(dist, book, twin).map((c) => c.slug));
        const chapters = builtChapters(dist, book, edition).filter(
          (c) => c.kind === 'chapter' && beside.has(c.slug),
        );
        for (const { slug } of chapters) {
          const folder = path.join(dist, bothPath('/', edition, slug, twin));
          mkdirSync(folder, { recursive: true });
          const html = sideBySide({ dist, base, edition, twin, slug, chapters });
          writeFileSync(path.join(folder, 'index.html'), html);
          count += 1;
        }
      }
    return `${count} pages`;
  },
};
