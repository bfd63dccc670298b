/** Rules o-002, o-003, p-001, f-002: files and outline agree, every chapter has its twin. */
import { existsSync } from 'node:fs';
import path from 'node:path';
import type { Book } from '../book.ts';
import { recordLines } from '../data.ts';
import type { Lang } from '../editions.ts';
import { type Problem, problem } from '../problem.ts';

const OUTLINE = 'content/data/outline.yaml';
const twin = (lang: Lang): Lang => (lang === 'sr' ? 'en' : 'sr');

/** Problems of files against the outline. */
export function outlineProblems(book: Book): Problem[] {
  const problems: Problem[] = [];
  const lineOf = recordLines(book.root, OUTLINE);
  for (const lang of ['sr', 'en'] as const) {
    for (const chapter of book.chapters[lang].values()) {
      const { slug, file } = chapter;
      const entry = book.outline.chapters.find((c) => c.slug === slug && c.kind === 'chapter');
      const other = `content/${twin(lang)}/${slug}.mdx`;
      if (!entry) problems.push(problem('o-002', { file }, { slug }));
      else if (entry.title[lang] !== chapter.matter.title)
        problems.push(
          problem('f-002', { file, line: 2 }, { found: chapter.matter.title, expected: entry.title[lang] }),
        );
      if (!existsSync(path.join(book.root, other)))
        problems.push(problem('p-001', { file }, { slug, file: other }));
    }
    for (const entry of book.outline.chapters) {
      const file = `content/${lang}/${entry.slug}.mdx`;
      if (entry.kind === 'chapter' && !entry.planned && !existsSync(path.join(book.root, file)))
        problems.push(
          problem('o-003', { file: OUTLINE, line: lineOf.get(entry.slug) }, { slug: entry.slug, file }),
        );
    }
  }
  return problems;
}
