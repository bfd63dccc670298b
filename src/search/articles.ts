/** Articles and sections: as marks in the index, and as a reader types them (`чл. 103 ЗКП`, `18 usc 1593`, `388`). */
import type { Citation } from '../handbook/citation.ts';
import { toLatin } from '../handbook/script.ts';

/** A mark that stands in the index for “cites this article of this authority”; without authority, of any. */
export function articleMark(article: string, authority = ''): string {
  return `x${authority.replace(/[^a-z0-9]/g, '')}x${article.toLowerCase().replace(/[^a-z0-9]/g, '')}`;
}

/** A mark that stands for “cites this authority”. */
export function authorityMark(authority: string): string {
  return `xx${authority.replace(/[^a-z0-9]/g, '')}x`;
}

const LONGEST_RANGE = 30;

/** Articles of one citation; a range of whole numbers is written out. */
function articlesOf(citation: Citation): string[] {
  return citation.pinpoints.flatMap((pinpoint) => {
    if (pinpoint.unit !== 'article') return [];
    const from = Number(pinpoint.from.article);
    const to = Number(pinpoint.to?.article);
    if (!Number.isInteger(from) || !Number.isInteger(to) || to - from > LONGEST_RANGE)
      return [pinpoint.from.article, ...(pinpoint.to ? [pinpoint.to.article] : [])];
    return Array.from({ length: to - from + 1 }, (_, i) => String(from + i));
  });
}

/** The marks of a paragraph with these citations, each once. */
export function citationMarks(citations: readonly Citation[]): string[] {
  const marks = citations.flatMap((citation) => [
    authorityMark(citation.key),
    ...articlesOf(citation).flatMap((a) => [articleMark(a, citation.key), articleMark(a)]),
  ]);
  return [...new Set(marks)];
}

/** An article in a query, with the stretch of the query that names it. */
export interface ArticleWish {
  article: string;
  /** The code and its title where the query names them (`18 usc`), as an id of an authority: `usc18`. */
  authority: string | undefined;
  /** True where the query says that it is an article, a section or a rule. */
  named: boolean;
  start: number;
  end: number;
}

const CODE =
  /(\d{1,2})\s*(u\.?\s?s\.?\s?c(?:ode)?\b\.?|c\.?\s?f\.?\s?r\b\.?)\s*(?:a\.?|§+|sec(?:tion|\.)?|čl\.?|cl\.?)?\s*(\d+[a-z]?(?:\.\d+)?)/giu;
const NAMED =
  /(?:^|[^\p{L}])(?:član(?:a|u|om|ovi|ova)?|clan(?:a|u|om|ovi|ova)?|čl|cl|articles?|arts?|sections?|sec|§+|pravil[oa]|rules?|amandman|amendment)[.\s]*(\d+[a-z]{0,2})(?![\p{L}\d])(?:[.,]?\s*(?:st(?:av)?|par(?:agraph|a)?|tač(?:ka)?|tac(?:ka)?)[.\s]*\d+)*\.?(?:\(\d+\))*/giu;
const BARE = /(?:^|[\s(])(\d{1,4}[a-z]?)(?:\(\w+\))*(?=[\s).,]|$)/giu;

/** The articles that a query asks for. A bare number counts, unless a code or the word “article” was found. */
export function articleWishes(query: string): ArticleWish[] {
  const text = toLatin(query).toLowerCase();
  // Offsets are those of the query in Latin; callers cut the same text.
  const found: ArticleWish[] = [];
  const add = (match: RegExpMatchArray, wish: Omit<ArticleWish, 'start' | 'end'>) =>
    found.push({ ...wish, start: match.index ?? 0, end: (match.index ?? 0) + match[0].length });
  for (const m of text.matchAll(CODE))
    add(m, {
      article: m[3] ?? '',
      authority: `${/^u/.test(m[2] ?? '') ? 'usc' : 'cfr'}${m[1]}`,
      named: true,
    });
  if (found.length > 0) return found;
  for (const m of text.matchAll(NAMED)) add(m, { article: m[1] ?? '', authority: undefined, named: true });
  if (found.length > 0) return found;
  for (const m of text.matchAll(BARE)) add(m, { article: m[1] ?? '', authority: undefined, named: false });
  return found;
}
