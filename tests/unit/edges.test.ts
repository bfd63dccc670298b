/** What the domain does with text that is only half written: nothing is thrown, nothing is invented. */
import { describe, expect, it } from 'vitest';
import { authorityGroup } from '../../src/handbook/authority.ts';
import type { Book } from '../../src/handbook/book.ts';
import { analyseChapter } from '../../src/handbook/chapter.ts';
import { comparisons } from '../../src/handbook/comparisons.ts';
import { models } from '../../src/handbook/models.ts';
import { openPoints } from '../../src/handbook/open-points.ts';
import { problem, sortProblems } from '../../src/handbook/problem.ts';
import { FILLER, lineStarts, placeOf, proseOf, wordsOf } from '../../src/handbook/prose.ts';
import { citationsIn, parseMdx, plainText } from '../../src/handbook/syntax.ts';

const MATTER = '---\ntitle: \'Алфа\'\ndescription: "Опис"\nlawAsAt: 2026-02-21\nreview: draft\n---\n\n';
const title = { sr: 'Алфа', en: 'Alpha' };
const bookOf = (body: string): Book => {
  const chapter = analyseChapter({
    slug: 'alpha',
    lang: 'sr',
    file: 'content/sr/alpha.mdx',
    source: MATTER + body,
  });
  const entry = {
    number: 7,
    slug: 'alpha',
    part: 'one',
    kind: 'chapter' as const,
    title,
    roles: [],
    stages: [],
  };
  return {
    outline: { parts: [], chapters: [entry] },
    chapters: { sr: new Map([['alpha', chapter]]), en: new Map() },
  } as unknown as Book;
};

describe('half-written components', () => {
  it('a comparison without its parts is an empty row', () => {
    const [row] = comparisons(bookOf('<Comparison>\n\nтекст\n\n</Comparison>\n'), 'sr');
    expect(row).toMatchObject({ number: '7.1', target: 'alpha/p1', topic: '' });
    expect(Object.values(row!.cells).flat()).toEqual([]);
  });
  it('a model before any heading takes the chapter’s title; parts that are missing are empty', () => {
    expect(models(bookOf('<ModelWording id="m">\n\nтекст\n\n</ModelWording>\n'), 'sr')).toEqual([
      { name: 'alpha--m', title: 'Алфа', basis: [], wording: [] },
    ]);
    expect(models(bookOf('<ModelWording id="m">\n\nтекст\n\n</ModelWording>\n'), 'en')).toEqual([]);
  });
  it('an open point without a date has none', () => {
    expect(openPoints(bookOf('<OpenPoint>\n\nтекст\n\n</OpenPoint>\n'), 'sr')[0]?.checked).toBe('');
  });
});

describe('prose', () => {
  const read = (body: string, lang: 'sr' | 'en' = 'sr') =>
    wordsOf(proseOf({ source: MATTER + body, root: parseMdx(MATTER + body), lang }))
      .map((w) => w.word)
      .filter((w) => w !== FILLER);
  it('holds title, description and text, not foreign passages, comments and marks', () => {
    expect(
      read('Текст <em lang="en">T visa</em> и <span lang="sr-Cyrl">реч</span> [@zkp 103]. {/* RS-1 */}\n'),
    ).toEqual(['Алфа', 'Опис', 'Текст', 'и', 'реч']);
    expect(read('Text <em lang="en">word</em> <em lang="sr-Latn">reč</em>.\n', 'en')).toContain('word');
    expect(read('Text <em lang="sr-Latn">reč</em>.\n', 'en')).not.toContain('reč');
  });
  it('knows the place of a word', () => {
    const starts = lineStarts('а\nбв\n');
    expect([placeOf(starts, 0), placeOf(starts, 3)]).toEqual([
      { line: 1, column: 1 },
      { line: 2, column: 2 },
    ]);
  });
});

it('problems are sorted by file, line, column and rule, and said once', () => {
  const at = (file: string, line: number, column: number) => problem('m-009', { file, line, column });
  const rows = [
    at('b', 1, 1),
    at('a', 2, 1),
    at('a', 1, 9),
    at('a', 1, 2),
    at('a', 1, 2),
    problem('m-011', { file: 'a', line: 1, column: 2 }),
  ];
  expect(sortProblems(rows).map((p) => `${p.file}:${p.line}:${p.column} ${p.rule}`)).toEqual([
    'a:1:2 m-009',
    'a:1:2 m-011',
    'a:1:9 m-009',
    'a:2:1 m-009',
    'b:1:1 m-009',
  ]);
});

it('a node without a place in the source has citations all the same', () => {
  const node = { type: 'paragraph', children: [{ type: 'text', value: 'а [@zkp 1]' }] } as never;
  expect(citationsIn(node, 'а [@zkp 1]')).toHaveLength(0);
  expect(
    plainText({
      type: 'paragraph',
      children: [{ type: 'break' }, { type: 'inlineCode', value: 'x' }],
    } as never),
  ).toBe('x');
});

it('an authority of no known type stands among the reports', () => {
  expect(authorityGroup({ type: 'letter' } as never)).toBe('reports');
});
