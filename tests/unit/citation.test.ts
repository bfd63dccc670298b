import { describe, expect, it } from 'vitest';
import { type Authority, authorityGroup, authoritySchema } from '../../src/handbook/authority.ts';
import {
  authoritySource,
  authorityTitle,
  beforeNote,
  citationKey,
  citationText,
  formatCitation,
  formatPinpoints,
  parseCitations,
} from '../../src/handbook/citation.ts';

const authority = (
  fields: Partial<Authority> & Pick<Authority, 'id' | 'type' | 'jurisdiction' | 'title'>,
): Authority => authoritySchema.parse(fields);
const zkp = authority({
  id: 'zkp',
  type: 'rs-statute',
  jurisdiction: 'rs',
  title: { sr: 'Законик о кривичном поступку', en: 'Criminal Procedure Code' },
  short: { sr: 'ЗКП', en: 'CPC' },
});
const convention = authority({
  id: 'cets197',
  type: 'treaty',
  jurisdiction: 'coe',
  title: { sr: 'Конвенција', en: 'Convention' },
  short: { sr: 'Конвенција СЕ', en: 'CoE Convention' },
  genitive: 'Конвенције СЕ',
});
const usc18 = authority({
  id: 'usc18',
  type: 'us-code',
  jurisdiction: 'us',
  title: { en: 'United States Code, Title 18' },
  short: { sr: '18 U.S.C.', en: '18 U.S.C.' },
});
const fre = authority({
  id: 'fre',
  type: 'us-rule',
  jurisdiction: 'us',
  title: { en: 'Federal Rules of Evidence' },
  short: { en: 'Fed. R. Evid.' },
  url: 'https://example.org/fre',
});
const kenna = authority({
  id: 'kenna-v-usdc',
  type: 'us-case',
  jurisdiction: 'us',
  title: { en: 'Kenna v. U.S. District Court' },
  source: '435 F.3d 1011 (9th Cir. 2006)',
  url: 'https://example.org/kenna',
});
const krachunova = authority({
  id: 'krachunova-v-bulgaria',
  type: 'ecthr',
  jurisdiction: 'coe',
  title: { sr: 'Krachunova против Бугарске', en: 'Krachunova v. Bulgaria' },
  source: { sr: 'бр. 18269/18, 28. новембар 2023.', en: 'no. 18269/18, 28 November 2023' },
});
const directive = authority({
  id: 'dir-2011-36',
  type: 'eu',
  jurisdiction: 'eu',
  title: { sr: 'Директива', en: 'Directive' },
  short: { sr: 'Директива 2011/36/ЕУ', en: 'Directive 2011/36/EU' },
  genitive: 'Директиве 2011/36/ЕУ',
});
const ilo29 = authority({
  id: 'ilo29',
  type: 'treaty',
  jurisdiction: 'int',
  title: { sr: 'Конвенција о принудном раду', en: 'Forced Labour Convention' },
  short: { sr: 'Конвенција МОР бр. 29', en: 'ILO Convention No. 29' },
  genitive: 'Конвенције МОР бр. 29',
});
const srOnly = authority({
  id: 'astra-2019',
  type: 'report',
  jurisdiction: 'rs',
  title: { sr: 'Анализа' },
  source: { sr: 'АСТРА' },
});
const all = new Map(
  [zkp, convention, usc18, fre, kenna, krachunova, directive, ilo29, srOnly].map((a) => [a.id, a]),
);
const text = (inside: string, lang: 'sr' | 'en') =>
  citationText(parseCitations(inside).citations, all, lang).replaceAll('\u00A0', ' ');

describe('parseCitations', () => {
  it('reads several, and the mark of an unchecked one', () => {
    const { citations, faults } = parseCitations('@zkp 103(2)?; @usc18 1593(b)(1); @kenna-v-usdc; @zkp ?');
    expect(faults).toEqual([]);
    expect(citations.map((c) => [citationKey(c), c.unchecked])).toEqual([
      ['@zkp 103(2)', true],
      ['@usc18 1593(b)(1)', false],
      ['@kenna-v-usdc', false],
      ['@zkp', true],
    ]);
  });
  it('says what is malformed, and where', () => {
    expect(parseCitations('@zkp 103(2); zkp 3').faults).toEqual([
      { offset: 12, kind: 'form', text: 'zkp 3' },
    ]);
    expect(parseCitations('@zkp чл. 3').faults).toEqual([{ offset: 0, kind: 'pinpoint', text: 'чл. 3' }]);
  });
});

describe('citationText', () => {
  it.each([
    ['@zkp 103(2)', 'чл. 103. ст. 2. ЗКП', 'CPC Art. 103(2)'],
    ['@zkp', 'ЗКП', 'CPC'],
    ['@zkp p. 3', 'ЗКП, стр. 3', 'CPC, p. 3'],
    ['@cets197 15(4)', 'чл. 15. ст. 4. Конвенције СЕ', 'CoE Convention Art. 15(4)'],
    ['@dir-2011-36 8', 'чл. 8. Директиве 2011/36/ЕУ', 'Directive 2011/36/EU, Art. 8'],
    ['@usc18 1593(b)(1)', '18 U.S.C. § 1593(b)(1)', '18 U.S.C. § 1593(b)(1)'],
    ['@fre 412(a)', 'Fed. R. Evid. 412(a)', 'Fed. R. Evid. 412(a)'],
    [
      '@krachunova-v-bulgaria § 150-152',
      'Krachunova против Бугарске, бр. 18269/18, 28. новембар 2023, §§ 150–152',
      'Krachunova v. Bulgaria, no. 18269/18, 28 November 2023, §§ 150–152',
    ],
    [
      '@kenna-v-usdc',
      'Kenna v. U.S. District Court, 435 F.3d 1011 (9th Cir. 2006)',
      'Kenna v. U.S. District Court, 435 F.3d 1011 (9th Cir. 2006)',
    ],
    [
      '@krachunova-v-bulgaria; @zkp 1',
      'Krachunova против Бугарске, бр. 18269/18, 28. новембар 2023; чл. 1. ЗКП',
      'Krachunova v. Bulgaria, no. 18269/18, 28 November 2023; CPC Art. 1',
    ],
    ['@zkp 1; @unknown 3', 'чл. 1. ЗКП; @unknown 3', 'CPC Art. 1; @unknown 3'],
  ])('%s', (inside, sr, en) => {
    expect(text(inside, 'sr')).toBe(sr);
    expect(text(inside, 'en')).toBe(en);
  });
});

