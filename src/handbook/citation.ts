/** Citations: `[@key pinpoint; @key2 pinpoint]`, Pandoc's form (https://pandoc.org/MANUAL.html#citation-syntax). */
import type { Authority } from './authority.ts';
import type { Lang } from './editions.ts';
import {
  formatArticlesEn,
  formatArticlesSr,
  formatSections,
  formatUnit,
  type Pinpoint,
  parsePinpoints,
  pinpointKey,
} from './pinpoint.ts';
import { bindSpaces } from './typography.ts';

export interface Citation {
  key: string;
  pinpoints: Pinpoint[];
  /** True where the author put `?` behind the pinpoint: to be checked before the book relies on it. */
  unchecked: boolean;
}

export interface CitationFault {
  /** Offset of the faulty part within the bracket's text. */
  offset: number;
  kind: 'form' | 'pinpoint';
  text: string;
}

/** A bracket of citations in running text, from `[@` to the next `]`. */
export const CITATION_BRACKET = /\[@([^\]]*)\]/g;

/** Reads the inside of a bracket (without `[` and `]`, beginning with `@`). */
export function parseCitations(inside: string): { citations: Citation[]; faults: CitationFault[] } {
  const citations: Citation[] = [];
  const faults: CitationFault[] = [];
  let offset = 0;
  for (const part of inside.split(';')) {
    const unchecked = part.includes('?');
    const match = /^\s*@([A-Za-z0-9-]+)(?:\s+(.*?))?\s*$/s.exec(part.replace(/\s*\?/g, ''));
    if (!match?.[1]) {
      faults.push({ offset, kind: 'form', text: part.trim() });
    } else {
      const pinpoints = match[2] ? parsePinpoints(match[2]) : [];
      if (pinpoints) citations.push({ key: match[1], pinpoints, unchecked });
      else faults.push({ offset, kind: 'pinpoint', text: match[2] ?? '' });
    }
    offset += part.length + 1;
  }
  return { citations, faults };
}

/** The citation in the form that authors write, normalised: equal citations give equal text. */
export function citationKey(citation: Citation): string {
  const pinpoints = citation.pinpoints.map(pinpointKey).join(', ');
  return `@${citation.key}${pinpoints ? ` ${pinpoints}` : ''}`;
}

/** A piece of a formatted citation. `lang` is set where the words are not in the language of the edition. */
export interface CitationPart {
  text: string;
  italic?: boolean;
  href?: string;
  lang?: string;
}

/** A text of an authority in this language or the other, its spaces bound: whatever is cited is rendered from here. */
const pick = (
  value: string | { sr?: string | undefined; en?: string | undefined } | undefined,
  lang: Lang,
): { text: string; foreign: boolean } | undefined => {
  if (value === undefined) return undefined;
  if (typeof value === 'string') return { text: bindSpaces(value, lang), foreign: false };
  const own = value[lang];
  if (own !== undefined) return { text: bindSpaces(own, lang), foreign: false };
  const other = lang === 'sr' ? 'en' : 'sr';
  const text = value[other];
  return text === undefined ? undefined : { text: bindSpaces(text, other), foreign: true };
};

/** The title of an authority in this language; the other language's where there is none, marked by `lang`. */
export function authorityTitle(authority: Authority, lang: Lang): CitationPart {
  const title = pick(authority.title, lang) ?? { text: authority.id, foreign: false };
  const part: CitationPart = { text: title.text };
  if (title.foreign) part.lang = lang === 'sr' ? 'en' : 'sr-Cyrl';
  if (authority.type === 'us-case' || authority.type === 'ecthr') part.italic = true;
  return part;
}

/** Where an authority was published: gazette, reporter, docket, publisher. */
export function authoritySource(authority: Authority, lang: Lang): CitationPart | undefined {
  const source = pick(authority.source, lang);
  if (!source) return undefined;
  const foreign = source.foreign || (lang === 'sr' && typeof authority.source === 'string');
  return foreign ? { text: source.text, lang: lang === 'sr' ? 'en' : 'sr-Cyrl' } : { text: source.text };
}

const isArticle = (p: Pinpoint): p is Extract<Pinpoint, { unit: 'article' }> => p.unit === 'article';

/** The stop of an ordinal goes before another sign: …, 28. новембар 2023, § 161; not: 2023., § 161. */
export const withoutOrdinalStop = (text: string, lang: Lang): string =>
  lang === 'sr' ? text.replace(/(\d)\.$/, '$1') : text;

