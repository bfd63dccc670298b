/** The content check: every rule over the whole book. The build refuses what it refuses. */
import { type Book, loadBook } from './book.ts';
import type { Chapter } from './chapter.ts';
import { CITATION_BRACKET, parseCitations } from './citation.ts';
import { type Problem, sortProblems } from './problem.ts';
import { chapterCitationProblems, citationProblems } from './rules/citations.ts';
import { markupProblems } from './rules/markup.ts';
import { outlineProblems } from './rules/outline.ts';
import { parityProblems } from './rules/parity.ts';
import { dataReferenceProblems, referenceProblems } from './rules/references.ts';
import { scriptProblems } from './rules/words.ts';

/** What is wrong in one chapter by itself and against the data (not against its twin). */
export function chapterProblems(chapter: Chapter, book: Book): Problem[] {
  return [
    ...markupProblems(chapter.root, { root: book.root, file: chapter.file }),
    ...chapterCitationProblems(chapter.root, chapter.source, chapter.file, book),
    ...referenceProblems(chapter, book),
    ...scriptProblems(chapter),
  ];
}

function glossaryCitationProblems(book: Book): Problem[] {
  const file = 'content/data/glossary.yaml';
  return [...book.terms.values()].flatMap((term) =>
    (['sr', 'en'] as const).flatMap((lang) =>
      [...term.definition[lang].matchAll(CITATION_BRACKET)].flatMap((match) => {
        const { citations, faults } = parseCitations(`@${match[1] ?? ''}`);
        const place = { line: 1, column: 1 };
        return citationProblems(
          { ...place, citations, faults: faults.map((f) => ({ ...f, ...place })) },
          file,
          book,
        ).map((p) => ({
          ...p,
          message: { sr: `${term.id}: ${p.message.sr}`, en: `${term.id}: ${p.message.en}` },
        }));
      }),
    ),
  );
}

/** Every problem of the book under this project folder, sorted. `book` is undefined where the outline cannot be read. */
export function checkBook(root: string): { book: Book | undefined; problems: Problem[] } {
  const { book, problems } = loadBook(root);
  if (!book) return { book, problems: sortProblems(problems) };
  const found = [
    ...problems,
    ...outlineProblems(book),
    ...dataReferenceProblems(book),
    ...glossaryCitationProblems(book),
  ];
  for (const lang of ['sr', 'en'] as const)
    for (const chapter of book.chapters[lang].values()) found.push(...chapterProblems(chapter, book));
  for (const sr of book.chapters.sr.values()) {
    const en = book.chapters.en.get(sr.slug);
    if (en) found.push(...parityProblems(sr, en));
  }
  return { book, problems: onceEach(sortProblems(found)) };
}

/** That two copies of an article differ (c-004) is said once for the whole book, at its first citation. */
function onceEach(problems: Problem[]): Problem[] {
  const said = new Set<string>();
  return problems.filter((p) => {
    if (p.rule !== 'c-004') return true;
    const known = said.has(p.message.en);
    said.add(p.message.en);
    return !known;
  });
}
