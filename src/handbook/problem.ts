/** What the check says: every rule has an id, one message in both languages, a place and a remedy. */
import { RULES, type RuleId } from './rules/catalogue.ts';

export interface Problem {
  rule: RuleId;
  severity: 'error' | 'warning';
  /** Path from the project's root. */
  file: string;
  line: number;
  column: number;
  message: { sr: string; en: string };
  remedy: { sr: string; en: string };
  /** What `--fix` puts in place of the source from `start` to `end`. */
  fix?: Fix;
  /** Text that stands ready to be pasted. */
  paste?: string;
}

/** A replacement in a file's text (offsets in it, without BOM and with \n line ends). */
export interface Fix {
  start: number;
  end: number;
  put: string;
}

/** What fills a brace of a message: the same in both languages, or one text for each. */
export type Value = string | number | { sr: string; en: string };

function fill(template: string, values: Record<string, Value>, lang: 'sr' | 'en'): string {
  const filled = template.replace(/\{(\w+)\}/g, (whole, name: string) => {
    const value = values[name];
    if (value === undefined) return whole;
    return typeof value === 'object' ? value[lang] : String(value);
  });
  return filled.trimEnd();
}

/** A problem of this rule at this place; `values` fill the places in braces of the rule's message and remedy. */
export function problem(
  rule: RuleId,
  at: { file: string; line?: number | undefined; column?: number | undefined },
  values: Record<string, Value> = {},
): Problem {
  const { severity, message, remedy } = RULES[rule];
  return {
    rule,
    severity,
    file: at.file,
    line: at.line ?? 1,
    column: at.column ?? 1,
    message: { sr: fill(message.sr, values, 'sr'), en: fill(message.en, values, 'en') },
    remedy: { sr: fill(remedy.sr, values, 'sr'), en: fill(remedy.en, values, 'en') },
  };
}

/** Sorted by file, line, column, rule, each problem once. */
export function sortProblems(problems: readonly Problem[]): Problem[] {
  const key = (p: Problem) => `${p.file}\u0000${p.line}\u0000${p.column}\u0000${p.rule}\u0000${p.message.en}`;
  const unique = [...new Map(problems.map((p) => [key(p), p])).values()];
  return unique.sort(
    (a, b) =>
      a.file.localeCompare(b.file, 'en') ||
      a.line - b.line ||
      a.column - b.column ||
      a.rule.localeCompare(b.rule),
  );
}

/** One problem as lines for a terminal. */
export function formatProblem(p: Problem): string {
  return [
    `${p.file}:${p.line}:${p.column}  ${p.severity === 'error' ? 'грешка/error' : 'упозорење/warning'}  ${p.rule}`,
    `  ${p.message.sr} ${p.remedy.sr}`,
    `  ${p.message.en} ${p.remedy.en}`,
    ...(p.paste ? [p.paste.replace(/^/gm, '  | ')] : []),
  ].join('\n');
}

/** Thrown where the book cannot be read; carries every problem that was found. */
export class HandbookError extends Error {
  problems: Problem[];
  constructor(problems: readonly Problem[]) {
    const sorted = sortProblems(problems);
    super(`\n${sorted.map(formatProblem).join('\n')}\n`);
    this.name = 'HandbookError';
    // The fault is in a text, and its place is told: where in the code it was found helps no editor.
    this.stack = this.message;
    this.problems = sorted;
  }
}
