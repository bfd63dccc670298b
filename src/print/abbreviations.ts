/** The list of abbreviations: terms that have one, and authorities whose short form is one. */

import type { Book } from '../handbook/book.ts';
import { authorityTitle } from '../handbook/citation.ts';
import type { Edition } from '../handbook/editions.ts';
import { collator } from '../handbook/index-entries.ts';

export interface Abbreviation {
  short: string;
  full: string;
  /** Language of the full form, where it is not the edition's. */
  lang?: string;
}

/** One word, mostly capitals: ЗКП, TVPA, ECtHR; not “Palermo Protocol”, not a document number. */
const isAbbreviation = (text: string): boolean => /^\p{L}{2,10}$/u.test(text) && /\p{Lu}.*\p{Lu}/u.test(text);

/** Abbreviations in the order of the edition's alphabet, each once; a term comes before an authority. */
export function abbreviations(book: Book, edition: Edition): Abbreviation[] {
  const lang = edition.source;
  const found = new Map<string, Abbreviation>();
  for (const term of book.terms.values()) {
    const short = term.abbr?.[lang];
    if (short && !found.has(short)) found.set(short, { short, full: term[lang].replace(` (${short})`, '') });
  }
  for (const authority of book.authorities.values()) {
    const short = authority.short?.[lang];
    if (!short || !isAbbreviation(short) || found.has(short)) continue;
    const title = authorityTitle(authority, lang);
    found.set(short, { short, full: title.text, ...(title.lang ? { lang: title.lang } : {}) });
  }
  const compare = collator(edition.id);
  return [...found.values()].sort((a, b) => compare(a.short, b.short));
}
