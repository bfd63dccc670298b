/** Rule s-003: Cyrillic letters that Serbian does not have, usually from another keyboard. */
import type { Chapter } from '../chapter.ts';
import { type Problem, problem } from '../problem.ts';
import { lineStarts, placeOf, wordsOf } from '../prose.ts';

const FOREIGN_LETTER = /[\u0400-\u04FF]/gu;
const SERBIAN = /[а-ијк-шђљњћџ]/iu;
const isForeignLetter = (letter: string): boolean => !SERBIAN.test(letter) || /[йщъыьэюяё]/iu.test(letter);

/** Words of the Serbian text with a letter of another Cyrillic alphabet. */
export function alphabetProblems(
  chapter: Pick<Chapter, 'file' | 'source' | 'lang'>,
  prose: string,
): Problem[] {
  if (chapter.lang !== 'sr') return [];
  const starts = lineStarts(chapter.source);
  return wordsOf(prose).flatMap(({ word, offset }) => {
    const letter = (word.match(FOREIGN_LETTER) ?? []).find(isForeignLetter);
    return letter
      ? [problem('s-003', { file: chapter.file, ...placeOf(starts, offset) }, { word, letter })]
      : [];
  });
}
