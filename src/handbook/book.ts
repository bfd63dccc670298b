/** The whole book as data. Check, print, search, the generated pages and the reports read nothing else. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { type ZodError, z } from 'zod';
import { type Authority, authoritySchema } from './authority.ts';
import { type Changes, changesSchema } from './changes.ts';
import { analyseChapter, type Chapter, type ChapterParagraph, findAnchor, rawMatter } from './chapter.ts';
import { duplicateIds, readYaml } from './data.ts';
import type { Lang } from './editions.ts';
import { frontmatterSchema } from './frontmatter.ts';
import { type Term, termSchema } from './glossary.ts';
import { type IndexEntry, indexEntrySchema } from './index-entries.ts';
import { type Navigator, navigatorSchema } from './navigator.ts';
import { type Outline, type OutlineChapter, outlineSchema } from './outline.ts';
import type { StatuteStructure } from './pinpoint.ts';
import { HandbookError, type Problem, problem } from './problem.ts';
import { retellIssue, retellMdx, retellYaml } from './retell.ts';
import { type Chart, chartsSchema, type Figure, readSeries } from './series.ts';
import { sourceText } from './source-text.ts';
import { parseMdx } from './syntax.ts';

export interface Book {
  /** The project's root folder. */
  root: string;
  outline: Outline;
  /** Chapters of each language by slug; only those that could be read. */
  chapters: Record<Lang, Map<string, Chapter>>;
  authorities: Map<string, Authority>;
  terms: Map<string, Term>;
  indexEntries: Map<string, IndexEntry>;
  statutes: Map<string, StatuteStructure>;
  navigator: Navigator;
  changes: Changes;
  /** Figures of court practice by the name of their file, and how each is drawn. */
  series: Map<string, Figure[]>;
  charts: Map<string, Chart>;
}

const LANGS: readonly Lang[] = ['sr', 'en'];

function readStatutes(root: string, problems: Problem[]): Map<string, StatuteStructure> {
  const folder = path.join(root, 'content/data/statutes');
  const found = new Map<string, StatuteStructure>();
  if (!existsSync(folder)) return found;
  for (const name of readdirSync(folder)
    .filter((f) => f.endsWith('.json'))
    .sort()) {
    const file = `content/data/statutes/${name}`;
    try {
      const value = JSON.parse(readFileSync(path.join(folder, name), 'utf8')) as StatuteStructure;
      found.set(value.authority, value);
    } catch (error) {
      problems.push(problem('o-001', { file }, { detail: (error as Error).message }));
    }
  }
  return found;
}

function readChapter(root: string, lang: Lang, name: string, problems: Problem[]): Chapter | undefined {
  const file = `content/${lang}/${name}`;
  const source = sourceText(readFileSync(path.join(root, file), 'utf8'));
  try {
    const tree = parseMdx(source);
    const matter = frontmatterSchema.safeParse(rawMatter(tree));
    if (!matter.success) {
      problems.push(...matterProblems(file, source, matter.error));
      return undefined;
    }
    return analyseChapter({ slug: name.replace(/\.mdx$/, ''), lang, file, source }, tree);
  } catch (error) {
    problems.push(readingProblem(file, error));
    return undefined;
  }
}

/** Problems of a front matter that does not fit its shape, at the line of the key. */
export function matterProblems(file: string, source: string, error: ZodError): Problem[] {
  const lines = source.split('\n');
  return error.issues.map((issue) => {
    const key = issue.code === 'unrecognized_keys' ? issue.keys[0] : issue.path[0];
    const line = key === undefined ? -1 : lines.findIndex((l) => l.startsWith(`${String(key)}:`));
    return problem('f-001', { file, line: line < 0 ? 1 : line + 1 }, { detail: matterDetail(issue) });
  });
}

const NO_MATTER = {
  sr: 'нема га, или није између два реда са --- на врху датотеке',
  en: 'it is missing, or does not stand between two lines of --- at the top of the file',
};

const matterDetail = (issue: ZodError['issues'][number]) =>
  issue.path.length === 0 && issue.code === 'invalid_type' ? NO_MATTER : retellIssue(issue);

