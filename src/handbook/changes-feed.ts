/** The change log as an Atom feed (RFC 4287). */
import type { Book } from './book.ts';
import { caption } from './captions.ts';
import { newestFirst } from './changes.ts';
import type { Edition } from './editions.ts';
import { chapterOf } from './outline.ts';
import { toLatin } from './script.ts';

const escapeText = (text: string) => text.replace(/[&<>"]/g, (c) => `&#${c.charCodeAt(0)};`);

/** The feed of an edition. `address` makes a full address from the segments of a path. */
export function changesFeed(
  { changes, outline }: Pick<Book, 'changes' | 'outline'>,
  edition: Edition,
  { address, author }: { address: (...segments: string[]) => string; author: string },
): string {
  const script = (text: string) => escapeText(edition.id === 'sr-Latn' ? toLatin(text) : text);
  const sorted = newestFirst(changes);
  const seen = new Map<string, number>();
  const entries = sorted.map(({ date, chapter, what, why }) => {
    const key = `${date}-${chapter}`;
    const n = seen.get(key) ?? 0;
    seen.set(key, n + 1);
    const title = chapterOf(outline, chapter)?.title[edition.source] ?? chapter;
    return [
      '  <entry>',
      `    <id>${address(edition.segment, 'changes')}#${key}${n > 0 ? `-${n + 1}` : ''}</id>`,
      `    <title>${script(title)}: ${script(what[edition.source])}</title>`,
      `    <updated>${date}T00:00:00Z</updated>`,
      `    <link href="${address(edition.segment, chapter)}"/>`,
      `    <summary>${script(why[edition.source])}</summary>`,
      '  </entry>',
    ].join('\n');
  });
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${edition.lang}">`,
    `  <id>${address(edition.segment, 'changes')}</id>`,
    `  <title>${escapeText(caption(edition, 'siteTitle'))}: ${escapeText(caption(edition, 'changes'))}</title>`,
    `  <updated>${sorted[0]?.date ?? '2026-01-01'}T00:00:00Z</updated>`,
    `  <author><name>${script(author)}</name></author>`,
    `  <link rel="self" href="${address(edition.segment, 'changes.xml')}"/>`,
    `  <link href="${address(edition.segment, 'changes')}"/>`,
    ...entries,
    '</feed>',
    '',
  ].join('\n');
}
