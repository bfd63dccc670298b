/** `downloads/handbook-<edition>.epub`: EPUB 3, for book readers. The same bytes from the same book. */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { type Zippable, zipSync } from 'fflate';
import type { BuildContext, BuildStep } from '../build/steps.ts';
import { takeChapters } from '../built/whole-book.ts';
import { makeFonts } from '../fonts/make-fonts.ts';
import { EDITIONS, type Edition } from '../handbook/editions.ts';
import { chapterDocument, chapterFile, navDocument, packageDocument, titleDocument } from './documents.ts';

const CONTAINER = `<?xml version="1.0" encoding="utf-8"?>
<container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles><rootfile full-path="EPUB/package.opf" media-type="application/oebps-package+xml"/></rootfiles></container>
`;

const text = (value: string) => new TextEncoder().encode(value);

/** The day of the text: the last one on which the law of a chapter was checked. */
const dayOf = (context: BuildContext, edition: Edition): string =>
  [...context.book.chapters[edition.source].values()]
    .map((c) => c.matter.lawAsAt)
    .sort()
    .at(-1) ?? '2026-01-01';

/** The archive. */
export async function makeEpub(context: BuildContext, edition: Edition): Promise<Uint8Array> {
  const { dist, book, settings, version } = context;
  const sheet = await makeFonts(book.root);
  const folder = path.dirname(sheet);
  const fonts = readdirSync(folder)
    .filter((name) => name.endsWith('.woff2') && (edition.id === 'sr-Cyrl' || !name.includes('-cyrillic')))
    .sort();
  const faces = readFileSync(sheet, 'utf8')
    .split('\n')
    .filter((rule) => fonts.some((name) => rule.includes(name)))
    .join('\n')
    .replaceAll("url('./", "url('fonts/");
  const chapters = takeChapters({
    dist,
    book,
    edition,
    base: settings.base,
    address: (slug, id) => chapterFile(slug) + (id ? `#${id}` : ''),
  });
  const matter = {
    edition,
    version,
    date: dayOf(context, edition),
    publisher: settings.publisher[edition.source],
    licence: settings.textLicence[edition.source],
  };
  const files: Zippable = {
    mimetype: [text('application/epub+zip'), { level: 0 }],
    'META-INF/container.xml': text(CONTAINER),
    'EPUB/package.opf': text(packageDocument(matter, chapters, fonts)),
    'EPUB/nav.xhtml': text(navDocument(edition, chapters)),
    'EPUB/title.xhtml': text(titleDocument(matter)),
    'EPUB/book.css': text(`${faces}\n${readFileSync(new URL('./book.css', import.meta.url), 'utf8')}`),
  };
  for (const chapter of chapters)
    files[`EPUB/${chapterFile(chapter.entry.slug)}`] = text(chapterDocument(edition, chapter));
  for (const name of fonts) files[`EPUB/fonts/${name}`] = readFileSync(path.join(folder, name));
  // One fixed time: the archive depends on the book only.
  return zipSync(files, { level: 9, mtime: new Date(2026, 0, 1) });
}

export const epubStep: BuildStep = {
  name: 'EPUB',
  async run(context) {
    const folder = path.join(context.dist, 'downloads');
    mkdirSync(folder, { recursive: true });
    const sizes: string[] = [];
    for (const edition of EDITIONS) {
      const archive = await makeEpub(context, edition);
      writeFileSync(path.join(folder, `handbook-${edition.id}.epub`), archive);
      sizes.push(`${edition.id} ${Math.round(archive.length / 1000)} kB`);
    }
    return sizes.join(', ');
  },
};
