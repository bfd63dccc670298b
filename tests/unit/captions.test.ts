import { describe, expect, it } from 'vitest';
import { AUTHORITY_GROUPS } from '../../src/handbook/authority.ts';
import {
  CAPTIONS,
  type CaptionKey,
  caption,
  formatDay,
  groupCaption,
  roleCaption,
  stageCaption,
  starlightStrings,
  topicCaption,
} from '../../src/handbook/captions.ts';
import { DIGEST_TOPICS } from '../../src/handbook/components.ts';
import { EDITIONS } from '../../src/handbook/editions.ts';
import { NAVIGATOR_STAGES } from '../../src/handbook/navigator.ts';
import { ROLES } from '../../src/handbook/outline.ts';
import { dataTextProblems } from '../../src/handbook/rules/data-texts.ts';
import { spellers, spellingProblems } from '../../src/handbook/rules/spelling.ts';
import { hasCyrillic, mixedScriptWords } from '../../src/handbook/script.ts';
import { bindSpaces } from '../../src/handbook/typography.ts';

const [cyrillic, latin, english] = EDITIONS as [
  (typeof EDITIONS)[0],
  (typeof EDITIONS)[0],
  (typeof EDITIONS)[0],
];

describe('captions', () => {
  it('have the same places to fill in both languages, and one script each', () => {
    for (const [key, { sr, en }] of Object.entries(CAPTIONS)) {
      const places = (text: string) => [...text.matchAll(/\{\w+\}/g)].map((m) => m[0]).sort();
      expect(places(sr), key).toEqual(places(en));
      expect(hasCyrillic(en), key).toBe(false);
      expect(mixedScriptWords(sr), key).toEqual([]);
    }
  });
  it('keep the rules of alphabet, typography and spelling that hold for the chapters', () => {
    const dictionaries = spellers('.');
    for (const lang of ['sr', 'en'] as const) {
      const source = Object.values(CAPTIONS)
        .map((text) => text[lang].replace(/\{\w+\}|Ctrl|Esc|npm|docx|usc|oštećeni/g, '1'))
        .join('\n');
      const text = { file: 'captions', source, lang, prose: source, ownWords: true };
      const found = [...dataTextProblems(text), ...spellingProblems(text, source, dictionaries)];
      expect(found.map((p) => `${p.rule} ${p.message.en} ${source.split('\n')[p.line - 1]}`)).toEqual([]);
    }
  });
  it('are Latin in the Latin edition, with their places filled', () => {
    expect(caption(latin, 'citationForm', { version: '1.0', number: '16.12' })).toBe('Priručnik 1.0, 16.12');
    expect(caption(english, 'citationForm', { version: '1.0', number: '16.12' })).toBe('Handbook 1.0, 16.12');
    expect(caption(cyrillic, 'citationForm', { version: '1.0' })).toBe('Приручник 1.0, {number}');
  });
  it('exist for every role, stage, group and topic', () => {
    const keys: CaptionKey[] = [
      ...ROLES.map(roleCaption),
      ...NAVIGATOR_STAGES.map(stageCaption),
      ...AUTHORITY_GROUPS.map((g) => groupCaption(g.id)),
      ...DIGEST_TOPICS.map(topicCaption),
    ];
    for (const key of keys) expect(CAPTIONS[key], key).toBeDefined();
  });
  it('give Starlight no Cyrillic for the Latin edition', () => {
    for (const [key, text] of Object.entries(starlightStrings(latin)))
      expect(hasCyrillic(text), key).toBe(false);
    expect(starlightStrings(cyrillic)['aside.note']).toBe('Напомена');
    expect(starlightStrings(english)['page.editLink']).toBe('Suggest a change');
  });
});

it('days are written as each edition writes them', () => {
  const plain = (e: typeof cyrillic) => formatDay(e, '2026-02-21').replaceAll('\u00A0', ' ');
  expect([plain(cyrillic), plain(latin), plain(english)]).toEqual([
    '21. фебруар 2026.',
    '21. februar 2026.',
    '21 February 2026',
  ]);
  expect(formatDay(english, '2026')).toContain('2026');
});

describe('bindSpaces', () => {
  const show = (text: string, lang: 'sr' | 'en') => bindSpaces(text, lang).replaceAll('\u00A0', '_');
  it.each([
    ['чл. 103. ст. 2. тач. 1) ЗКП', 'чл._103._ст._2._тач._1) ЗКП'],
    ['21. фебруар 2026.', '21._фебруар 2026.'],
    ['38 % од 500.000 динара', '38_% од 500.000_динара'],
    ['реч – реч', 'реч_– реч'],
    ['чл. 5. „Сл. гласник РС”, бр. 3', 'чл._5. „Сл._гласник РС”, бр._3'],
    ['Кж1 334/25, 7Кж1 775/14', 'Кж1_334/25, 7Кж1_775/14'],
    ['члан 4. ЕКЉП, Правила 15(c)', 'члан_4. ЕКЉП, Правила_15(c)'],
    ['за 18 U.S.C. § 1593', 'за 18_U.S.C. §_1593'],
    ['23. 11. 2026.', '23._11._2026.'],
  ])('%s', (text, bound) => expect(show(text, 'sr')).toBe(bound));
  it.each([
    ['CPC Art. 103(2)', 'CPC_Art._103(2)'],
    ['21 February 2026', '21_February 2026'],
    ['§ 150, p. 12', '§_150, p._12'],
    ['18 U.S.C. § 1591, 8 C.F.R. 214.11', '18_U.S.C. §_1591, 8_C.F.R._214.11'],
    ['18 U.S.C. §§ 1589–1594', '18_U.S.C. §§_1589–1594'],
    ['Pub. L. No. 106-386, 114 Stat. 1464', 'Pub._L. No._106-386, 114_Stat._1464'],
    ['Pub. L. 114-22, H.R. 4323', 'Pub._L._114-22, H.R._4323'],
    ['435 F.3d 1011 (9th Cir. 2006)', '435_F.3d_1011 (9th_Cir. 2006)'],
    ['123 F. Supp. 2d 456, 599 U.S. 7', '123_F._Supp._2d_456, 599_U.S._7'],
    ['78 F.4th 1011', '78_F.4th_1011'],
    ['Supreme Court, Kzz 909/2025, no. 5/2', 'Supreme Court, Kzz_909/2025, no._5/2'],
    ['Rule 15, Article 4 ECHR', 'Rule_15, Article_4 ECHR'],
    ['the 3 U.S. courts', 'the 3 U.S. courts'],
  ])('%s', (text, bound) => expect(show(text, 'en')).toBe(bound));
});