describe('spaces that may not break', () => {
  const bound = (inside: string, lang: 'sr' | 'en') =>
    citationText(parseCitations(inside).citations, all, lang).replaceAll('\u00A0', '_');
  it.each([
    ['@usc18 1593(b)(1)', '18_U.S.C. §_1593(b)(1)', '18_U.S.C. §_1593(b)(1)'],
    ['@usc18 1589-1594', '18_U.S.C. §§_1589–1594', '18_U.S.C. §§_1589–1594'],
    ['@fre 412(a)', 'Fed. R. Evid._412(a)', 'Fed. R. Evid._412(a)'],
    ['@zkp 103(2)', 'чл._103._ст._2. ЗКП', 'CPC_Art._103(2)'],
    ['@ilo29 2(1)', 'чл._2._ст._1. Конвенције МОР бр._29', 'ILO Convention No._29 Art._2(1)'],
    [
      '@kenna-v-usdc',
      'Kenna v. U.S. District Court, 435_F.3d_1011 (9th_Cir. 2006)',
      'Kenna v. U.S. District Court, 435_F.3d_1011 (9th_Cir. 2006)',
    ],
    [
      '@krachunova-v-bulgaria § 150',
      'Krachunova против Бугарске, бр._18269/18, 28._новембар 2023, §_150',
      'Krachunova v. Bulgaria, no._18269/18, 28_November 2023, §_150',
    ],
  ])('%s', (inside, sr, en) => {
    expect(bound(inside, 'sr')).toBe(sr);
    expect(bound(inside, 'en')).toBe(en);
  });
});

describe('beforeNote', () => {
  it.each([
    ['у складу са ст. 8. ', '.', 'sr', 'у складу са ст. 8'],
    ['до 100 % у 2020. ', ', а затим', 'sr', 'до 100 % у 2020'],
    ['у 2020. ', ' и 2021.', 'sr', 'у 2020.'],
    ['in 2020. ', '.', 'en', 'in 2020.'],
  ] as const)('%s|%s', (text, after, lang, kept) => expect(beforeNote(text, after, lang)).toBe(kept));
});

describe('languages and links of the parts', () => {
  const parts = (inside: string, lang: 'sr' | 'en') =>
    formatCitation(
      parseCitations(inside).citations[0]!,
      all.get(parseCitations(inside).citations[0]!.key)!,
      lang,
    );
  it('marks a title that is not in the language of the edition', () => {
    expect(authorityTitle(kenna, 'sr')).toEqual({ text: kenna.title.en, lang: 'en', italic: true });
    expect(authorityTitle(srOnly, 'en')).toEqual({ text: 'Анализа', lang: 'sr-Cyrl' });
    expect(authoritySource(kenna, 'sr')?.lang).toBe('en');
    expect(authoritySource(srOnly, 'en')?.lang).toBe('sr-Cyrl');
    expect(authoritySource(zkp, 'en')).toBeUndefined();
    expect(parts('@fre', 'sr')[0]).toEqual({
      text: 'Fed. R. Evid.',
      lang: 'en',
      href: 'https://example.org/fre',
    });
  });
  it('links the title', () =>
    expect(parts('@kenna-v-usdc', 'en')[0]?.href).toBe('https://example.org/kenna'));
  it('gives the pinpoints alone for the table of authorities', () => {
    const pinpoints = (inside: string) => parseCitations(inside).citations[0]!.pinpoints;
    expect(formatPinpoints(fre, pinpoints('@fre 412(a)'), 'sr').replaceAll('\u00A0', ' ')).toBe(
      'правило 412(a)',
    );
    expect(formatPinpoints(fre, pinpoints('@fre 412, 413'), 'en').replaceAll('\u00A0', ' ')).toBe(
      'Rules 412, 413',
    );
    expect(formatPinpoints(fre, pinpoints('@fre 412'), 'en').replaceAll('\u00A0', ' ')).toBe('Rule 412');
  });
});

describe('authorities', () => {
  it('have a group each', () => {
    expect(authorityGroup(zkp)).toBe('rs-law');
    expect(authorityGroup(kenna)).toBe('us-cases');
    expect(authorityGroup({ ...zkp, type: 'policy' })).toBe('reports');
  });
  it('refuse unknown keys, ids that are not ASCII, and dates that are none', () => {
    expect(authoritySchema.safeParse({ ...zkp, note: 'x' }).success).toBe(false);
    expect(authoritySchema.safeParse({ ...zkp, id: 'Закон' }).success).toBe(false);
    expect(authoritySchema.safeParse({ ...zkp, date: 'once' }).success).toBe(false);
    expect(authoritySchema.safeParse({ ...zkp, title: {} }).success).toBe(false);
  });
});
