/** What every page and component knows of where it stands: the edition, the view, the base path, the book. */

import { version } from '../../package.json';
import type { Book } from '../handbook/book.ts';
import { cachedBook } from '../handbook/book-cache.ts';
import { type CaptionKey, caption } from '../handbook/captions.ts';
import { EDITIONS, type Edition, locate, sitePath, type View, withoutBase } from '../handbook/editions.ts';
import { readSettings, type Settings } from '../handbook/settings.ts';

export const VERSION: string = version;

/** The book, read once in a build. */
export const theBook = (): Book => cachedBook(process.cwd());

let settings: Settings | undefined;
/** The settings file, or the one that HANDBOOK_SETTINGS names (tests). */
export const theSettings = (): Settings => {
  settings ??= readSettings(process.env.HANDBOOK_SETTINGS || 'src/settings.yaml');
  return settings;
};

export interface PageContext {
  edition: Edition;
  view: View;
  /** A caption in the edition's language and script. */
  say(key: CaptionKey, values?: Record<string, string | number>): string;
  /** An address of this edition: `to('compensation')`, with a fragment behind `#`. */
  to(path: string): string;
  /** This language, where it is not that of the edition: what an attribute `lang` says. */
  foreign(lang: string | undefined): string | undefined;
  /** An address of the site outside the editions. */
  site(...segments: string[]): string;
}

/** Where a page stands: edition, view and the rest of its address. */
export const placeOf = (url: URL) => locate(withoutBase(url.pathname, theSettings().base));

/** Reads the context from the page's URL. Outside the editions it is the Serbian Cyrillic one. */
export function pageContext(url: URL): PageContext {
  // Not `import.meta.env.BASE_URL`: a variable of that name on the machine would change it.
  const { base } = theSettings();
  const place = placeOf(url);
  const edition = place.edition ?? (EDITIONS[0] as Edition);
  return {
    edition,
    view: place.view,
    say: (key, values) => caption(edition, key, values),
    to: (path) => {
      const [page = '', fragment] = path.split('#');
      return sitePath(base, edition.segment, page) + (fragment ? `#${fragment}` : '');
    },
    foreign: (lang) => (lang && !edition.lang.startsWith(lang) ? lang : undefined),
    site: (...segments) => sitePath(base, ...segments),
  };
}
