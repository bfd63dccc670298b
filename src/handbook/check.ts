/** The content check: every rule over the whole book. The build refuses what it refuses. */
import { type Book, loadBook } from './book.ts';
import type { Chapter } from './chapter.ts';
import { CITATION_BRACKET, parseCitations } from './citation.ts';
import { lastCommitDay } from './commit-date.ts';
import { type DataText, dataTexts } from './data-prose.ts';
import { applyExceptions, readExceptions } from './exceptions.ts';
import { HandbookError, type Problem, problem, sortProblems } from './problem.ts';
import { lineStarts, placeOf, proseOf, type TextFile } from './prose.ts';
import { accessProblems } from './rules/access.ts';
import { alphabetProblems } from './rules/alphabet.ts';
import { authorityProblems } from './rules/authorities.ts';
import { chapterCitationProblems, citationProblems } from './rules/citations.ts';
import { dataTextProblems } from './rules/data-texts.ts';
import { dateProblems } from './rules/dates.ts';
import { hygieneProblems, unusedFigureProblems } from './rules/files.ts';
import { markProblems } from './rules/marks.ts';
import { markupProblems } from './rules/markup.ts';
import { movedProblems } from './rules/moved.ts';
import { nameProblems } from './rules/names.ts';
import { numberProblems } from './rules/numbers.ts';
import { outlineProblems } from './rules/outline.ts';
import { parityProblems } from './rules/parity.ts';
import { dataReferenceProblems, referenceProblems } from './rules/references.ts';
import { spellers, spellingProblems, wordListProblems } from './rules/spelling.ts';
import { stalenessProblems } from './rules/staleness.ts';
import { avoidedExpressions, termProblems } from './rules/terms.ts';
import { typographyProblems } from './rules/typography.ts';
import { scriptProblems } from './rules/words.ts';
import { readTwins, TWINS_FILE, type Twins } from './staleness.ts';

/** What is wrong in one chapter by itself and against the data (not against its twin), exceptions not yet applied. */
function everyChapterProblem(chapter: Chapter, book: Book, prose: string): Problem[] {
  return [
    ...markupProblems(chapter.root, { root: book.root, file: chapter.file }),
    ...chapterCitationProblems(chapter.root, chapter.source, chapter.file, book),
    ...referenceProblems(chapter, book),
    ...markProblems(chapter.root, chapter.file),
    ...scriptProblems(chapter),
    ...alphabetProblems(chapter, prose),
    ...typographyProblems(chapter, prose),
    ...accessProblems(chapter, book.root),
  ];
}

/** What is wrong in one chapter and not excused. The build asks this of every chapter that it compiles. */
export function chapterProblems(chapter: Chapter, book: Book): Problem[] {
  const problems = everyChapterProblem(chapter, book, proseOf(chapter));
  return problems.length === 0 ? [] : applyExceptions(problems, readExceptions(book.root)).kept;
}

/** Problems of the citations in the definitions of the glossary. */
function glossaryCitationProblems(book: Book, texts: readonly DataText[]): Problem[] {
  const glossary = texts.find((text) => text.file === 'content/data/glossary.yaml');
  if (!glossary) return [];
  const { file, source } = glossary;
  const starts = lineStarts(source);
  return [...source.matchAll(CITATION_BRACKET)].flatMap((match) => {
    const { citations, faults } = parseCitations(`@${match[1] ?? ''}`);
    const at = (offset: number) => placeOf(starts, match.index + offset);
    const placed = faults.map((fault) => ({ ...fault, ...at(1 + fault.offset) }));
    return citationProblems({ ...at(0), citations, faults: placed }, file, book);
  });
}

