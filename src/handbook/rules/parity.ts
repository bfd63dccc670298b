/** Rules p-…: the two languages have the same headings, paragraphs, citations, labels and references. */
import type { Chapter, ChapterParagraph } from '../chapter.ts';
import { citationKey } from '../citation.ts';
import { type Problem, problem } from '../problem.ts';

const citations = (p: ChapterParagraph): string[] =>
  p.citations.flatMap((use) => use.citations.map(citationKey));
const label = (p: ChapterParagraph): string[] => (p.label ? [`[#${p.label}]`] : []);
const links = (p: ChapterParagraph): string[] => [
  ...label(p),
  ...p.references.map((r) => `#${r.target}`),
  ...p.marks.map((m) => `<Ix ${m}>`),
];

/** What stands more often in the one list than in the other, with a sign for the side. */
function difference(here: string[], there: string[]): string {
  const count = new Map<string, number>();
  for (const item of here) count.set(item, (count.get(item) ?? 0) + 1);
  for (const item of there) count.set(item, (count.get(item) ?? 0) - 1);
  return [...count]
    .filter(([, n]) => n !== 0)
    .map(([item, n]) => `${n > 0 ? '+' : '−'} ${item}`)
    .join(', ');
}

/** Differences between the two texts of a chapter, reported at the Serbian one. */
export function parityProblems(sr: Chapter, en: Chapter): Problem[] {
  const problems: Problem[] = [];
  const { file } = sr;
  const other = en.file;
  for (let i = 0; i < Math.max(sr.headings.length, en.headings.length); i += 1) {
    const here = sr.headings[i];
    const there = en.headings[i];
    if (here?.id === there?.id && here?.depth === there?.depth) continue;
    problems.push(
      problem(
        'p-002',
        { file, line: here?.line ?? sr.headings.at(-1)?.line },
        { here: here?.id ?? '–', there: there?.id ?? '–', other: `${other}:${there?.line ?? 1}` },
      ),
    );
    return problems;
  }
  return [...problems, ...sectionProblems(sr, en)];
}

const isPending = (p: ChapterParagraph | undefined): boolean => p?.kind === 'Pending';
const sameShape = (a: ChapterParagraph, b: ChapterParagraph): boolean =>
  isPending(a) || isPending(b) || (a.kind === b.kind && a.nodes.length === b.nodes.length);

const KINDS: Record<string, { sr: string; en: string }> = {
  paragraph: { sr: 'текст', en: 'text' },
  list: { sr: 'списак', en: 'a list' },
  table: { sr: 'табела', en: 'a table' },
  blockquote: { sr: 'навод', en: 'a quotation' },
};

/** What a paragraph is, in words: a list behind a colon shares the paragraph’s number. */
function shape(paragraph: ChapterParagraph | undefined): { sr: string; en: string } {
  if (!paragraph) return { sr: 'празно место', en: 'nothing' };
  const one = KINDS[paragraph.kind] ?? { sr: `<${paragraph.kind}>`, en: `<${paragraph.kind}>` };
  return paragraph.nodes.length > 1 ? { sr: 'текст са списком', en: 'text with a list' } : one;
}

/** The paragraphs of a chapter under each of its headings, those before the first included. */
function sections(chapter: Chapter): ChapterParagraph[][] {
  const lines = [0, ...chapter.headings.map((h) => h.line)];
  return lines.map((line) => chapter.paragraphs.filter((p) => (p.heading?.line ?? 0) === line));
}

function sectionProblems(sr: Chapter, en: Chapter): Problem[] {
  const there = sections(en);
  return sections(sr).flatMap((section, s) => {
    const twin = there[s] ?? [];
    const length = Math.max(section.length, twin.length);
    const odd = Array.from({ length }).findIndex((_, i) => {
      const [a, b] = [section[i], twin[i]];
      return !a || !b || !sameShape(a, b);
    });
    const pairs = odd < 0 ? length : odd;
    const problems = Array.from({ length: pairs }).flatMap((_, i) =>
      pairProblems(sr, en, section[i] as ChapterParagraph, twin[i] as ChapterParagraph),
    );
    return odd < 0 ? problems : [...problems, missingProblem({ sr, en, section, twin, odd, s })];
  });
}

/** p-003, reported in the text that lacks a paragraph, with the placeholder ready to be pasted. */
function missingProblem(at: {
  sr: Chapter;
  en: Chapter;
  section: ChapterParagraph[];
  twin: ChapterParagraph[];
  odd: number;
  s: number;
}): Problem {
  const shorter = at.section.length <= at.twin.length;
  const [lacking, full] = shorter ? [at.section, at.twin] : [at.twin, at.section];
  const [chapter, other] = shorter ? [at.sr, at.en] : [at.en, at.sr];
  const here = lacking[at.odd];
  const there = full[at.odd];
  const line = here?.line ?? lacking.at(-1)?.line ?? chapter.headings[at.s - 1]?.line;
  const found = problem(
    'p-003',
    { file: chapter.file, line },
    {
      n: there?.n ?? here?.n ?? 0,
      here: shape(here),
      there: shape(there),
      other: `${other.file}:${there?.line ?? 1}`,
    },
  );
  if (at.section.length === at.twin.length) return found;
  return { ...found, paste: there?.label ? `<Pending id="${there.label}"/>` : '<Pending/>' };
}

function pairProblems(sr: Chapter, en: Chapter, here: ChapterParagraph, there: ChapterParagraph): Problem[] {
  const { n, line } = here;
  const problems: Problem[] = [];
  if (isPending(here)) problems.push(problem('p-006', { file: sr.file, line }, { n }));
  if (isPending(there)) problems.push(problem('p-006', { file: en.file, line: there.line }, { n }));
  if (isPending(here) || isPending(there)) {
    if (here.label !== there.label)
      problems.push(
        problem(
          'p-005',
          { file: sr.file, line },
          { n, other: `${en.file}:${there.line}`, difference: difference(label(here), label(there)) },
        ),
      );
    return problems;
  }
  const other = `${en.file}:${there.line}`;
  const cited = difference(citations(here), citations(there));
  if (cited) problems.push(problem('p-004', { file: sr.file, line }, { n, other, difference: cited }));
  const linked = difference(links(here), links(there));
  if (linked) problems.push(problem('p-005', { file: sr.file, line }, { n, other, difference: linked }));
  return problems;
}
