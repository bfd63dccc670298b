/** Rule s-003: Cyrillic letters that Serbian does not have, usually from another keyboard. */
import { type Problem, problem } from '../problem.ts';
import { lineStarts, placeOf, type TextFile, wordsOf } from '../prose.ts';

const FOREIGN_LETTER = /[\u0400-\u04FF]/gu;
const SERBIAN = /[а-ијк-шђљњћџ]/iu;
const isForeignLetter = (letter: string): boolean => !SERBIAN.test(letter) || /[йщъыьэюяё]/iu.test(letter);

/** Words of the Serbian text with a letter of another Cyrillic alphabet. */
export function alphabetProblems({ file, source, lang }: TextFile, prose: string): Problem[] {
  if (lang !== 'sr') return [];
  const starts = lineStarts(source);
  return wordsOf(prose).flatMap(({ word, offset }) => {
    const letter = (word.match(FOREIGN_LETTER) ?? []).find(isForeignLetter);
    return letter ? [problem('s-003', { file, ...placeOf(starts, offset) }, { word, letter })] : [];
  });
}
