/** `downloads/handbook-<edition>.html`: the whole edition in one file that needs nothing else, for a USB stick. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { BuildContext, BuildStep } from '../build/steps.ts';
import { readPage } from '../built/pages.ts';
import { attr, findAll, serialize } from '../built/tree.ts';
import { dataAddress, takeChapters } from '../built/whole-book.ts';
import { caption, formatDay } from '../handbook/captions.ts';
import { EDITIONS, type Edition, withoutBase } from '../handbook/editions.ts';
import { writtenParts } from '../handbook/outline.ts';
import { toLatin } from '../handbook/script.ts';

const escapeText = (text: string) => text.replace(/[&<>"]/g, (c) => `&#${c.charCodeAt(0)};`);

/** The style sheets of the site’s pages, with the fonts inside. */
export function siteStyles(dist: string, edition: Edition, base: string): string {
  const { document } = readPage(dist, edition, 'glossary');
  const sheets = findAll(
    document,
    (e) => e.tagName === 'link' && attr(e, 'rel') === 'stylesheet' && attr(e, 'media') !== 'print',
  );
  return sheets
    .map((sheet) => readFileSync(path.join(dist, withoutBase(attr(sheet, 'href') ?? '', base)), 'utf8'))
    .join('\n')
    .replace(
      /url\((["']?)([^"')]+\.woff2)\1\)/g,
      (_whole, _quote, src: string) => `url(${dataAddress(dist, base, src, 'font/woff2')})`,
    );
}

const OWN_STYLE = `
.whole{max-width:46rem;margin-inline:auto;padding:0 1rem 4rem}
.whole>header{padding-block:3rem 1.5rem}
.whole .contents ol{list-style:none;padding:0}
.whole .contents li{margin:.25rem 0}
.whole section.chapter{margin-top:5rem;padding-top:1rem;border-top:3px solid var(--accent)}
.whole .up{font-family:var(--sans);font-size:var(--small)}
@media(min-width:84rem){:root{--margin:0rem}}
@media print{section.chapter{break-before:page}.up{display:none}}`;

/** The file, as HTML. */
export function singleFile(
  { dist, book, settings: { base }, version }: BuildContext,
  edition: Edition,
): string {
  const say = (...args: [Parameters<typeof caption>[1], Record<string, string | number>?]) =>
    caption(edition, ...args);
  const script = (text: string) => escapeText(edition.id === 'sr-Latn' ? toLatin(text) : text);
  const chapters = takeChapters({
    dist,
    book,
    edition,
    base,
    address: (slug, id) => `#${id ?? slug}`,
  });
  const built = new Map(chapters.map((c) => [c.entry.slug, c]));
  const contents = writtenParts(book.outline)
    .map(({ part, chapters: entries }) => ({ part, entries: entries.filter((e) => built.has(e.slug)) }))
    .filter(({ entries }) => entries.length > 0)
    .map(
      ({ part, entries }) =>
        `<h3>${part.number ? `${escapeText(say('part'))} ${part.number}. ` : ''}${script(part.title[edition.source])}</h3>\n<ol>${entries
          .map((e) => `<li><a href="#${e.slug}">${e.number}. ${script(e.title[edition.source])}</a></li>`)
          .join('')}</ol>`,
    );
  const texts = chapters.map(({ entry, title, text }) => {
    const matter = book.chapters[edition.source].get(entry.slug)?.matter;
    const state = matter
      ? `<ul class="state"><li>${escapeText(say('lawAsAt'))} ${escapeText(formatDay(edition, matter.lawAsAt))}</li><li>${escapeText(matter.review === 'draft' ? say('draft') : say('reviewed', { reviewer: matter.reviewer ?? '', date: formatDay(edition, matter.reviewDate ?? '') }))}</li></ul>`
      : '';
    return `<section class="chapter" id="${entry.slug}" aria-labelledby="${entry.slug}--title">
<div class="chapter-head"><h2 id="${entry.slug}--title"><span class="chapter-no">${entry.number}</span> ${script(title)}</h2>${state}</div>
<div class="sl-markdown-content">${serialize(text)}</div>
<p class="up"><a href="#contents">${escapeText(say('contents'))}</a></p>
</section>`;
  });
  return `<!doctype html>
<html lang="${edition.lang}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<title>${escapeText(say('bookTitle'))}</title>
<style>${siteStyles(dist, edition, base)}${OWN_STYLE}</style>
</head>
<body>
<main class="whole">
<header><h1>${escapeText(say('bookTitle'))}</h1><p class="lead">${escapeText(say('bookSubtitle'))}</p><p>${escapeText(say('wholeBookNote', { version }))} <span class="draft-note">${escapeText(say('draft'))}</span></p></header>
<nav class="contents" id="contents" aria-labelledby="contents-title"><h2 id="contents-title">${escapeText(say('contents'))}</h2>
${contents.join('\n')}
</nav>
${texts.join('\n')}
</main>
</body>
</html>
`;
}

export const singleFileStep: BuildStep = {
  name: 'one file per edition',
  async run(context) {
    const folder = path.join(context.dist, 'downloads');
    mkdirSync(folder, { recursive: true });
    const sizes = EDITIONS.map((edition) => {
      const html = singleFile(context, edition);
      writeFileSync(path.join(folder, `handbook-${edition.id}.html`), html);
      return `${edition.id} ${(Buffer.byteLength(html) / 1e6).toFixed(1)} MB`;
    });
    return sizes.join(', ');
  },
};
