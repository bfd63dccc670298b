/** Rules t-…: each is a pattern over prose, with what to put in its place. */
import type { Lang } from '../editions.ts';
import { MONTHS, monthStem } from '../months.ts';
import { type Problem, problem } from '../problem.ts';
import { FILLER, lineStarts, placeOf, type TextFile } from '../prose.ts';
import type { RuleId } from './catalogue.ts';

interface Pattern {
  rule: RuleId;
  langs: readonly Lang[];
  find: RegExp;
  /** What stands instead, given the match and the prose around it; undefined where this match is in order. */
  put: (match: RegExpExecArray, prose: string) => string | undefined;
}

const BOTH: readonly Lang[] = ['sr', 'en'];
const MONTHS_SR = MONTHS.sr.map((month) => `${monthStem(month)}(?:ар|ра|а)?`).join('|');
const MONTHS_EN = MONTHS.en.join('|');
const isWordChar = (char: string | undefined): boolean => char !== undefined && /[\p{L}\p{N}]/u.test(char);

/** Whether a quotation mark at this offset opens: a word follows, and no word or stop stands before it. */
function opens(prose: string, offset: number): boolean {
  const before = prose[offset - 1];
  const after = prose[offset + 1];
  if (before === undefined || /[\s([–—]/.test(before)) return true;
  return before === FILLER && (isWordChar(after) || after === '(');
}

/** Single marks that stand between letters or behind a word are apostrophes. */
function apostrophe(match: RegExpExecArray, prose: string, open: string): string {
  return opens(prose, match.index) && isWordChar(prose[match.index + 1]) ? open : '’';
}

const PATTERNS: readonly Pattern[] = [
  { rule: 't-001', langs: ['sr'], find: /["«»]/g, put: (m, prose) => (opens(prose, m.index) ? '„' : '”') },
  { rule: 't-001', langs: ['sr'], find: /“/g, put: (m, prose) => (opens(prose, m.index) ? '„' : '”') },
  { rule: 't-001', langs: ['sr'], find: /['‘]/g, put: (m, prose) => apostrophe(m, prose, '‚') },
  { rule: 't-001', langs: ['en'], find: /["„«»]/g, put: (m, prose) => (opens(prose, m.index) ? '“' : '”') },
  { rule: 't-001', langs: ['en'], find: /['‚]/g, put: (m, prose) => apostrophe(m, prose, '‘') },
  {
    rule: 't-003',
    langs: BOTH,
    find: /(?<=[^\s\uE000|]) *(?:---?|—) *(?=[^\s\uE000|])|(?<=[\p{L}\p{N}).,”’%]) (?:-|−(?!\s\d)) (?=[\p{L}\p{N}(„“])/gu,
    put: () => ' – ',
  },
  {
    rule: 't-004',
    langs: BOTH,
    // Only where a sign before or after says that it is a range: §, чл., стр., years, a unit.
    find: /(?<=(?:§§?|чл\.|чланови|ст\.|стр\.|тач\.|Arts?\.?|pp?\.|paras?\.?) )(\d+)-(\d+)(?![\d-])|(?<![\d\p{L}/.-])(\d+)-(\d+)(?= ?(?:%|година|месеци|дана|динара|евра|years|months|days|per cent))/gu,
    put: (m) => `${m[1] ?? m[3]}–${m[2] ?? m[4]}`,
  },
  {
    rule: 't-005',
    langs: ['sr'],
    find: new RegExp(`(?<![\\d.,])(\\d{1,2}) (${MONTHS_SR})(?![\\p{L}])`, 'gu'),
    put: (m) => `${m[1]}. ${m[2]}`,
  },
  {
    rule: 't-005',
    langs: ['en'],
    find: new RegExp(`(${MONTHS_EN}) (\\d{1,2})(?:st|nd|rd|th)?, (\\d{4})`, 'g'),
    put: (m) => `${m[2]} ${m[1]} ${m[3]}`,
  },
  {
    rule: 't-005',
    langs: ['en'],
    find: new RegExp(`(?<!\\d)(\\d{1,2})(?:st|nd|rd|th) (${MONTHS_EN})`, 'g'),
    put: (m) => `${m[1]} ${m[2]}`,
  },
  { rule: 't-006', langs: BOTH, find: /(?<=\S) {2,}(?=[^\s|])/g, put: () => ' ' },
  { rule: 't-006', langs: BOTH, find: /(?<=[\p{L}\p{N})”]) +(?=[,;!?])/gu, put: () => '' },
  { rule: 't-006', langs: BOTH, find: /(?<=[\p{L}\p{N})”]) +(?=\.(?:\s|$))/gmu, put: () => '' },
  {
    rule: 't-006',
    langs: BOTH,
    find: /\( +(?=[\p{L}\p{N}])|(?<=[\p{L}\p{N}]) +\)/gu,
    put: (m) => m[0].trim(),
  },
  { rule: 't-006', langs: BOTH, find: /(?<=\p{Ll}{2})[,;](?=\p{L}{2})/gu, put: (m) => `${m[0]} ` },
  { rule: 't-007', langs: ['sr'], find: /(\d)%/g, put: (m) => `${m[1]} %` },
  { rule: 't-007', langs: ['en'], find: /(\d) %/g, put: (m) => `${m[1]}%` },
  {
    rule: 't-008',
    langs: ['sr'],
    find: /(?<![\d.,])(\d{1,3}(?:,\d{3})+)(?= ?(?:динар|евр|долар|RSD|EUR|USD))/g,
    put: (m) => (m[1] ?? '').replaceAll(',', '.'),
  },
  {
    rule: 't-008',
    langs: ['en'],
    find: /(?<![\d.,])(\d{1,3}(?:\.\d{3})+)(?= ?(?:dinar|euro|dollar|RSD|EUR|USD))/g,
    put: (m) => (m[1] ?? '').replaceAll('.', ','),
  },
  {
    rule: 't-009',
    langs: ['sr'],
    find: /(?<![\p{L}])([Чч]л|ст|тач)\.(\d+)/gu,
    put: (m) => `${m[1]}. ${m[2]}`,
  },
  { rule: 't-009', langs: ['en'], find: /\b(Arts?)\.(\d+)/g, put: (m) => `${m[1]}. ${m[2]}` },
  { rule: 't-009', langs: ['en'], find: /\b(Arts?\.? \d+) (?=\(\d{1,3}[a-z]?\))/g, put: (m) => `${m[1]}` },
  { rule: 't-010', langs: BOTH, find: /\.{3,}/g, put: () => '…' },
  { rule: 't-011', langs: BOTH, find: /[\u00A0\u202F\u2007\u2009\u200A\u2002\u2003]/g, put: () => ' ' },
];

const code = (text: string): string =>
  `U+${(text.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;

/** How a match is shown: a special space by its number. */
const shown = (rule: RuleId, text: string): string => (rule === 't-011' ? code(text) : text);

/** The words around a replacement, so that a space is seen in its place. */
function around(prose: string, start: number, end: number, put: string): string {
  const before = /[^\s\uE000]*$/.exec(prose.slice(Math.max(0, start - 20), start))?.[0] ?? '';
  const after = /^[^\s\uE000]*/.exec(prose.slice(end, end + 20))?.[0] ?? '';
  return `${before}${put}${after}`;
}

/** Problems of typography in this prose. */
export function typographyProblems({ file, source, lang }: TextFile, prose: string): Problem[] {
  const starts = lineStarts(source);
  const problems: Problem[] = [];
  for (const { rule, langs, find, put } of PATTERNS) {
    if (!langs.includes(lang)) continue;
    for (const match of prose.matchAll(find)) {
      const start = match.index;
      const end = start + match[0].length;
      const text = put(match, prose);
      if (text === undefined || text === match[0]) continue;
      const values =
        rule === 't-006' || rule === 't-003'
          ? { found: around(prose, start, end, match[0]), put: around(prose, start, end, text) }
          : { found: shown(rule, match[0]), put: text };
      problems.push({
        ...problem(rule, { file, ...placeOf(starts, start) }, values),
        fix: { start, end, put: text },
      });
    }
  }
  return [...problems, ...unpaired(prose, file, lang)];
}

/** t-002: opening and closing marks of each line pair. */
function unpaired(prose: string, file: string, lang: Lang): Problem[] {
  const [open, close] = lang === 'sr' ? ['„', '”'] : ['“', '”'];
  return prose.split('\n').flatMap((text, i) => {
    let depth = 0;
    for (const char of text) {
      if (char === open) depth += 1;
      else if (char === close) depth -= 1;
      if (depth < 0) break;
    }
    return depth === 0
      ? []
      : [problem('t-002', { file, line: i + 1, column: Math.max(1, text.search(/[„“”]/) + 1) })];
  });
}
