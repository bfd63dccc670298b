/** The three editions of the handbook: two texts, of which the Serbian one is read in two scripts. */

export type Lang = 'sr' | 'en';
export type EditionId = 'sr-Cyrl' | 'sr-Latn' | 'en';

export interface Edition {
  /** Id in flags and file names. */
  id: EditionId;
  /** First segment of every URL of the edition. */
  segment: 'sr' | 'sr-latn' | 'en';
  /** Value of `<html lang>` (BCP 47). */
  lang: EditionId;
  /** The text that the edition is made from: `content/sr` or `content/en`. */
  source: Lang;
  /** Name of the edition, in its own script. */
  name: string;
}

export const EDITIONS: readonly Edition[] = [
  { id: 'sr-Cyrl', segment: 'sr', lang: 'sr-Cyrl', source: 'sr', name: 'Српски (ћирилица)' },
  { id: 'sr-Latn', segment: 'sr-latn', lang: 'sr-Latn', source: 'sr', name: 'Srpski (latinica)' },
  { id: 'en', segment: 'en', lang: 'en', source: 'en', name: 'English' },
];

/** Slugs that a chapter may not take, because generated pages stand there (DESIGN, "Three editions"). */
export const RESERVED_SLUGS: readonly string[] = [
  'glossary',
  'table-of-authorities',
  'subject-index',
  'changes',
  'search',
  'print',
  'both',
  'downloads',
  'versions',
  'accessibility',
  'privacy',
  'licence',
  'navigator',
  'offline',
];

/** The edition with this id. Throws a RangeError for an unknown id. */
export function editionById(id: string): Edition {
  const edition = EDITIONS.find((e) => e.id === id);
  if (!edition)
    throw new RangeError(`unknown edition “${id}”; known: ${EDITIONS.map((e) => e.id).join(', ')}`);
  return edition;
}

/** The edition whose URLs begin with this segment, or undefined. */
export function editionBySegment(segment: string | undefined): Edition | undefined {
  return EDITIONS.find((e) => e.segment === segment);
}

/** How a page is shown: an ordinary page, the whole book for print, or two languages side by side. */
export type View = 'page' | 'print' | 'both';

/**
 * What a URL path (without base) shows: the edition and the view.
 * `/sr/compensation/` is a page, `/print/sr/` the whole book, `/both/sr/compensation/` side by side.
 * Outside the editions (title page, 404) the edition is undefined.
 */
export function locate(pathname: string): { edition: Edition | undefined; view: View; rest: string } {
  const parts = pathname.split('/').filter(Boolean);
  const view: View = parts[0] === 'print' ? 'print' : parts[0] === 'both' ? 'both' : 'page';
  if (view !== 'page') parts.shift();
  const edition = editionBySegment(parts.shift());
  return { edition, view, rest: parts.join('/') };
}

/** Takes the site's base path (`/` or `/book/`) off a URL path. */
export function withoutBase(pathname: string, base: string): string {
  const prefix = base.replace(/\/$/, '');
  return prefix && (pathname === prefix || pathname.startsWith(`${prefix}/`))
    ? pathname.slice(prefix.length) || '/'
    : pathname;
}

/** A site path under the base: `link('/book', 'sr', 'compensation')` gives `/book/sr/compensation/`. */
export function sitePath(base: string, ...segments: string[]): string {
  const path = segments
    .flatMap((s) => s.split('/'))
    .filter(Boolean)
    .join('/');
  return `${base.replace(/\/$/, '')}/${path}${path && !/\.[a-z0-9]+$/i.test(path) ? '/' : ''}`;
}
