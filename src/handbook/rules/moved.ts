/** Rules o-006, o-007: the table of moved places leads from what is gone to what is there. */
import { type Book, resolveReference } from '../book.ts';
import { readYaml } from '../data.ts';
import { RESERVED_SLUGS } from '../editions.ts';
import { MOVED_FILE, movedSchema } from '../moved.ts';
import { partBySlug } from '../outline.ts';
import { type Problem, problem } from '../problem.ts';

const inBothTexts = (book: Book, place: string): boolean =>
  Boolean(resolveReference(book, 'sr', place) && resolveReference(book, 'en', place));

const inAnyText = (book: Book, place: string): boolean =>
  Boolean(resolveReference(book, 'sr', place) ?? resolveReference(book, 'en', place));

/** Problems of `content/data/moved.yaml`, its shape included. */
export function movedProblems(book: Book): Problem[] {
  const { value = [], problems, lineOf } = readYaml(book.root, MOVED_FILE, movedSchema);
  const isOpening = (place: string) => partBySlug(book.outline, place) !== undefined;
  const seen = new Set<string>();
  for (const [i, { from, to }] of value.entries()) {
    const at = { file: MOVED_FILE, line: lineOf([i]) };
    if (!inBothTexts(book, to) && !isOpening(to)) problems.push(problem('o-006', at, { to }));
    const there = inAnyText(book, from) || isOpening(from) || RESERVED_SLUGS.includes(from);
    if (there || seen.has(from)) problems.push(problem('o-007', at, { from }));
    seen.add(from);
  }
  return problems;
}
