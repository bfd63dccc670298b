/**
 * Pinpoints: where in an authority a statement stands. Written in one language-neutral form, formatted per edition.
 * Form: article(paragraph)(item), ranges with `-`, an empty paragraph `363()(1)` for an item directly under the article;
 * or `§ 150-152`, `p. 12`, `no. 7`, `ch. 3`. A `?` behind it marks it unchecked.
 */
import type { Lang } from './editions.ts';

/** A place in a statute or treaty: the article (`184b`, `214.202`) and what stands in brackets behind it. */
export interface Locus {
  article: string;
  groups: string[];
}

export type Pinpoint =
  | { unit: 'article'; from: Locus; to?: Locus }
  | { unit: 'section' | 'page' | 'number' | 'chapter' | 'amendment'; from: string; to?: string };

const ARTICLE = /^([0-9]+[a-zA-Z]{0,3}(?:\.[0-9]+[a-z]?)?)((?:\([0-9a-zA-Z]*\))*)$/;
const PREFIXES: [RegExp, Exclude<Pinpoint['unit'], 'article'>][] = [
  [/^§+\s*/, 'section'],
  [/^p\.\s*/, 'page'],
  [/^no\.\s*/, 'number'],
  [/^ch\.\s*/, 'chapter'],
  [/^amend\.\s*/, 'amendment'],
];

function parseLocus(text: string): Locus | undefined {
  const match = ARTICLE.exec(text);
  if (!match) return undefined;
  const groups = [...(match[2] ?? '').matchAll(/\(([^)]*)\)/g)].map((g) => g[1] ?? '');
  if (groups.some((g, i) => g === '' && (i > 0 || groups.length === 1))) return undefined;
  return { article: match[1] ?? '', groups };
}

function parseArticle(text: string): Pinpoint | undefined {
  const dash = text.indexOf('-');
  if (dash < 0) {
    const from = parseLocus(text);
    return from && { unit: 'article', from };
  }
  const from = parseLocus(text.slice(0, dash));
  const rest = text.slice(dash + 1);
  if (!from) return undefined;
  if (/^\([0-9a-zA-Z]+\)$/.test(rest)) {
    if (from.groups.length === 0) return undefined;
    return {
      unit: 'article',
      from,
      to: { article: from.article, groups: [...from.groups.slice(0, -1), rest.slice(1, -1)] },
    };
  }
  const to = parseLocus(rest);
  return to && { unit: 'article', from, to };
}

/**
 * Reads the pinpoints of one citation, separated by commas (`103(1), 104(2)`; after a sign the sign holds on:
 * `§ 150-152, 160`). Returns undefined where the text is not of the form.
 */
export function parsePinpoints(text: string): Pinpoint[] | undefined {
  const found: Pinpoint[] = [];
  let unit: Pinpoint['unit'] = 'article';
  for (const raw of text.split(',')) {
    let part = raw.trim().replaceAll('–', '-');
    const prefix = PREFIXES.find(([sign]) => sign.test(part));
    if (prefix) {
      unit = prefix[1];
      part = part.replace(prefix[0], '');
    }
    if (unit === 'article') {
      const pinpoint = parseArticle(part);
      if (!pinpoint) return undefined;
      found.push(pinpoint);
    } else {
      const match = /^([0-9]+(?:\.[0-9]+)*[a-z]?|[IVXLC]+)(?:-([0-9]+(?:\.[0-9]+)*[a-z]?|[IVXLC]+))?$/.exec(
        part,
      );
      if (!match?.[1]) return undefined;
      found.push(match[2] ? { unit, from: match[1], to: match[2] } : { unit, from: match[1] });
    }
  }
  return found;
}

/** The pinpoint in the form that authors write; equal pinpoints give equal text. */
export function pinpointKey(pinpoint: Pinpoint): string {
  if (pinpoint.unit !== 'article') {
    const sign = { section: '§ ', page: 'p. ', number: 'no. ', chapter: 'ch. ', amendment: 'amend. ' }[
      pinpoint.unit
    ];
    return `${sign}${pinpoint.from}${pinpoint.to ? `-${pinpoint.to}` : ''}`;
  }
  const write = (l: Locus) => l.article + l.groups.map((g) => `(${g})`).join('');
  if (!pinpoint.to) return write(pinpoint.from);
  const { from, to } = pinpoint;
  return from.article === to.article && from.groups.length === to.groups.length && to.groups.length > 0
    ? `${write(from)}-(${to.groups.at(-1)})`
    : `${write(from)}-${write(to)}`;
}

const NBSP = '\u00A0';

/** Serbian words for the parts of an article, as in the gazette: чл. 103. ст. 2. тач. 1). */
function serbianGroups(groups: string[], last?: string): string {
  return groups
    .map((group, i) => {
      if (group === '') return '';
      const end = i === groups.length - 1 && last ? last : undefined;
      if (!/^\d+$/.test(group)) return `${NBSP}тач.${NBSP}(${group})${end ? `–(${end})` : ''}`;
      if (i === 0) return `${NBSP}ст.${NBSP}${group}${end ? `–${end}` : ''}.`;
      return `${NBSP}тач.${NBSP}${group})${end ? `–${end})` : ''}`;
    })
    .join('');
}

