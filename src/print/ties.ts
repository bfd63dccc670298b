/** Places where a line of the printed book may not end, beyond those of `bindSpaces`: both Serbian scripts and English. */

const NBSP = '\u00A0';
const MONTHS = [
  'јануар|фебруар|март|април|мај|јун|јул|август|септембар|октобар|новембар|децембар',
  'januar|februar|mart|april|maj|jun|jul|avgust|septembar|oktobar|novembar|decembar',
  'January|February|March|April|May|June|July|August|September|October|November|December',
].join('|');

const TIES: readonly RegExp[] = [
  /(?<!\p{L})((?:чл|ст|тач|бр|стр|čl|st|tač|br|str|nos?|No|Arts?)\.) (?=[\d(])/gu,
  /(?<!\p{L})(nos) (?=\d+\/)/gu,
  /(?<!\p{L})((?:Сл|Sl)\.) (?=гласник|лист|glasnik|list)/gu,
  // 21. фебруар, 21 February, 23. 11. 2026.
  new RegExp(`(?<!\\d)(\\d{1,2}\\.?) (?=(?:${MONTHS}))`, 'gu'),
  /(?<!\d)(\d{1,2}\.) (?=\d{1,2}\. ?\d{4})/g,
  /(?<=\d{1,2}\.[\u00A0 ]\d{1,2}\.) (?=\d{4})/g,
  // Dockets, or their number would be read as a page: Кж1 6471/11.
  /(?<![\p{L}\d])(\d{0,2}\p{Lu}\p{L}{0,3}\d?) (?=\d+\/\d{2})/gu,
  // Volume and reporter, reporter and page: 18 U.S.C., 620 F.3d 1158.
  /(\d) (?=(?:U\.S\.(?:C\.)?|C\.F\.R\.|F\.(?:\dd|4th)|F\. Supp\.)[\u00A0 ])/g,
  /(\d[\u00A0 ](?:U\.S\.|F\.(?:\dd|4th)|F\. Supp\. \dd)) (?=\d)/g,
  /((?:F|Supp)\.) (?=Supp\.|\dd)/g,
  // A scale is ringed on one line; the number of a rule stands with it.
  /(?<=\b[1-4]) (?=[2-5]\b(?: [3-5]\b)*[.:])/g,
  /(?<=[:;] )(\(\d\)) (?=[\p{L}„“])/gu,
];

/** What may be divided after all: a chain of three parts is longer than a narrow column. */
const LOOSE: readonly RegExp[] = [/(?<=U\.S\.C\.|C\.F\.R\.)\u00A0(?=§)/g, /\u00A0(?=(?:тач|tač)\.)/g];

/** The text with non-breaking spaces where a line may not end. */
export function tie(text: string): string {
  // Every pattern ends in the space.
  const tied = TIES.reduce(
    (out, pattern) => out.replace(pattern, (whole) => whole.slice(0, -1) + NBSP),
    text,
  );
  return LOOSE.reduce((out, pattern) => out.replace(pattern, ' '), tied);
}

/** In a heading no line ends with a word of one or two letters either. */
export function tieHeading(text: string): string {
  return tie(text).replace(/(?<![\p{L}.])(\p{L}{1,2}) (?=\S)/gu, `$1${NBSP}`);
}
