/** The table of authorities: what is cited, where in it, and in which paragraphs of the handbook. */
import { AUTHORITY_GROUPS, type Authority, type AuthorityGroup, authorityGroup } from './authority.ts';
import { type Book, chaptersInOrder } from './book.ts';
import { authorityTitle, formatPinpoints } from './citation.ts';
import type { Edition } from './editions.ts';
import { collator } from './index-entries.ts';
import { comparePinpoints, type Pinpoint, pinpointKey } from './pinpoint.ts';
import { toLatin } from './script.ts';

/** A paragraph that cites: its number as readers quote it, and the reference that leads to it. */
export interface CitingPlace {
  number: string;
  /** `slug/anchor`. */
  target: string;
}

export interface AuthorityRow {
  authority: Authority;
  /** Places in the authority, in its own order; without pinpoint first (empty text). */
  places: { text: string; cited: CitingPlace[] }[];
}

/** Every cited authority with the paragraphs that cite it, by group, sorted as the edition sorts. */
export function authoritiesTable(
  book: Book,
  edition: Edition,
): { group: AuthorityGroup; rows: AuthorityRow[] }[] {
  const cited = new Map<
    string,
    Map<string, { pinpoint: Pinpoint | undefined; cited: Map<string, CitingPlace> }>
  >();
  for (const { entry, chapter } of chaptersInOrder(book, edition.source)) {
    for (const paragraph of chapter.paragraphs) {
      const place = {
        number: `${entry.number}.${paragraph.n}`,
        target: `${entry.slug}/${paragraph.label ?? `p${paragraph.n}`}`,
      };
      for (const { key, pinpoints } of paragraph.citations.flatMap((use) => use.citations)) {
        const places = cited.get(key) ?? new Map();
        cited.set(key, places);
        for (const pinpoint of pinpoints.length > 0 ? pinpoints : [undefined]) {
          const id = pinpoint ? pinpointKey(pinpoint) : '';
          const row = places.get(id) ?? { pinpoint, cited: new Map() };
          row.cited.set(place.number, place);
          places.set(id, row);
        }
      }
    }
  }
  const compare = collator(edition.id);
  const name = (a: Authority) => {
    const title = authorityTitle(a, edition.source).text;
    return edition.id === 'sr-Latn' ? toLatin(title) : title;
  };
  const rows = [...cited].flatMap(([key, places]): AuthorityRow[] => {
    const authority = book.authorities.get(key);
    if (!authority) return [];
    const sorted = [...places.values()].sort((a, b) => comparePinpoints(a.pinpoint, b.pinpoint));
    return [
      {
        authority,
        places: sorted.map((p) => ({
          text: p.pinpoint ? formatPinpoints(authority, [p.pinpoint], edition.source) : '',
          cited: [...p.cited.values()],
        })),
      },
    ];
  });
  return AUTHORITY_GROUPS.map(({ id }) => ({
    group: id,
    rows: rows
      .filter((r) => authorityGroup(r.authority) === id)
      .sort((a, b) => compare(name(a.authority), name(b.authority))),
  })).filter(({ rows: found }) => found.length > 0);
}
