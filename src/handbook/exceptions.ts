/** Exceptions: `content/data/exceptions.yaml`, the only place where a rule can be excused, each with its reason. */
import { z } from 'zod';
import { readYaml } from './data.ts';
import { type Problem, problem } from './problem.ts';
import { RULES } from './rules/catalogue.ts';

export const EXCEPTIONS_FILE = 'content/data/exceptions.yaml';

export const exceptionSchema = z
  .strictObject({
    rule: z.string().regex(/^[a-z]-\d{3}$/, 'a rule id is a letter, a hyphen and three digits'),
    /** Path from the project's root; without it the exception holds in the whole book. */
    file: z.string().startsWith('content/').optional(),
    /** Words of the message or of the authority's key, by which the one place is told from others. */
    match: z.string().min(1).optional(),
    reason: z.string().min(15, 'a reason is a sentence'),
  })
  .refine((e) => e.file ?? e.match, 'an exception names a file, or words to match');
export type Exception = z.infer<typeof exceptionSchema>;

export interface Exceptions {
  list: { exception: Exception; line: number }[];
  problems: Problem[];
}

/** The exceptions with their lines; problems where the file is damaged or excuses what cannot be excused. */
export function readExceptions(root: string): Exceptions {
  const { value, problems, lineOf } = readYaml(root, EXCEPTIONS_FILE, z.array(exceptionSchema));
  const list = (value ?? []).map((exception, i) => ({ exception, line: lineOf([i]) }));
  const refused = list.filter(
    ({ exception: { rule } }) => !(Object.hasOwn(RULES, rule) && RULES[rule as keyof typeof RULES].excusable),
  );
  return {
    list: list.filter((e) => !refused.includes(e)),
    problems: [
      ...problems,
      ...refused.map(({ exception, line }) =>
        problem('x-002', { file: EXCEPTIONS_FILE, line }, { rule: exception.rule }),
      ),
    ],
  };
}

/** The problems that no exception excuses, and the exceptions that excuse nothing. */
export function applyExceptions(
  problems: readonly Problem[],
  { list }: Pick<Exceptions, 'list'>,
): { kept: Problem[]; unused: Problem[] } {
  const used = new Set<Exception>();
  const kept = problems.filter((p) => {
    const fits = list.filter(
      ({ exception: e }) =>
        e.rule === p.rule &&
        (e.file === undefined || e.file === p.file) &&
        (e.match === undefined || p.message.sr.includes(e.match) || p.message.en.includes(e.match)),
    );
    for (const { exception } of fits) used.add(exception);
    return fits.length === 0;
  });
  const unused = list
    .filter(({ exception }) => !used.has(exception))
    .map(({ exception, line }) =>
      problem(
        'x-001',
        { file: EXCEPTIONS_FILE, line },
        { rule: exception.rule, file: exception.file ?? 'content' },
      ),
    );
  return { kept, unused };
}
