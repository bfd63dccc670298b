/** Places where a line of the printed book may not end, beyond those of `bindSpaces`. */

const NBSP = '\u00A0';

const TIES: readonly RegExp[] = [
  // A scale is ringed on one line; the number of a rule stands with it.
  /(?<=\b[1-4]) (?=[2-5]\b(?: [3-5]\b)*[.:])/g,
  /(?<=[:;] )(\(\d\)) (?=[\p{L}„“])/gu,
];

/** What may be divided after all: a chain of three parts is longer than a narrow column. */
const LOOSE = /\u00A0(?=(?:тач|tač)\.)/g;

/** The text with non-breaking spaces where a line may not end. */
export function tie(text: string): string {
  // Every pattern ends in the space.
  const tied = TIES.reduce(
    (out, pattern) => out.replace(pattern, (whole) => whole.slice(0, -1) + NBSP),
    text,
  );
  return tied.replace(LOOSE, ' ');
}

/** In a heading no line ends with a word of one or two letters either. */
export function tieHeading(text: string): string {
  return tie(text).replace(/(?<![\p{L}.])(\p{L}{1,2}) (?=\S)/gu, `$1${NBSP}`);
}
