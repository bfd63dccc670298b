/** The documents of an EPUB 3: package, navigation, chapters. */
import type { TakenChapter } from '../built/whole-book.ts';
import { caption } from '../handbook/captions.ts';
import type { Edition } from '../handbook/editions.ts';
import { toLatin } from '../handbook/script.ts';
import { escapeXml, toXhtml } from './xhtml.ts';

export interface EpubMatter {
  edition: Edition;
  version: string;
  /** Day of the text, YYYY-MM-DD. */
  date: string;
  publisher: string;
  licence: string;
}

const script = (edition: Edition, text: string) => escapeXml(edition.id === 'sr-Latn' ? toLatin(text) : text);

export const chapterFile = (slug: string): string => `chapter-${slug}.xhtml`;

const page = (edition: Edition, title: string, body: string) => `<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE html>
<html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops" lang="${edition.lang}" xml:lang="${edition.lang}">
<head><title>${title}</title><link rel="stylesheet" href="book.css"/></head>
<body>
${body}
</body>
</html>
`;

export function chapterDocument(edition: Edition, { entry, title, text }: TakenChapter): string {
  const name = `${entry.number}. ${script(edition, title)}`;
  return page(
    edition,
    name,
    `<section epub:type="chapter" role="doc-chapter" id="${entry.slug}" aria-labelledby="${entry.slug}--title">
<h1 id="${entry.slug}--title">${name}</h1>
<div class="text">${text.childNodes.map(toXhtml).join('')}</div>
</section>`,
  );
}

export function titleDocument({ edition, version }: EpubMatter): string {
  const say = (...args: [Parameters<typeof caption>[1], Record<string, string>?]) =>
    escapeXml(caption(edition, ...args));
  return page(
    edition,
    say('bookTitle'),
    `<section epub:type="titlepage"><h1>${say('bookTitle')}</h1><p>${say('bookSubtitle')}</p><p>${say('editionVersion', { version })}. ${say('draft')}.</p><p>${say('notLegalAdvice')}</p></section>`,
  );
}

export function navDocument(edition: Edition, chapters: readonly TakenChapter[]): string {
  const title = escapeXml(caption(edition, 'contents'));
  const list = chapters.map(
    ({ entry, title: name }) =>
      `<li><a href="${chapterFile(entry.slug)}">${entry.number}. ${script(edition, name)}</a></li>`,
  );
  return page(
    edition,
    title,
    `<nav epub:type="toc" role="doc-toc" id="toc"><h1>${title}</h1><ol>${list.join('\n')}</ol></nav>`,
  );
}

/** `files` are the fonts, by name. */
export function packageDocument(
  matter: EpubMatter,
  chapters: readonly TakenChapter[],
  files: readonly string[],
): string {
  const { edition, version, date, publisher, licence } = matter;
  const title = escapeXml(caption(edition, 'bookTitle'));
  const items = chapters.map(({ entry, text }) => {
    const svg = toXhtml(text).includes('<svg') ? ' properties="svg"' : '';
    return `<item id="c-${entry.slug}" href="${chapterFile(entry.slug)}" media-type="application/xhtml+xml"${svg}/>`;
  });
  return `<?xml version="1.0" encoding="utf-8"?>
<package xmlns="http://www.idpf.org/2007/opf" version="3.0" unique-identifier="id" xml:lang="${edition.lang}">
<metadata xmlns:dc="http://purl.org/dc/elements/1.1/">
<dc:identifier id="id">urn:x-handbook:sudijski-prirucnik:${version}:${edition.id}</dc:identifier>
<dc:title>${title}</dc:title>
<dc:language>${edition.lang}</dc:language>
${publisher ? `<dc:publisher>${script(edition, publisher)}</dc:publisher>\n` : ''}${licence ? `<dc:rights>${script(edition, licence)}</dc:rights>\n` : ''}<meta property="dcterms:modified">${date}T00:00:00Z</meta>
<meta property="schema:accessMode">textual</meta>
<meta property="schema:accessModeSufficient">textual</meta>
<meta property="schema:accessibilityFeature">tableOfContents</meta>
<meta property="schema:accessibilityFeature">structuralNavigation</meta>
<meta property="schema:accessibilityFeature">readingOrder</meta>
<meta property="schema:accessibilityHazard">none</meta>
</metadata>
<manifest>
<item id="nav" href="nav.xhtml" media-type="application/xhtml+xml" properties="nav"/>
<item id="title" href="title.xhtml" media-type="application/xhtml+xml"/>
<item id="css" href="book.css" media-type="text/css"/>
${items.join('\n')}
${files.map((name, i) => `<item id="f-${i}" href="fonts/${name}" media-type="font/woff2"/>`).join('\n')}
</manifest>
<spine>
<itemref idref="title"/>
<itemref idref="nav"/>
${chapters.map(({ entry }) => `<itemref idref="c-${entry.slug}"/>`).join('\n')}
</spine>
</package>
`;
}
