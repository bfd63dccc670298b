/** Rules s-…: the right alphabet in every word. */
import { type Problem, problem } from '../problem.ts';
import type { TextFile } from '../prose.ts';
import { mixedScriptWords } from '../script.ts';
import { placeAt } from '../syntax.ts';

/** Words in which two alphabets are mixed, and Cyrillic words in an English text. */
export function scriptProblems({ file, source, lang }: TextFile): Problem[] {
  const problems = mixedScriptWords(source).map(({ word, offset }) =>
    problem('s-001', { file, ...placeAt(source, offset) }, { word }),
  );
  if (lang === 'en')
    for (const match of source.matchAll(/\p{Script=Cyrillic}+/gu))
      problems.push(problem('s-002', { file, ...placeAt(source, match.index) }, { word: match[0] }));
  return problems;
}
