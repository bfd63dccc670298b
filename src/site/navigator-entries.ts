/** The entries of the stage navigator that lead somewhere, with the number of their paragraph. */
import { type Book, resolveReference } from '../handbook/book.ts';
import type { Edition } from '../handbook/editions.ts';
import { NAVIGATOR_STAGES } from '../handbook/navigator.ts';

export interface NavigatorEntry {
  text: string;
  /** `slug#anchor`, for the page context. */
  path: string;
  /** Number of the paragraph (24.13), or of the chapter. */
  number: string;
  roles: string[];
}

/** Stages in the order of proceedings; what is not written yet is left out. */
export function navigatorEntries(
  book: Book,
  edition: Edition,
): { stage: (typeof NAVIGATOR_STAGES)[number]; entries: NavigatorEntry[] }[] {
  return NAVIGATOR_STAGES.flatMap((stage) => {
    const entries = book.navigator
      .filter((n) => n.stage === stage)
      .flatMap((n) => n.entries)
      .flatMap((e): NavigatorEntry[] => {
        const place = resolveReference(book, edition.source, e.to);
        if (!place) return [];
        const { entry, paragraph, anchor } = place;
        return [
          {
            text: e[edition.source],
            path: anchor ? `${entry.slug}#${anchor}` : entry.slug,
            number: paragraph ? `${entry.number}.${paragraph.n}` : String(entry.number),
            roles: e.roles,
          },
        ];
      });
    return entries.length > 0 ? [{ stage, entries }] : [];
  });
}
