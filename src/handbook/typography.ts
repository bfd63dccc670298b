/** Spaces that may not break: between the parts of a pinpoint, a number and its unit, the day and the month. */
import type { Lang } from './editions.ts';
import { MONTHS, monthStem } from './months.ts';

const NBSP = '\u00A0';
const SPACE = '[ \u00A0]';

/** U.S. reporters, between the number of the volume and that of the page. */
const REPORTER =
  'F\\.(?:\\dd|4th)?|F\\. App’x|F\\. Supp\\.(?: \\dd)?|S\\. Ct\\.|Stat\\.|Fed\\. Reg\\.|U\\.S\\.';

/** How U.S. law is cited, alike in every edition. A line may break before the sign §: `18 U.S.C.` and `§ 1591` hold each. */
const US_LAW: [RegExp, string][] = [
  [/(§+) (?=\d)/g, `$1${NBSP}`],
  [/(\d) (?=U\.S\.C\.|C\.F\.R\.)/g, `$1${NBSP}`],
  [/(U\.S\.C\.|C\.F\.R\.|Nos?\.|H\.R\.) (?=\d)/g, `$1${NBSP}`],
  [/(Pub\.) (?=L\.)/g, `$1${NBSP}`],
  [/(Pub\.\u00A0L\.) (?=\d)/g, `$1${NBSP}`],
  [new RegExp(`(\\d) (?=(?:${REPORTER})${SPACE}[\\d_])`, 'g'), `$1${NBSP}`],
  [new RegExp(`(\\d${SPACE}(?:${REPORTER})) (?=[\\d_])`, 'g'), `$1${NBSP}`],
  [/(F\.) (?=Supp\.)/g, `$1${NBSP}`],
  [/(Supp\.) (?=\dd)/g, `$1${NBSP}`],
  [/(\d(?:st|nd|rd|th|d)) (?=Cir\.)/g, `$1${NBSP}`],
];

/** The sign of a case before its number: Кж1 334/25, Rev 2223/2021. */
const DOCKET: [RegExp, string] = [
  /(?<![\p{L}\d])(\d?\p{Lu}\p{L}{0,3}\d?) (?=\d+\/\d{2,4}(?!\d))/gu,
  `$1${NBSP}`,
];

const RULES: Record<Lang, [RegExp, string][]> = {
  sr: [
    [/(?<![\p{L}])(чл|ст|тач|бр|стр|гл|св|т|одн|в)\. (?=[\d(])/giu, `$1.${NBSP}`],
    [/(?<![\p{L}])(члан|став|тачк|глав|правил)([аеоуи]?|ом) (?=\d)/giu, `$1$2${NBSP}`],
    [/(?<![\p{L}])(Сл\.) (?=гласник|лист)/giu, `$1${NBSP}`],
    [/(\d+[а-яa-z]?\.) (?=(?:ст|тач|и)\.? ?\d)/gu, `$1${NBSP}`],
    [/(\d+[а-яa-z]?\.) (?=ст\.|тач\.)/gu, `$1${NBSP}`],
    [new RegExp(`(\\d{1,2}\\.) (?=${MONTHS.sr.map(monthStem).join('|')})`, 'gu'), `$1${NBSP}`],
    [/(?<!\d)(\d{1,2}\.) (?=\d{1,2}\. ?\d{4})/g, `$1${NBSP}`],
    [/(\d{1,2}\.\u00A0\d{1,2}\.) (?=\d{4})/g, `$1${NBSP}`],
    [/(\d) (?=(?:%|динар|евр|долар|година|месец|дана))/gu, `$1${NBSP}`],
    ...US_LAW,
    DOCKET,
    [/ –/g, `${NBSP}–`],
  ],
  en: [
    [
      /\b(Arts?\.?|Articles?|nos?\.?|pp?\.|paras?|ch\.|Chapter|Title|CC|CPC|Rules?|Sections?|sections?) (?=[\d(])/g,
      `$1${NBSP}`,
    ],
    [/(CC|CPC) (?=Arts?)/g, `$1${NBSP}`],
    [new RegExp(`(\\d{1,2}) (?=(?:${MONTHS.en.join('|')})\\b)`, 'g'), `$1${NBSP}`],
    ...US_LAW,
    DOCKET,
    [/ –/g, `${NBSP}–`],
  ],
};

/** Text with non-breaking spaces where this language wants them; nothing else changes. */
export function bindSpaces(text: string, lang: Lang): string {
  return RULES[lang].reduce((out, [pattern, replacement]) => out.replace(pattern, replacement), text);
}
