/** Rule p-008: one language was changed, the other not. */
import type { Chapter } from '../chapter.ts';
import { type Problem, problem } from '../problem.ts';
import { type Twins, twinStates } from '../staleness.ts';

/** A warning at every paragraph that lags behind its twin. */
export function stalenessProblems(sr: Chapter, en: Chapter, twins: Twins): Problem[] {
  return twinStates(sr, en, twins[sr.slug] ?? []).flatMap(({ n, state }) => {
    if (state !== 'sr' && state !== 'en') return [];
    const [behind, ahead] = state === 'sr' ? [sr, en] : [en, sr];
    const at = { file: behind.file, line: behind.paragraphs[n - 1]?.line };
    const changed = `${ahead.file}:${ahead.paragraphs[n - 1]?.line ?? 1}`;
    return [problem('p-008', at, { n, changed, slug: sr.slug })];
  });
}