function serbianArticle(pinpoint: Extract<Pinpoint, { unit: 'article' }>): string {
  const { from, to } = pinpoint;
  if (!to) return `чл.${NBSP}${from.article}.${serbianGroups(from.groups)}`;
  if (from.article === to.article && from.groups.length === to.groups.length) {
    return `чл.${NBSP}${from.article}.${serbianGroups(from.groups, to.groups.at(-1))}`;
  }
  if (from.groups.length === 0 && to.groups.length === 0) return `чл.${NBSP}${from.article}–${to.article}.`;
  return `чл.${NBSP}${from.article}.${serbianGroups(from.groups)} – чл.${NBSP}${to.article}.${serbianGroups(to.groups)}`;
}

/** The bare place, `103(2)`, `57(2)–(4)`, `363, item 1`: for English and for U.S. sections in every edition. */
export function plainArticle(pinpoint: Extract<Pinpoint, { unit: 'article' }>): string {
  const write = (l: Locus): string =>
    l.groups[0] === ''
      ? `${l.article}, item${NBSP}${l.groups.slice(1).join(', ')}`
      : l.article + l.groups.map((g) => `(${g})`).join('');
  const { from, to } = pinpoint;
  if (!to) return write(from);
  if (from.article === to.article && from.groups.length === to.groups.length) {
    return from.groups[0] === ''
      ? `${from.article}, items${NBSP}${from.groups.slice(1).join(', ')}–${to.groups.at(-1)}`
      : `${write(from)}–(${to.groups.at(-1)})`;
  }
  return `${write(from)}–${write(to)}`;
}

/** A pinpoint of any unit but `article`: § 12, стр. 7 / p. 7, бр. 3 / no. 3. */
export function formatUnit(pinpoint: Exclude<Pinpoint, { unit: 'article' }>, lang: Lang): string {
  const place = `${pinpoint.from}${pinpoint.to ? `–${pinpoint.to}` : ''}`;
  const many = pinpoint.to !== undefined;
  switch (pinpoint.unit) {
    case 'section':
      return `${many ? '§§' : '§'}${NBSP}${place}`;
    case 'page':
      return lang === 'sr' ? `стр.${NBSP}${place}` : `${many ? 'pp.' : 'p.'}${NBSP}${place}`;
    case 'number':
      return lang === 'sr' ? `бр.${NBSP}${place}` : `${many ? 'nos' : 'no.'}${NBSP}${place}`;
    case 'chapter':
      return lang === 'sr' ? `гл.${NBSP}${place}` : `${many ? 'chs' : 'ch.'}${NBSP}${place}`;
    case 'amendment':
      return lang === 'sr' ? `амандман${NBSP}${place}` : `amend.${NBSP}${place}`;
  }
}

type ArticlePinpoint = Extract<Pinpoint, { unit: 'article' }>;

function joined(parts: string[], and: string): string {
  return parts.length < 2 ? (parts[0] ?? '') : `${parts.slice(0, -1).join(', ')}${and}${parts.at(-1)}`;
}

/** Consecutive pinpoints that name only paragraphs of one article stand together: 104(1), 104(4). */
function byArticle(pinpoints: ArticlePinpoint[]): ArticlePinpoint[][] {
  const paragraphOnly = (p: ArticlePinpoint) =>
    p.from.groups.length === 1 &&
    /^\d/.test(p.from.groups[0] ?? '') &&
    (!p.to || p.to.article === p.from.article);
  const groups: ArticlePinpoint[][] = [];
  for (const pinpoint of pinpoints) {
    const last = groups.at(-1)?.at(-1);
    if (last && paragraphOnly(last) && paragraphOnly(pinpoint) && last.from.article === pinpoint.from.article)
      groups.at(-1)?.push(pinpoint);
    else groups.push([pinpoint]);
  }
  return groups;
}

/** The stop of an ordinal goes before a comma: ст. 1, 2. и 4. */
const ordinals = (parts: string[]): string[] =>
  parts.map((part, i) => (i < parts.length - 2 ? part.replace(/\.$/, '') : part));

/** Articles as a Serbian lawyer writes them: чл. 103. ст. 1. и 3. и чл. 104. ст. 2. */
export function formatArticlesSr(pinpoints: ArticlePinpoint[]): string {
  const groups = byArticle(pinpoints).map(([first, ...others]) => {
    const rest = others.map((p) => serbianArticle(p).replace(/^.*ст\.\u00A0/, ''));
    return joined(ordinals([serbianArticle(first as ArticlePinpoint), ...rest]), ' и ');
  });
  return joined(ordinals(groups), ' и ');
}

/** Articles in English behind `Art.` or `Arts`: Art. 103(2), Arts 103(1) and 104(2), Art. 104(1) and (4). */
export function formatArticlesEn(pinpoints: ArticlePinpoint[]): string {
  const groups = byArticle(pinpoints);
  const many = groups.length > 1 || pinpoints.some((p) => p.to && p.to.article !== p.from.article);
  const texts = groups.map(([first, ...others]) =>
    joined(
      [
        plainArticle(first as ArticlePinpoint),
        ...others.map((p) => plainArticle(p).slice(p.from.article.length)),
      ],
      ' and ',
    ),
  );
  return `${many ? 'Arts' : 'Art.'}${NBSP}${joined(texts, ' and ')}`;
}

