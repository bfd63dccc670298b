/** Rules c-…: every citation names an authority that exists, in a form that can be read, at a place that the law has. */
import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { Book } from '../book.ts';
import { checkPinpoint, pinpointKey } from '../pinpoint.ts';
import { type Problem, problem } from '../problem.ts';
import { type CitationUse, citationsIn, isJsx } from '../syntax.ts';

const MISSING = {
  article: { missingSr: 'члан', missingEn: 'article' },
  paragraph: { missingSr: 'став', missingEn: 'paragraph' },
  item: { missingSr: 'тачку', missingEn: 'item' },
};

/** Problems of the citations of one bracket. */
export function citationProblems(
  use: CitationUse,
  file: string,
  book: Pick<Book, 'authorities' | 'statutes'>,
): Problem[] {
  const place = { file, line: use.line, column: use.column };
  const problems = use.faults.map((fault) =>
    problem(
      fault.kind === 'form' ? 'c-006' : 'c-002',
      { file, line: fault.line, column: fault.column },
      { text: fault.text },
    ),
  );
  for (const { key, pinpoints } of use.citations) {
    if (!book.authorities.has(key)) problems.push(problem('c-001', place, { key }));
    const structure = book.statutes.get(key);
    if (!structure) continue;
    for (const pinpoint of pinpoints) {
      const { missing, ceased, differs } = checkPinpoint(pinpoint, structure);
      const values = { key, place: pinpointKey(pinpoint) };
      if (missing) problems.push(problem('c-003', place, { ...values, ...MISSING[missing] }));
      if (ceased) problems.push(problem('c-008', place, values));
      for (const { article, detail } of differs ?? [])
        problems.push(problem('c-004', place, { key, place: article, detail }));
    }
  }
  return problems;
}

/** All citation problems of a chapter, those in places where no citation may stand included. */
export function chapterCitationProblems(
  tree: Root,
  source: string,
  file: string,
  book: Pick<Book, 'authorities' | 'statutes'>,
): Problem[] {
  const problems = citationsIn(tree, source).flatMap((use) => citationProblems(use, file, book));
  visit(tree, 'heading', (heading) => {
    for (const use of citationsIn(heading, source))
      problems.push(problem('c-005', { file, line: use.line, column: use.column }));
  });
  visit(tree, (node) => {
    if (!isJsx(node as never) || (node as { name?: string }).name !== 'Wording') return;
    for (const use of citationsIn(node as never, source))
      problems.push(
        problem(
          'c-007',
          { file, line: use.line, column: use.column },
          { text: use.citations.map((c) => `@${c.key}`).join('; ') },
        ),
      );
  });
  return problems;
}
