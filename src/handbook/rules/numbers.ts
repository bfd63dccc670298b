/** Rule p-007: the digits of numbers, dates, amounts and pinpoints are the same in both languages. */
import type { Chapter } from '../chapter.ts';
import type { Lang } from '../editions.ts';
import { MONTHS, monthStem } from '../months.ts';
import { type Problem, problem } from '../problem.ts';

const GROUP: Record<Lang, RegExp> = { sr: /^\d{1,3}(\.\d{3})+(,\d+)?$/, en: /^\d{1,3}(,\d{3})+(\.\d+)?$/ };
const DECIMAL: Record<Lang, RegExp> = { sr: /^\d+,\d+$/, en: /^\d+\.\d+$/ };

/** Numbers as they stand in a text, with their marks. English hours are told as Serbian does (7 p.m. is 19). */
function writtenNumbers(text: string, lang: Lang): string[] {
  const told =
    lang === 'en'
      ? text.replace(/(?<![\d:])(\d{1,2})(?=(?::\d\d)? p\.m\.)/g, (_, h) => String((Number(h) % 12) + 12))
      : text;
  return [...told.matchAll(/(?<![\p{L}\d])\d+(?:[.,]\d+)*/gu)].map(([found]) => found);
}

/** The numbers of a text in one form: no thousands marks, a point before decimals. */
export function numbersIn(text: string, lang: Lang): string[] {
  return plainNumbers(writtenNumbers(text, lang), lang);
}

function plainNumbers(written: readonly string[], lang: Lang): string[] {
  const [thousands, comma] = lang === 'sr' ? ['.', ','] : [',', '.'];
  return written.flatMap((found) => {
    const plain = (n: string): string => n.replace(/^0+(?=\d)/, '');
    if (GROUP[lang].test(found))
      return [plain(found.replaceAll(thousands ?? '', '').replace(comma ?? '', '.'))];
    if (DECIMAL[lang].test(found)) return [plain(found.replace(comma ?? '', '.'))];
    return found.split(/[.,]/).map(plain);
  });
}

/** Stems by which a small number is recognised when it is written in words. */
const IN_WORDS: Record<Lang, Record<number, RegExp>> = {
  sr: {
    1: /\bједн|\bпрв/u,
    2: /дв[аеоију]|\bоб[ае]|друг/u,
    3: /\bтр[иое]|трећ/u,
    4: /четир|четвор|четврт/u,
    5: /\bпет/u,
    6: /шест/u,
    7: /седм|седам/u,
    8: /осам|осм/u,
    9: /девет/u,
    10: /десет/u,
    11: /једанаест/u,
    12: /дванаест/u,
    14: /четрнаест/u,
    15: /петнаест/u,
    16: /шеснаест/u,
    18: /осамнаест/u,
    20: /двадесет/u,
    30: /тридесет/u,
    100: /\bсто\b|стотин/u,
    1000: /хиљад/u,
  },
  en: {
    1: /\bone\b|\bfirst|\bonce|\bsingle/i,
    2: /\btwo\b|\bsecond|\btwice|\bboth/i,
    3: /\bthree\b|\bthird/i,
    4: /\bfour(th)?\b|\bquarter/i,
    5: /\bfive\b|\bfifth/i,
    6: /\bsix(th)?\b/i,
    7: /\bseven(th)?\b/i,
    8: /\beighth?\b/i,
    9: /\bnine\b|\bninth/i,
    10: /\bten(th)?\b/i,
    11: /\beleven/i,
    12: /\btwel/i,
    14: /\bfourteen/i,
    15: /\bfifteen/i,
    16: /\bsixteen/i,
    18: /\beighteen/i,
    20: /\btwent/i,
    30: /\bthirt/i,
    100: /\bhundred/i,
    1000: /\bthousand/i,
  },
};

/** Beginnings of the months, which one language may write in digits and the other in words. */
const MONTH_STEMS: Record<Lang, readonly string[]> = {
  sr: MONTHS.sr.map(monthStem),
  en: MONTHS.en.map((month) => month.slice(0, 3)),
};

function writtenOut(number: string, text: string, lang: Lang): boolean {
  // \b knows only ASCII letters, so in Serbian the stems are looked for behind a space.
  const month = MONTH_STEMS[lang][Number(number) - 1];
  if (month !== undefined && text.includes(month)) return true;
  const stem = IN_WORDS[lang][Number(number)];
  return stem !== undefined && new RegExp(stem.source.replaceAll('\\b', '(?<!\\p{L})'), 'iu').test(text);
}

function surplus(here: readonly string[], there: readonly string[]): string[] {
  const rest = [...there];
  return here.filter((n) => {
    const at = rest.indexOf(n);
    if (at < 0) return true;
    rest.splice(at, 1);
    return false;
  });
}

/** Paragraphs whose numbers differ; a number that the other language writes in words is in order. */
export function numberProblems(sr: Chapter, en: Chapter): Problem[] {
  return sr.paragraphs.flatMap((here, i) => {
    const there = en.paragraphs[i];
    if (!there || here.kind === 'Pending' || there.kind === 'Pending') return [];
    // What both write with the same signs (214.200 of a regulation, version 1.0) needs no reading.
    const written = { sr: writtenNumbers(here.text, 'sr'), en: writtenNumbers(there.text, 'en') };
    const numbers = {
      sr: plainNumbers(surplus(written.sr, written.en), 'sr'),
      en: plainNumbers(surplus(written.en, written.sr), 'en'),
    };
    // A repeated number is a matter of style; a number that the other text lacks altogether is not.
    const onlySr = surplus([...new Set(numbers.sr)], [...numbers.en, ...numbersIn(there.text, 'en')]).filter(
      (n) => !writtenOut(n, there.text, 'en'),
    );
    const onlyEn = surplus([...new Set(numbers.en)], [...numbers.sr, ...numbersIn(here.text, 'sr')]).filter(
      (n) => !writtenOut(n, here.text, 'sr'),
    );
    if (onlySr.length === 0 && onlyEn.length === 0) return [];
    const difference = [...onlySr.map((n) => `+ ${n}`), ...onlyEn.map((n) => `− ${n}`)].join(', ');
    return [
      problem(
        'p-007',
        { file: sr.file, line: here.line },
        { n: here.n, other: `${en.file}:${there.line}`, difference },
      ),
    ];
  });
}
