/** Rules p-…: the two languages have the same headings, paragraphs, citations, labels and references. */
import type { Chapter, ChapterParagraph } from '../chapter.ts';
import { citationKey } from '../citation.ts';
import { type Problem, problem } from '../problem.ts';

const citations = (p: ChapterParagraph): string[] =>
  p.citations.flatMap((use) => use.citations.map(citationKey));
const links = (p: ChapterParagraph): string[] => [
  ...(p.label ? [`[#${p.label}]`] : []),
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
  for (let i = 0; i < Math.max(sr.paragraphs.length, en.paragraphs.length); i += 1) {
    const here = sr.paragraphs[i];
    const there = en.paragraphs[i];
    const n = i + 1;
    const line = here?.line ?? sr.paragraphs.at(-1)?.line;
    if (here?.kind === 'Pending') problems.push(problem('p-006', { file, line }, { n }));
    if (there?.kind === 'Pending') problems.push(problem('p-006', { file: other, line: there.line }, { n }));
    if (here?.kind === 'Pending' || there?.kind === 'Pending') continue;
    if (
      here?.kind !== there?.kind ||
      here?.nodes.length !== there?.nodes.length ||
      here?.heading?.id !== there?.heading?.id
    ) {
      problems.push(
        problem(
          'p-003',
          { file, line },
          { n, here: here?.kind ?? '–', there: there?.kind ?? '–', other: `${other}:${there?.line ?? 1}` },
        ),
      );
      return problems;
    }
    if (!here || !there) continue;
    const cited = difference(citations(here), citations(there));
    if (cited)
      problems.push(
        problem('p-004', { file, line }, { n, other: `${other}:${there.line}`, difference: cited }),
      );
    const linked = difference(links(here), links(there));
    if (linked)
      problems.push(
        problem('p-005', { file, line }, { n, other: `${other}:${there.line}`, difference: linked }),
      );
  }
  return problems;
}
