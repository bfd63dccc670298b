/** Rules s-… and t-… on the readers' texts of the data files: the rules of the chapters, at their place in the file. */
import type { DataText } from '../data-prose.ts';
import type { Fix, Problem } from '../problem.ts';
import { alphabetProblems } from './alphabet.ts';
import { typographyProblems } from './typography.ts';
import { scriptProblems } from './words.ts';

/** A replacement of a quotation mark that is written with an escape (\" or '', in CSV "") replaces the whole escape. */
function wholeEscape(fix: Fix, source: string): Fix {
  const start = source[fix.start - 1] === '\\' ? fix.start - 1 : fix.start;
  const twice = ["''", '""'].some((mark) => source.startsWith(mark, fix.start));
  const end = twice ? fix.start + 2 : fix.end;
  return { ...fix, start, end };
}

/** What is wrong with alphabet and typography in the texts of a data file. */
export function dataTextProblems(text: DataText): Problem[] {
  const { prose, source } = text;
  return [
    // The alphabet of a chapter is looked at in its whole source; here other languages stand in the same lines.
    ...scriptProblems({ ...text, source: prose }),
    ...alphabetProblems(text, prose),
    ...typographyProblems(text, prose).map((p) => (p.fix ? { ...p, fix: wholeEscape(p.fix, source) } : p)),
  ];
}