/** The text before a note, where `after` comes behind it: an ordinal's stop goes with the call between them too (у 2020³.). */
export const beforeNote = (text: string, after: string, lang: Lang): string =>
  /^[.,;:]/.test(after) ? withoutOrdinalStop(text.trimEnd(), lang) : text.trimEnd();

/** The pinpoints of a citation alone, as the table of authorities lists them. Empty where there are none. */
export function formatPinpoints(authority: Authority, pinpoints: Pinpoint[], lang: Lang): string {
  const articles = pinpoints.filter(isArticle);
  const units = pinpoints.filter((p): p is Exclude<Pinpoint, { unit: 'article' }> => !isArticle(p));
  const places: string[] = [];
  if (articles.length > 0) {
    if (authority.type === 'us-rule') {
      const word = lang === 'sr' ? 'правило' : articles.length > 1 ? 'Rules' : 'Rule';
      places.push(`${word}\u00A0${formatSections(articles).replace(/^§+\u00A0/, '')}`);
    } else if (authority.jurisdiction === 'us') places.push(formatSections(articles));
    else places.push(lang === 'sr' ? formatArticlesSr(articles) : formatArticlesEn(articles));
  }
  places.push(...units.map((p) => formatUnit(p, lang)));
  return places.join(', ');
}

/**
 * A citation for a note or a footnote: short where the authority has a short form (чл. 103. ст. 2. ЗКП / CPC Art. 103(2)
 * / 18 U.S.C. § 1593), in full otherwise (title, where published, pinpoint).
 */
export function formatCitation(citation: Citation, authority: Authority, lang: Lang): CitationPart[] {
  const places = formatPinpoints(authority, citation.pinpoints, lang);
  const short = pick(authority.short, lang);
  const parts: CitationPart[] = [];
  const href = authority.url;
  if (short) {
    const name: CitationPart = { text: short.text };
    if (short.foreign) name.lang = lang === 'sr' ? 'en' : 'sr-Cyrl';
    if (href) name.href = href;
    const hasArticles = citation.pinpoints.some(isArticle);
    if (lang === 'sr' && hasArticles && authority.jurisdiction !== 'us') {
      parts.push(
        { text: `${places} ` },
        { ...name, text: pick(authority.genitive, lang)?.text ?? name.text },
      );
    } else if (authority.type === 'us-rule' && hasArticles) {
      parts.push(name, { text: `\u00A0${places.replace(/^\S+\u00A0/, '')}` });
    } else {
      // One word holds to its article; in a narrow column a longer name (18 U.S.C.) and the place may part.
      const space = /\s/.test(name.text) ? ' ' : '\u00A0';
      const gap = authority.type === 'eu' || !hasArticles ? ', ' : space;
      parts.push(name);
      if (places) parts.push({ text: `${gap}${places}` });
    }
  } else {
    const title = authorityTitle(authority, lang);
    if (href) title.href = href;
    parts.push(title);
    const source = authoritySource(authority, lang);
    if (source) parts.push({ text: ', ' }, source);
    if (places) {
      const last = parts.at(-1) as CitationPart;
      last.text = withoutOrdinalStop(last.text, lang);
      parts.push({ text: `, ${places}` });
    }
  }
  return parts;
}

/**
 * The parts of the citations of one bracket, as they stand before `; `: without the stop of an ordinal, save for the last
 * one where no closing bracket follows.
 */
export function bracketParts(
  citations: readonly CitationPart[][],
  lang: Lang,
  inBrackets = false,
): CitationPart[][] {
  return citations.map((parts, i) => {
    const last = parts.at(-1);
    if (!last || (i === citations.length - 1 && !inBrackets)) return parts;
    return [...parts.slice(0, -1), { ...last, text: withoutOrdinalStop(last.text, lang) }];
  });
}

/** A bracket of citations as one line of text, for print, search and plain-text copies. */
export function citationText(
  citations: Citation[],
  authorities: ReadonlyMap<string, Authority>,
  lang: Lang,
): string {
  const parts = citations.map((citation) => {
    const authority = authorities.get(citation.key);
    return authority ? formatCitation(citation, authority, lang) : [{ text: citationKey(citation) }];
  });
  return bracketParts(parts, lang)
    .map((citation) => citation.map((p) => p.text).join(''))
    .join('; ');
}
