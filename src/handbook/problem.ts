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
}

function fill(template: string, values: Record<string, string | number>): string {
  return template.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
}

/** A problem of this rule at this place; `values` fill the places in braces of the rule's message and remedy. */
export function problem(
  rule: RuleId,
  at: { file: string; line?: number | undefined; column?: number | undefined },
  values: Record<string, string | number> = {},
): Problem {
  const { severity, message, remedy } = RULES[rule];
  return {
    rule,
    severity,
    file: at.file,
    line: at.line ?? 1,
    column: at.column ?? 1,
    message: { sr: fill(message.sr, values), en: fill(message.en, values) },
    remedy: { sr: fill(remedy.sr, values), en: fill(remedy.en, values) },
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
  ].join('\n');
}

/** Thrown where the book cannot be read; carries every problem that was found. */
export class HandbookError extends Error {
  problems: Problem[];
  constructor(problems: readonly Problem[]) {
    const sorted = sortProblems(problems);
    super(`\n${sorted.map(formatProblem).join('\n')}\n`);
    this.name = 'HandbookError';
    this.problems = sorted;
  }
}
