import { Packer } from 'docx';
import JSZip from 'jszip';
import { describe, expect, it } from 'vitest';
import type { Book } from '../../src/handbook/book.ts';
import { analyseChapter } from '../../src/handbook/chapter.ts';
import { EDITIONS } from '../../src/handbook/editions.ts';
import { modelFile, models } from '../../src/handbook/models.ts';
import { openPoints } from '../../src/handbook/open-points.ts';
import { modelDocument } from '../../src/word/document.ts';
import { withDate } from '../../src/word/write-models.ts';

const SOURCE = `---
title: Модели
description: x
lawAsAt: 2026-02-21
review: draft
---

### Решење [#model]

<ModelWording id="wording">

<Basis>

Чл. 103. ЗКП [@zkp 103(2)].

</Basis>

<Wording>

**РЕШЕЊЕ**

Сведоку <Fill>име</Fill> одређује се **статус**.

1. прво
2. друго

</Wording>

</ModelWording>

<ModelWording>

<Basis>

а

</Basis>

<Wording>

б

</Wording>

</ModelWording>

<OpenPoint id="open" checked="2026-11-23">

Провера.

</OpenPoint>
`;
const chapter = analyseChapter({ slug: 'alpha', lang: 'sr', file: 'content/sr/alpha.mdx', source: SOURCE });
const entry = {
  number: 7,
  slug: 'alpha',
  part: 'one',
  kind: 'chapter' as const,
  title: { sr: 'Модели', en: 'Models' },
  roles: [],
  stages: [],
};
const book = {
  outline: { parts: [], chapters: [entry] },
  chapters: { sr: new Map([['alpha', chapter]]), en: new Map() },
  authorities: new Map([
    [
      'zkp',
      { id: 'zkp', type: 'rs-statute', jurisdiction: 'rs', title: { sr: 'Законик' }, short: { sr: 'ЗКП' } },
    ],
  ]),
} as unknown as Book;

describe('model texts', () => {
  it('with an id have a file name and the title of their heading', () => {
    expect(models(book, 'sr').map((m) => [m.name, m.title])).toEqual([['alpha--wording', 'Решење']]);
    expect(modelFile('alpha--wording', 'sr-Latn')).toBe('alpha--wording.sr-Latn.docx');
  });
  it('become Word documents in the script of the edition, with styles, places to fill in and a fixed date', async () => {
    const [model] = models(book, 'sr');
    const texts: string[] = [];
    for (const edition of EDITIONS.slice(0, 2)) {
      const packed = await Packer.toBuffer(modelDocument(model!, edition, book.authorities));
      const file = await withDate(packed, new Date('2026-01-02T03:04:05Z'));
      const zip = await JSZip.loadAsync(file);
      texts.push((await zip.file('word/document.xml')!.async('string')) ?? '');
      expect(await zip.file('docProps/core.xml')!.async('string')).toContain('2026-01-02T03:04:05Z');
      expect(await zip.file('word/styles.xml')!.async('string')).toContain('DecisionText');
    }
    expect(texts[0]).toContain('РЕШЕЊЕ');
    expect(texts[0]).toContain('[име]');
    expect(texts[0]).toContain('ст.\u00A02.');
    expect(texts[1]).toContain('REŠENJE');
    expect(/[\u0400-\u04FF]/.test(texts[1]!)).toBe(false);
    expect(texts[1]).toContain('w:highlight');
    expect(texts[1]).toContain('w:numPr');
  });
});

it('open points carry their number and the day of the last check', () => {
  expect(openPoints(book, 'sr')).toEqual([
    { number: '7.3', target: 'alpha/open', checked: '2026-11-23', text: 'Провера.' },
  ]);
});
