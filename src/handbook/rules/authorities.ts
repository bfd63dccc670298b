/** Rules c-009, c-010: an authority says where it is to be read, and when somebody last looked. */
import type { Book } from '../book.ts';
import { recordLines } from '../data.ts';
import { type Problem, problem } from '../problem.ts';

const FILE = 'content/data/authorities.yaml';

/** Authorities without address or without day of check. */
export function authorityProblems(book: Pick<Book, 'root' | 'authorities'>): Problem[] {
  const lineOf = recordLines(book.root, FILE);
  return [...book.authorities.values()].flatMap((authority) => {
    const at = { file: FILE, line: lineOf.get(authority.id) };
    const values = { key: authority.id };
    return [
      ...(authority.url ? [] : [problem('c-009', at, values)]),
      ...(authority.checked ? [] : [problem('c-010', at, values)]),
    ];
  });
}