/** U.S. sections, alike in every edition: § 1593(b)(1), §§ 1589–1594. */
export function formatSections(pinpoints: ArticlePinpoint[]): string {
  const many = pinpoints.length > 1 || pinpoints.some((p) => p.to && p.to.article !== p.from.article);
  return `${many ? '§§' : '§'}${NBSP}${pinpoints.map(plainArticle).join(', ')}`;
}

/** Order for the table of authorities: by article number, then by what follows. */
export function comparePinpoints(a: Pinpoint | undefined, b: Pinpoint | undefined): number {
  if (!a || !b) return a ? 1 : b ? -1 : 0;
  return pinpointKey(a).localeCompare(pinpointKey(b), 'en', { numeric: true });
}

/** How many paragraphs and items the articles of an authority have: `content/data/statutes/<id>.json`. Numbers only. */
export interface StatuteStructure {
  authority: string;
  sources: string[];
  /** Labels of all articles (or of the sections at hand) that exist. */
  exists?: string[];
  /** False where `exists` lists only what is at hand: another section is then unknown, not wrong. */
  complete?: boolean;
  /** Places that stood in the law and are no longer in force, in the authors' form. */
  ceased?: string[];
  articles?: Record<string, ArticleStructure>;
  /** U.S. sections: every subdivision path that exists, `b(1)(A)` without the first brackets. */
  sections?: Record<string, { subdivisions: string[]; differs?: string; partial?: boolean }>;
}

export interface ArticleStructure {
  paragraphs: number;
  /** The highest number of an item, by paragraph. */
  items?: Record<string, number>;
  /** Labels such as `1a` beside the plain numbers. */
  extraItems?: Record<string, string[]>;
  extraParagraphs?: string[];
  /** Where the two copies of the text disagree. */
  differs?: string;
}

type Missing = 'article' | 'paragraph' | 'item';

function sectionFault(locus: Locus, structure: StatuteStructure): Missing | undefined {
  const section = structure.sections?.[locus.article];
  if (!section) {
    return structure.complete !== false && structure.exists && !structure.exists.includes(locus.article)
      ? 'article'
      : undefined;
  }
  const path = locus.groups.map((g, i) => (i === 0 ? g : `(${g})`)).join('');
  const known = path === '' || section.partial || section.subdivisions.length === 0;
  return known || section.subdivisions.includes(path) ? undefined : 'paragraph';
}

const ordinal = (value: string): number => (/^[a-z]$/.test(value) ? value.charCodeAt(0) - 96 : Number(value));

function articleFault(locus: Locus, structure: StatuteStructure): Missing | undefined {
  if (structure.exists && !structure.exists.includes(locus.article)) return 'article';
  const article = structure.articles?.[locus.article];
  const [paragraph, item] = locus.groups;
  if (!article || paragraph === undefined) return undefined;
  const lettered = /^[a-z]$/.test(paragraph);
  if (
    paragraph !== '' &&
    !lettered &&
    !article.extraParagraphs?.includes(paragraph) &&
    !(Number(paragraph) <= Math.max(article.paragraphs, 1))
  )
    return 'paragraph';
  const value = lettered ? paragraph : item;
  if (value === undefined) return undefined;
  const keys = lettered || paragraph === '' ? ['', '0', '1'] : [paragraph];
  if (keys.some((k) => article.extraItems?.[k]?.includes(value))) return undefined;
  const items = keys.map((k) => article.items?.[k]).find((n) => n !== undefined) ?? 0;
  return ordinal(value) <= items ? undefined : 'item';
}

/** What is known of a place in a law. */
export interface PinpointState {
  missing?: Missing;
  /** No longer in force. */
  ceased?: boolean;
  /** The articles of which two copies of the text differ, and in what. */
  differs?: { article: string; detail: string }[];
}

/**
 * Whether the place exists in the law: what is missing (article, paragraph, item), whether it is no longer in force,
 * and a remark where the two copies of the text differ. Empty where all is well or nothing is known of the article.
 */
export function checkPinpoint(pinpoint: Pinpoint, structure: StatuteStructure): PinpointState {
  if (pinpoint.unit !== 'article') return {};
  const result: PinpointState = {};
  for (const locus of pinpoint.to ? [pinpoint.from, pinpoint.to] : [pinpoint.from]) {
    const missing = structure.sections ? sectionFault(locus, structure) : articleFault(locus, structure);
    if (missing) return { missing };
    const { article } = locus;
    const detail = structure.articles?.[article]?.differs ?? structure.sections?.[article]?.differs;
    if (detail) result.differs = [...(result.differs ?? []), { article, detail }];
  }
  const place = pinpointKey(pinpoint);
  if (structure.ceased?.some((c) => place === c || place.startsWith(`${c}(`))) result.ceased = true;
  return result;
}
