/** Rules h-…: what lies under `content`, in which form. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Book } from '../book.ts';
import { type Problem, problem } from '../problem.ts';
import { lineStarts, placeOf } from '../prose.ts';
import { sourceText } from '../source-text.ts';
import { attribute, componentsIn } from '../syntax.ts';

const NAME = '[a-z0-9]+(?:[-_][a-z0-9]+)*';
/** Where which files may stand, and how large they may be (bytes). */
const PLACES: readonly { path: RegExp; limit: number }[] = [
  { path: new RegExp(`^content/(?:sr|en)/${NAME}\\.mdx$`), limit: 400_000 },
  { path: new RegExp(`^content/figures/${NAME}\\.(?:png|jpe?g|webp|svg)$`), limit: 800_000 },
  { path: new RegExp(`^content/data/${NAME}\\.(?:yaml|json)$`), limit: 2_000_000 },
  { path: new RegExp(`^content/data/court-practice/${NAME}\\.(?:csv|yaml)$`), limit: 200_000 },
  { path: new RegExp(`^content/data/statutes/${NAME}\\.json$`), limit: 500_000 },
  { path: /^content\/data\/words\/(?:sr|en)\.txt$/, limit: 500_000 },
];
const TEXT = /\.(?:mdx|yaml|json|csv|txt|svg)$/;
/** Zero-width and direction signs, soft hyphen, controls other than tab and line ends: seen by nobody, copied into orders. */
const INVISIBLE = /(?![\t\n\r])[\p{Cc}\p{Cf}]/gu;

/** The problems of one file by its name and bytes. */
export function fileProblems(file: string, bytes: Buffer): Problem[] {
  const place = PLACES.find((p) => p.path.test(file));
  if (!place) return [problem('h-004', { file })];
  const problems: Problem[] = [];
  if (bytes.length > place.limit)
    problems.push(
      problem('h-005', { file }, { size: Math.ceil(bytes.length / 1000), limit: place.limit / 1000 }),
    );
  if (!TEXT.test(file)) return problems;
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return [...problems, problem('h-001', { file })];
  }
  const clean = sourceText(text);
  if (clean !== text) problems.push({ ...problem('h-002', { file }), fix: { start: 0, end: 0, put: '' } });
  const starts = lineStarts(clean);
  for (const match of clean.matchAll(INVISIBLE)) {
    const code = `U+${match[0].charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;
    problems.push({
      ...problem('h-007', { file, ...placeOf(starts, match.index) }, { code }),
      fix: { start: match.index, end: match.index + 1, put: '' },
    });
  }
  return problems;
}

/** The problems of everything under `content`; links are not followed. */
export function hygieneProblems(root: string): Problem[] {
  const walk = (folder: string): Problem[] =>
    readdirSync(path.join(root, folder), { withFileTypes: true }).flatMap((entry) => {
      const file = `${folder}/${entry.name}`;
      if (entry.isSymbolicLink()) return [problem('h-003', { file })];
      if (entry.isDirectory()) return walk(file);
      if (!entry.isFile()) return [problem('h-004', { file })];
      return fileProblems(file, readFileSync(path.join(root, file)));
    });
  return existsSync(path.join(root, 'content')) ? walk('content') : [];
}

/** h-006: pictures that no chapter shows. */
export function unusedFigureProblems(book: Book): Problem[] {
  const folder = path.join(book.root, 'content/figures');
  if (!existsSync(folder)) return [];
  const used = new Set(
    [...book.chapters.sr.values(), ...book.chapters.en.values()].flatMap((chapter) =>
      componentsIn(chapter.root, 'Figure').map((figure) => attribute(figure, 'src')),
    ),
  );
  return readdirSync(folder)
    .filter((name) => !used.has(name))
    .map((name) => problem('h-006', { file: `content/figures/${name}` }));
}
