import type { Heading, Paragraph } from 'mdast';
import { describe, expect, it } from 'vitest';
import { analyseChapter, countWords, findAnchor, paragraphAnchor } from '../../src/handbook/chapter.ts';
import {
  attribute,
  blockLabel,
  componentsIn,
  headingId,
  isJsx,
  numberBlocks,
  parseMdx,
  placeAt,
  plainText,
  removeComments,
  takeHeadingId,
  takeLabel,
} from '../../src/handbook/syntax.ts';

const SOURCE = `---
title: Наслов
description: Опис.
lawAsAt: 2026-02-21
review: draft
---

<AnswerBox>

- Један [@zkp 103(2)]. {/* RS-001 */}

</AnswerBox>

## Закон [#the-law]

[#first] Пасус са ознаком [@zkp 103(1); @kz x!] и [упућивањем](#compensation/filing). {/* RS-002 */}

Следи списак:

- прво
- друго

- није наставак? јесте исти списак

### Табела [#table]

| а | б |
|---|---|
| в [@kz 388] | г |

{/* коментар */}

<Comparison id="cmp">

<Topic>Тема</Topic>

</Comparison>

Крај <Term id="victim">жртва</Term><Ix id="victim"/>.
`;
const chapter = analyseChapter({
  slug: 'compensation',
  lang: 'sr',
  file: 'content/sr/compensation.mdx',
  source: SOURCE,
});

describe('paragraph numbers', () => {
  it('go to every block but headings and comments; a list behind a colon shares its paragraph’s', () => {
    expect(chapter.paragraphs.map((p) => [p.n, p.kind, p.label, p.nodes.length])).toEqual([
      [1, 'AnswerBox', undefined, 1],
      [2, 'paragraph', 'first', 1],
      [3, 'paragraph', undefined, 2],
      [4, 'table', undefined, 1],
      [5, 'Comparison', 'cmp', 1],
      [6, 'paragraph', undefined, 1],
    ]);
  });
  it('do not join a list to a paragraph before a heading', () => {
    const root = parseMdx('Увод:\n\n## Наслов [#x]\n\n- ставка\n');
    expect(numberBlocks(root)).toHaveLength(2);
  });
  it('stand under their heading', () => {
    expect(chapter.paragraphs.map((p) => p.heading?.id)).toEqual([
      undefined,
      'the-law',
      'the-law',
      'table',
      'table',
      'table',
    ]);
  });
});

describe('what a paragraph holds', () => {
  it('words without notes, labels and comments', () => {
    expect(chapter.paragraphs[1]?.text).toBe('Пасус са ознаком и упућивањем.');
    expect(chapter.paragraphs[0]?.text).toBe('Један.');
    expect(chapter.headings.map((h) => h.text)).toEqual(['Закон', 'Табела']);
  });
  it('citations with their place, and what is malformed in them', () => {
    const use = chapter.paragraphs[1]?.citations[0];
    expect([use?.line, use?.column]).toEqual([16, 27]);
    expect(use?.citations.map((c) => c.key)).toEqual(['zkp']);
    expect(use?.faults[0]).toMatchObject({ kind: 'pinpoint', text: 'x!', line: 16 });
    expect(chapter.paragraphs[3]?.citations).toHaveLength(1);
  });
  it('references, terms and marks', () => {
    expect(chapter.paragraphs[1]?.references[0]).toMatchObject({
      target: 'compensation/filing',
      text: 'упућивањем',
    });
    expect(chapter.paragraphs[5]?.terms).toEqual(['victim']);
    expect(chapter.paragraphs[5]?.marks).toEqual(['victim']);
  });
});

describe('anchors', () => {
  it('are the label, or the number', () => {
    expect(paragraphAnchor(chapter.paragraphs[1]!)).toBe('first');
    expect(paragraphAnchor(chapter.paragraphs[2]!)).toBe('p3');
  });
  it('lead to a paragraph or to a heading with its first paragraph', () => {
    expect(findAnchor(chapter, 'first')?.paragraph?.n).toBe(2);
    expect(findAnchor(chapter, 'p3')?.paragraph?.n).toBe(3);
    expect(findAnchor(chapter, 'table')?.paragraph?.n).toBe(4);
    expect(findAnchor(chapter, 'nowhere')).toBeUndefined();
  });
});

it('counts words of headings and text, not of front matter and notes', () => {
  expect(countWords(chapter)).toBe(24);
});

describe('marks in the tree', () => {
  it('are read and taken off', () => {
    const root = parseMdx('## Наслов [#id]\n\n[#label] Текст.\n');
    const [heading, paragraph] = root.children as [Heading, Paragraph];
    expect([headingId(heading), blockLabel(paragraph)]).toEqual(['id', 'label']);
    expect([takeHeadingId(heading), takeLabel(paragraph)]).toEqual(['id', 'label']);
    expect([plainText(heading), plainText(paragraph)]).toEqual(['Наслов', 'Текст.']);
    expect([takeHeadingId(heading), takeLabel(paragraph)]).toEqual([undefined, undefined]);
  });
  it('unravel a line of components only', () => {
    const root = parseMdx('<Topic>Тема</Topic>\n');
    expect(root.children.map((n) => n.type)).toEqual(['mdxJsxFlowElement']);
  });
  it('comments go without a trace', () => {
    const root = parseMdx('Текст. {/* RS-1 */}\n\n{/* сам */}\n');
    removeComments(root);
    expect(root.children).toHaveLength(1);
    expect(plainText(root.children[0]!)).toBe('Текст.');
  });
  it('attributes are read where they are plain strings', () => {
    const [box] = componentsIn(parseMdx('<OpenPoint id="a" checked={x}>\n\nТекст.\n\n</OpenPoint>\n'));
    expect(box && isJsx(box)).toBe(true);
    expect([attribute(box!, 'id'), attribute(box!, 'checked'), attribute(box!, 'none')]).toEqual([
      'a',
      undefined,
      undefined,
    ]);
  });
});

it('places count lines and columns from one', () => {
  expect(placeAt('аб\nвг', 4)).toEqual({ line: 2, column: 2 });
  expect(placeAt('аб', 0)).toEqual({ line: 1, column: 1 });
});

it('a line of inline components is a paragraph again', () => {
  const root = parseMdx(
    '<Wording>\n\n<Fill>место</Fill> <Fill>датум</Fill>\n\nтекст\n\n<Fill>потпис</Fill>\n\nкрај\n\n</Wording>\n\n<Term id="a">реч</Term>\n',
  );
  expect(root.children.map((n) => n.type)).toEqual(['mdxJsxFlowElement', 'paragraph']);
  expect(plainText(root.children[0]!)).toBe('место датум\nтекст\nпотпис\nкрај');
});
