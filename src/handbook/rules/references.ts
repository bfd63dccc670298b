/** Rules r-…: references, terms, index marks and charts lead to something that exists. */
import { existsSync } from 'node:fs';
import path from 'node:path';
import { type Book, resolveReference } from '../book.ts';
import type { Chapter } from '../chapter.ts';
import { recordLines } from '../data.ts';
import type { Lang } from '../editions.ts';
import { type Problem, problem } from '../problem.ts';
import { attribute, componentsIn } from '../syntax.ts';

/** Whether a reference leads to a chapter that has its number, but no text yet. */
function leadsToPlanned(book: Book, target: string): boolean {
  return book.outline.chapters.some((c) => c.planned && c.slug === target.split('/')[0]);
}

/** Whether a reference leads to a chapter whose text cannot be read: that is said there, and once. */
function leadsToUnread(book: Book, lang: Lang, target: string): boolean {
  const slug = target.split('/')[0] ?? '';
  return !book.chapters[lang].has(slug) && existsSync(path.join(book.root, `content/${lang}/${slug}.mdx`));
}

/** Problems of the references, terms, marks and charts of a chapter. */
export function referenceProblems(chapter: Chapter, book: Book): Problem[] {
  const { file, root } = chapter;
  const problems: Problem[] = [];
  for (const paragraph of chapter.paragraphs)
    for (const { target, line, column } of paragraph.references)
      if (!resolveReference(book, chapter.lang, target) && !leadsToUnread(book, chapter.lang, target))
        problems.push(
          problem(leadsToPlanned(book, target) ? 'r-005' : 'r-001', { file, line, column }, { target }),
        );
  for (const node of componentsIn(root)) {
    const { line, column } = node.position?.start ?? {};
    const id = attribute(node, 'id') ?? '';
    if (node.name === 'Term' && !book.terms.has(id))
      problems.push(problem('r-002', { file, line, column }, { id }));
    if (node.name === 'Ix' && !book.indexEntries.has(id))
      problems.push(problem('r-003', { file, line, column }, { id }));
    const data = attribute(node, 'data') ?? '';
    if (
      node.name === 'Chart' &&
      !existsSync(path.join(book.root, 'content/data/court-practice', `${data}.csv`))
    )
      problems.push(problem('r-004', { file, line, column }, { id: data }));
    const authority = attribute(node, 'authority') ?? '';
    if (node.name === 'CaseDigest' && !book.authorities.has(authority))
      problems.push(problem('c-001', { file, line, column }, { key: authority }));
  }
  return problems;
}

/** Problems of the references that stand in data files: navigator and glossary. */
export function dataReferenceProblems(book: Book): Problem[] {
  const problems: Problem[] = [];
  for (const { entries } of book.navigator)
    for (const { to } of entries)
      if (!resolveReference(book, 'sr', to) && !leadsToUnread(book, 'sr', to))
        problems.push(
          problem(
            leadsToPlanned(book, to) ? 'r-005' : 'r-001',
            { file: 'content/data/navigator.yaml' },
            { target: to },
          ),
        );
  const glossary = 'content/data/glossary.yaml';
  const lineOf = recordLines(book.root, glossary);
  for (const term of book.terms.values()) {
    const at = { file: glossary, line: lineOf.get(term.id) };
    for (const see of term.see ?? [])
      if (!book.terms.has(see)) problems.push(problem('r-002', at, { id: see }));
    if (term.chapter && !book.outline.chapters.some((c) => c.slug === term.chapter))
      problems.push(problem('r-001', at, { target: term.chapter }));
  }
  return problems;
}
