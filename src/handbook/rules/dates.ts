/** Rule f-003: law as at and day of review are not later than the commit that claims them. */
import type { Book } from '../book.ts';
import { commitDayOf } from '../commit-date.ts';
import { type Problem, problem } from '../problem.ts';

/** Front matter dates that lie ahead of the commit. `last` is the day of the last commit; without it nothing is checked. */
export function dateProblems(book: Book, last: string | undefined): Problem[] {
  if (!last) return [];
  return [...book.chapters.sr.values(), ...book.chapters.en.values()].flatMap(({ file, source, matter }) =>
    (['lawAsAt', 'reviewDate'] as const).flatMap((key) => {
      const date = matter[key];
      if (date === undefined || date <= last) return [];
      const commit = commitDayOf(book.root, file, last);
      if (date <= commit) return [];
      const line = source.split('\n').findIndex((l) => l.startsWith(`${key}:`)) + 1;
      return [problem('f-003', { file, line: Math.max(line, 1) }, { key, date, commit })];
    }),
  );
}
