/**
 * The prose of a chapter at its own offsets: a string as long as the source, in which everything that is not prose of the
 * chapter's language (markup, citations, comments, foreign passages) is FILLER. Rules of typography and words search it,
 * and what they find stands at the same offset in the editor's file.
 */
import type { Nodes, Root } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';
import type { Lang } from './editions.ts';
import { attribute, isJsx } from './syntax.ts';

export const FILLER = '\uE000';

/** A text of one language that stands in a file: what the rules of typography and words need to know of it. */
export interface TextFile {
  file: string;
  source: string;
  lang: Lang;
}

/** A text of the same length without its words. */
export const blank = (text: string): string => text.replace(/[^\n]/g, FILLER);

/** Marks inside prose that are not words: citations, labels and heading ids, addresses. */
const MARKS =
  /\[@[^\]]*\]|\[#[^\]\s]*\]|https?:\/\/[^\s)\]]+|[\w.+-]+@[\w-]+(?:\.[\w-]+)+|(?<![\w.])(?:[a-z0-9-]+\.)+(?:rs|org|com|gov|int|net|eu)(?:\/[^\s)\]]*)?(?![\w])/g;

/** A piece of prose in which the handbook's marks and addresses are FILLER. */
export const withoutMarks = (text: string): string => text.replace(MARKS, blank);

/** Title and description, the two lines of front matter that a reader sees. */
const MATTER = /^(?:title|description): *(["']?)(.*)$/gm;

function isForeign(node: Nodes, lang: Lang): boolean {
  const given = isJsx(node) ? attribute(node, 'lang') : undefined;
  return given !== undefined && !(lang === 'sr' && given === 'sr-Cyrl') && given !== lang;
}

/** The prose of a parsed chapter. */
export function proseOf(chapter: { source: string; root: Root; lang: Lang }): string {
  const { source, root, lang } = chapter;
  const units = blank(source).split('');
  const copy = (start: number, text: string): void => {
    const kept = withoutMarks(text);
    for (let i = 0; i < kept.length; i += 1) units[start + i] = kept[i] ?? FILLER;
  };
  visit(root, (node) => {
    if (isForeign(node as Nodes, lang)) return SKIP;
    if (node.type === 'yaml') {
      const start = node.position?.start.offset ?? 0;
      const raw = source.slice(start, node.position?.end.offset ?? start);
      for (const match of raw.matchAll(MATTER)) {
        const quote = match[1] ?? '';
        const value = match[2] ?? '';
        const text = quote && value.endsWith(quote) ? value.slice(0, -1) : value;
        copy(start + match.index + match[0].length - value.length, text);
      }
    }
    if (node.type !== 'text') return undefined;
    const start = node.position?.start.offset ?? 0;
    copy(start, source.slice(start, node.position?.end.offset ?? start));
    return undefined;
  });
  return units.join('');
}

/** A word of prose with its offset. */
export interface ProseWord {
  word: string;
  offset: number;
}

const WORD = /\p{L}[\p{L}\p{M}]*(?:[’'-]\p{L}[\p{L}\p{M}]*)*/gu;

/** The words of prose, hyphenated words whole. */
export function wordsOf(prose: string): ProseWord[] {
  return [...prose.matchAll(WORD)].map((m) => ({ word: m[0], offset: m.index }));
}

/** The start of every line, so that offsets can be turned into places quickly. */
export function lineStarts(source: string): number[] {
  const starts = [0];
  for (let i = source.indexOf('\n'); i >= 0; i = source.indexOf('\n', i + 1)) starts.push(i + 1);
  return starts;
}

/** Line and column (from 1) of an offset. */
export function placeOf(starts: readonly number[], offset: number): { line: number; column: number } {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 };
}