/** Problems that only warn, and so cost the build nothing: spelling, terms, numbers, names, texts that lag behind. */
function wordProblems(
  book: Book,
  prose: ReadonlyMap<Chapter, string>,
  texts: readonly DataText[],
): Problem[] {
  const problems: Problem[] = [];
  const dictionaries = spellers(book.root);
  for (const lang of ['sr', 'en'] as const) {
    const avoided = avoidedExpressions(book.terms.values(), lang);
    const words = (file: TextFile, text: string): Problem[] => [
      ...spellingProblems(file, text, dictionaries),
      ...termProblems(file, text, avoided),
    ];
    for (const chapter of book.chapters[lang].values()) {
      const text = prose.get(chapter) ?? '';
      problems.push(...words(chapter, text), ...nameProblems(chapter, text, book));
    }
    for (const text of texts)
      if (text.lang === lang && text.ownWords) problems.push(...words(text, text.prose));
  }
  return problems;
}

/** Problems of the two texts of each chapter beside one another. */
function twinProblems(book: Book): Problem[] {
  const problems: Problem[] = [];
  let twins: Twins = {};
  try {
    twins = readTwins(book.root);
  } catch (error) {
    const { message } = error as Error;
    problems.push(problem('o-001', { file: TWINS_FILE }, { detail: message }));
  }
  for (const sr of book.chapters.sr.values()) {
    const en = book.chapters.en.get(sr.slug);
    if (!en) continue;
    const parity = parityProblems(sr, en);
    problems.push(...parity);
    // Where the paragraphs do not correspond, comparing them one by one would only add noise.
    if (parity.some((p) => p.rule === 'p-002' || p.rule === 'p-003')) continue;
    problems.push(...numberProblems(sr, en), ...stalenessProblems(sr, en, twins));
  }
  return problems;
}

export interface CheckOptions {
  /** Also what only warns about words (the default); the build leaves it out. */
  words?: boolean;
  /** Refuse what a release refuses: paragraphs that still wait for their text. */
  release?: boolean;
}

/** Every problem of the book under this project folder, sorted. `book` is undefined where the outline cannot be read. */
export function checkBook(
  root: string,
  { words = true, release = false }: CheckOptions = {},
): { book: Book | undefined; problems: Problem[] } {
  const hygiene = hygieneProblems(root);
  // A link could lead anywhere, so nothing else is read before it is gone.
  if (hygiene.some((p) => p.rule === 'h-003')) return { book: undefined, problems: sortProblems(hygiene) };
  const { book, problems } = loadBook(root);
  const exceptions = readExceptions(root);
  const found = [...hygiene, ...problems, ...exceptions.problems, ...wordListProblems(root)];
  if (!book) return { book, problems: sortProblems(found) };
  const texts = dataTexts(root);
  found.push(
    ...outlineProblems(book),
    ...dataReferenceProblems(book),
    ...movedProblems(book),
    ...glossaryCitationProblems(book, texts),
    ...texts.flatMap(dataTextProblems),
    ...unusedFigureProblems(book),
    ...authorityProblems(book),
    ...dateProblems(book, lastCommitDay(root)),
    ...twinProblems(book),
  );
  const prose = new Map<Chapter, string>();
  for (const lang of ['sr', 'en'] as const)
    for (const chapter of book.chapters[lang].values()) {
      const text = proseOf(chapter);
      prose.set(chapter, text);
      found.push(...everyChapterProblem(chapter, book, text));
    }
  if (words) found.push(...wordProblems(book, prose, texts));
  const { kept, unused } = applyExceptions(found, exceptions);
  const all = onceEach(sortProblems(words ? [...kept, ...unused] : kept));
  return { book, problems: release ? all.map(asRelease) : all };
}

/** In a release a paragraph that waits for its text is refused (a pull request may hold it). */
function asRelease(p: Problem): Problem {
  return p.rule === 'p-006' ? { ...p, severity: 'error' } : p;
}

/** Throws a HandbookError with everything that the build refuses. */
export function refuseFaults(root: string): void {
  const errors = checkBook(root, { words: false }).problems.filter((p) => p.severity === 'error');
  if (errors.length > 0) throw new HandbookError(errors);
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