/** A parser's error (MDX or YAML) retold as a problem of the check, at the line of the editor's file. */
export function readingProblem(file: string, error: unknown): Problem {
  const e = error as {
    reason?: string;
    message?: string;
    line?: number;
    column?: number;
    linePos?: { line: number; col: number }[];
  };
  const reason = e.reason ?? e.message ?? String(error);
  // The front matter's YAML begins in the second line of the file.
  const yaml = e.linePos?.[0];
  if (yaml)
    return problem('o-005', { file, line: yaml.line + 1, column: yaml.col }, { detail: retellYaml(reason) });
  // What is not closed by the end of the file has its place in the parser's words only.
  const opened = /\((\d+):(\d+)-/.exec(reason);
  const at = { line: e.line ?? Number(opened?.[1] ?? 1), column: e.column ?? Number(opened?.[2] ?? 1) };
  return problem('m-001', { file, ...at }, { detail: retellMdx(reason) });
}

/** Reads everything under `content`; what could not be read stands in `problems`. The book is undefined without an outline. */
export function loadBook(root: string): { book: Book | undefined; problems: Problem[] } {
  const problems: Problem[] = [];
  const data = <S extends z.ZodType>(name: string, schema: S) => {
    const read = readYaml(root, `content/data/${name}`, schema);
    problems.push(...read.problems);
    return read;
  };
  const outline = data('outline.yaml', outlineSchema).value;
  const records = <T extends { id: string }>(name: string, schema: z.ZodType<T>): Map<string, T> => {
    const read = data(name, z.array(schema));
    problems.push(...duplicateIds(`content/data/${name}`, read.value ?? [], read.lineOf));
    return new Map((read.value ?? []).map((r) => [r.id, r]));
  };
  const authorities = records('authorities.yaml', authoritySchema);
  const terms = records('glossary.yaml', termSchema);
  const indexEntries = records('index.yaml', indexEntrySchema);
  const navigator = data('navigator.yaml', navigatorSchema).value ?? [];
  const changes = data('changes.yaml', changesSchema).value ?? [];
  const charts = records('court-practice/charts.yaml', chartsSchema.element);
  const { series, problems: seriesProblems } = readSeries(root);
  problems.push(...seriesProblems);
  const statutes = readStatutes(root, problems);
  const chapters: Book['chapters'] = { sr: new Map(), en: new Map() };
  for (const lang of LANGS) {
    const folder = path.join(root, 'content', lang);
    const names = existsSync(folder)
      ? readdirSync(folder)
          .filter((f) => f.endsWith('.mdx'))
          .sort()
      : [];
    for (const name of names) {
      const chapter = readChapter(root, lang, name, problems);
      if (chapter) chapters[lang].set(chapter.slug, chapter);
    }
  }
  if (!outline) return { book: undefined, problems };
  return {
    book: {
      root,
      outline,
      chapters,
      authorities,
      terms,
      indexEntries,
      statutes,
      navigator,
      changes,
      series,
      charts,
    },
    problems,
  };
}

/** The whole book. Throws a HandbookError with every problem where a file cannot be read. */
export function readBook(root: string): Book {
  const { book, problems } = loadBook(root);
  if (!book || problems.some((p) => p.severity === 'error')) throw new HandbookError(problems);
  return book;
}

/** Chapters of the outline that are written in this language, in the order of the book. */
export function chaptersInOrder(book: Book, lang: Lang): { entry: OutlineChapter; chapter: Chapter }[] {
  return book.outline.chapters.flatMap((entry) => {
    const chapter = book.chapters[lang].get(entry.slug);
    return chapter ? [{ entry, chapter }] : [];
  });
}

/** Where a reference `slug/label` leads, or undefined where there is no such place. */
export function resolveReference(
  book: Book,
  lang: Lang,
  target: string,
): { entry: OutlineChapter; paragraph: ChapterParagraph | undefined; anchor: string } | undefined {
  const [slug = '', anchor = ''] = target.split('/');
  const entry = book.outline.chapters.find((c) => c.slug === slug);
  if (!entry || entry.planned) return undefined;
  const chapter = book.chapters[lang].get(slug);
  if (anchor === '')
    return entry.kind === 'generated' || chapter ? { entry, paragraph: undefined, anchor } : undefined;
  if (slug === 'glossary')
    return book.terms.has(anchor) ? { entry, paragraph: undefined, anchor } : undefined;
  if (slug === 'table-of-authorities')
    return book.authorities.has(anchor) ? { entry, paragraph: undefined, anchor } : undefined;
  const place = chapter && findAnchor(chapter, anchor);
  return place && { entry, paragraph: place.paragraph, anchor };
}
