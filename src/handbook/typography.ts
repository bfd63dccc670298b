/** Spaces that may not break: between the parts of a pinpoint, a number and its unit, the day and the month. */
import type { Lang } from './editions.ts';

const NBSP = '\u00A0';
const RULES: Record<Lang, [RegExp, string][]> = {
  sr: [
    [/(?<![\p{L}])(чл|ст|тач|бр|стр|гл|св|т|одн|в)\. (?=[\d(])/giu, `$1.${NBSP}`],
    [/(\d+[а-яa-z]?\.) (?=(?:ст|тач|и)\.? ?\d)/gu, `$1${NBSP}`],
    [/(\d+[а-яa-z]?\.) (?=ст\.|тач\.)/gu, `$1${NBSP}`],
    [
      /(\d{1,2}\.) (?=(?:јануар|фебруар|март|април|мај|јун|јул|август|септембар|октобар|новембар|децембар))/gu,
      `$1${NBSP}`,
    ],
    [/(\d) (?=(?:%|динар|евр|долар|година|месец|дана))/gu, `$1${NBSP}`],
    [/(§+) (?=\d)/g, `$1${NBSP}`],
    [/(U\.S\.C\.|C\.F\.R\.|Pub\. L\.|No\.) (?=[§\d])/g, `$1${NBSP}`],
    [/ –/g, `${NBSP}–`],
  ],
  en: [
    [/\b(Arts?\.?|nos?\.?|pp?\.|paras?|ch\.|CC|CPC|Rule|Section|section) (?=[\d(])/g, `$1${NBSP}`],
    [/(CC|CPC) (?=Arts?)/g, `$1${NBSP}`],
    [/(§+) (?=\d)/g, `$1${NBSP}`],
    [/(U\.S\.C\.|C\.F\.R\.|Pub\. L\.|No\.) (?=[§\d])/g, `$1${NBSP}`],
    [
      /(\d{1,2}) (?=(?:January|February|March|April|May|June|July|August|September|October|November|December)\b)/g,
      `$1${NBSP}`,
    ],
    [/ –/g, `${NBSP}–`],
  ],
};

/** Text with non-breaking spaces where this language wants them; nothing else changes. */
export function bindSpaces(text: string, lang: Lang): string {
  return RULES[lang].reduce((out, [pattern, replacement]) => out.replace(pattern, replacement), text);
}
