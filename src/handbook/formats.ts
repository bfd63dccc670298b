/** The three forms in which the check speaks: lines for a terminal, JSON for programs, annotations for a pull request. */
import { formatProblem, type Problem } from './problem.ts';

export const FORMATS = ['text', 'json', 'github'] as const;
export type Format = (typeof FORMATS)[number];

export interface Count {
  errors: number;
  warnings: number;
}

/** How many problems of each severity. */
export function countProblems(problems: readonly Problem[]): Count {
  const errors = problems.filter((p) => p.severity === 'error').length;
  return { errors, warnings: problems.length - errors };
}

/** The closing line of a run. */
export function countLine({ errors, warnings }: Count): string {
  return `грешака/errors: ${errors}, упозорења/warnings: ${warnings}`;
}

const data = (text: string): string =>
  text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
const property = (text: string): string => data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');

/** One problem as a workflow command: the annotation stands at the line of the file in the pull request. */
export function githubAnnotation(p: Problem): string {
  const where = `file=${property(p.file)},line=${p.line},col=${p.column},title=${property(p.rule)}`;
  const words = [
    `${p.message.sr} ${p.remedy.sr}`,
    `${p.message.en} ${p.remedy.en}`,
    ...(p.paste ? [p.paste] : []),
  ];
  return `::${p.severity} ${where}::${data(words.join('\n'))}`;
}

/** Problems in JSON: what a program needs, without the offsets of a fix. */
function asJson(problems: readonly Problem[]): string {
  const list = problems.map(({ fix, ...p }) => ({ ...p, fixable: fix !== undefined }));
  return JSON.stringify({ ...countProblems(problems), problems: list }, null, 2);
}

const EXPLAINED = 'објашњења/explained: .github/RULES.sr.md, .github/RULES.md';

/** All problems in one form, ready to be printed. */
export function formatProblems(problems: readonly Problem[], format: Format): string {
  const count = countProblems(problems);
  switch (format) {
    case 'json':
      return `${asJson(problems)}\n`;
    case 'github':
      // The page shows ten annotations of a step: errors come first.
      return `${[
        ...problems.filter((p) => p.severity === 'error').map(githubAnnotation),
        ...problems.filter((p) => p.severity === 'warning').map(githubAnnotation),
        countLine(count),
      ].join('\n')}\n`;
    default:
      return `${[...problems.map(formatProblem), ...(problems.length > 0 ? [EXPLAINED] : []), countLine(count)].join('\n')}\n`;
  }
}

/** A table in Markdown for the summary page of a pull request; at most `limit` rows. */
export function summaryTable(problems: readonly Problem[], limit = 200): string {
  if (problems.length === 0) return '### Провера: нема примедби · Check: nothing to mend\n';
  const cell = (text: string): string =>
    text.replaceAll('|', '\\|').replaceAll('<', '&lt;').replaceAll('\n', ' ');
  const rows = problems
    .slice(0, limit)
    .map(
      (p) =>
        `| ${p.severity === 'error' ? '✗' : '!'} ${p.rule} | ${p.file}:${p.line} | ${cell(`${p.message.sr} ${p.remedy.sr}`)} | ${cell(`${p.message.en} ${p.remedy.en}`)} |`,
    );
  const more = problems.length > limit ? [`\n… + ${problems.length - limit}`] : [];
  return `${[
    `### ${countLine(countProblems(problems))}`,
    '',
    '| | где / where | шта и како / what and how | |',
    '| --- | --- | --- | --- |',
    ...rows,
    ...more,
  ].join('\n')}\n`;
}
