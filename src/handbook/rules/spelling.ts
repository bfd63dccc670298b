/** Rules w-001, w-003, s-004: spelling against the dictionary and the project's list, and Serbian typed in Latin letters. */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Lang } from '../editions.ts';
import { type Problem, problem } from '../problem.ts';
import { lineStarts, type ProseWord, placeOf, type TextFile, wordsOf } from '../prose.ts';
import { toLatin } from '../script.ts';
import { sourceText } from '../source-text.ts';
import { readWordList, type Speller, sortWords, speller } from '../spelling.ts';
import { plainCyrillic } from '../to-cyrillic.ts';

const isCyrillic = (word: string): boolean => /\p{Script=Cyrillic}/u.test(word);

/** Words of no dictionary by nature: capitals only, a single letter, Roman numerals, with a capital inside. */
const isName = (word: string): boolean =>
  word.length < 2 || word === word.toUpperCase() || /\p{Ll}\p{Lu}/u.test(word) || /^[IVXLC]+$/.test(word);

function unknownWord(at: { file: string } & ProseWord, starts: number[], lang: Lang, s: Speller): Problem {
  const near = s.near(at.word);
  const list = near.join(', ');
  return problem(
    'w-001',
    { file: at.file, ...placeOf(starts, at.offset) },
    {
      word: at.word,
      list: `${lang}.txt`,
      maybeSr: list ? `Можда: ${list}.` : '',
      maybeEn: list ? `Perhaps: ${list}.` : '',
    },
  );
}

export interface Spellers {
  sr: Speller;
  en: Speller;
}

/** The spellers of both languages for the book under this root. */
export function spellers(root: string): Spellers {
  return { sr: speller(root, 'sr'), en: speller(root, 'en') };
}

/** Unknown words of a text, each once, at its first place. */
export function spellingProblems(
  { file, source, lang }: TextFile,
  prose: string,
  { sr, en }: Spellers,
): Problem[] {
  const starts = lineStarts(source);
  const said = new Set<string>();
  const problems: Problem[] = [];
  for (const at of wordsOf(prose)) {
    const { word } = at;
    if (said.has(word)) continue;
    if (isName(word)) {
      said.add(word);
      continue;
    }
    said.add(word);
    if (lang === 'en') {
      if (!en.knows(word) && !isCyrillic(word)) problems.push(unknownWord({ file, ...at }, starts, 'en', en));
    } else if (isCyrillic(word)) {
      if (!sr.knows(word)) problems.push(unknownWord({ file, ...at }, starts, 'sr', sr));
    } else if (!en.knows(word)) {
      const put = plainCyrillic(word);
      const place = { file, ...placeOf(starts, at.offset) };
      if (word.length > 2 && word === word.toLowerCase() && sr.knows(put) && toLatin(put) === word)
        problems.push(problem('s-004', place, { word, put }));
    }
  }
  return problems;
}

/** w-003: the word lists are sorted, each word once. */
export function wordListProblems(root: string): Problem[] {
  return (['sr', 'en'] as const).flatMap((lang) => {
    const file = `content/data/words/${lang}.txt`;
    if (!existsSync(path.join(root, file))) return [];
    const text = sourceText(readFileSync(path.join(root, file), 'utf8'));
    const words = readWordList(text);
    const sorted = sortWords(words, lang);
    const first = words.findIndex((word, i) => word !== sorted[i]);
    if (first < 0 && words.length === sorted.length) return [];
    const word = words[first < 0 ? words.length - 1 : first] ?? '';
    const head = text.split('\n').filter((line) => line.startsWith('#'));
    return [
      {
        ...problem('w-003', { file, line: text.split('\n').indexOf(word) + 1 }, { word }),
        fix: { start: 0, end: text.length, put: `${[...head, ...sorted].join('\n')}\n` },
      },
    ];
  });
}
