import { describe, expect, it } from 'vitest';
import {
  checkPinpoint,
  comparePinpoints,
  formatArticlesEn,
  formatArticlesSr,
  formatSections,
  formatUnit,
  type Pinpoint,
  parsePinpoints,
  pinpointKey,
  type StatuteStructure,
} from '../../src/handbook/pinpoint.ts';

type Articles = Extract<Pinpoint, { unit: 'article' }>[];
const plain = (text: string) => text.replaceAll('\u00A0', ' ');
const articles = (text: string) => parsePinpoints(text) as Articles;

describe('parsePinpoints', () => {
  it.each([
    '103',
    '103(2)',
    '261(2)(8)',
    '184b(1)',
    '363()(1)',
    '363()(1)-(4)',
    '57(2)-(4)',
    '103-105',
    '57(2)-58(1)',
    '214.202',
    '1101(a)(15)(T)(i)',
    '§ 150-152',
    '§ 4.1',
    'p. 12',
    'no. 7',
    'ch. 3',
    'amend. XIII',
  ])('reads %s and writes it back', (text) => {
    const parsed = parsePinpoints(text);
    expect(parsed).toHaveLength(1);
    expect(pinpointKey(parsed![0]!)).toBe(text);
  });
  it('lets a sign hold on for the next place', () => {
    expect(parsePinpoints('§ 150-152, 160')?.map(pinpointKey)).toEqual(['§ 150-152', '§ 160']);
  });
  it.each([
    '',
    'чл. 3',
    '103(',
    '103)(2',
    '()',
    '103()',
    '103(2)()',
    'p. x',
    '103--105',
    '103-x',
    '-(2)',
    '103-(2)',
  ])('refuses %s', (text) => expect(parsePinpoints(text)).toBeUndefined());
});

describe('formatting', () => {
  it.each([
    ['103(2)', 'чл. 103. ст. 2.', 'Art. 103(2)'],
    ['261(2)(8)', 'чл. 261. ст. 2. тач. 8)', 'Art. 261(2)(8)'],
    ['363()(1)', 'чл. 363. тач. 1)', 'Art. 363, item 1'],
    ['363()(1)-(4)', 'чл. 363. тач. 1)–4)', 'Art. 363, items 1–4'],
    ['57(2)-(4)', 'чл. 57. ст. 2–4.', 'Art. 57(2)–(4)'],
    ['103-105', 'чл. 103–105.', 'Arts 103–105'],
    ['57(2)-58(1)', 'чл. 57. ст. 2. – чл. 58. ст. 1.', 'Arts 57(2)–58(1)'],
    ['103(1), 104(2)', 'чл. 103. ст. 1. и чл. 104. ст. 2.', 'Arts 103(1) and 104(2)'],
    ['104(1), 104(4)', 'чл. 104. ст. 1. и 4.', 'Art. 104(1) and (4)'],
    [
      '103(1)-(4), 104(1), 104(4)',
      'чл. 103. ст. 1–4. и чл. 104. ст. 1. и 4.',
      'Arts 103(1)–(4) and 104(1) and (4)',
    ],
    ['1(1), 1(2), 1(4)', 'чл. 1. ст. 1, 2. и 4.', 'Art. 1(1), (2) and (4)'],
    ['1, 2, 3', 'чл. 1, чл. 2. и чл. 3.', 'Arts 1, 2 and 3'],
    ['3(a)', 'чл. 3. тач. (a)', 'Art. 3(a)'],
    ['6(3)(d)', 'чл. 6. ст. 3. тач. (d)', 'Art. 6(3)(d)'],
    ['3(a)-(c)', 'чл. 3. тач. (a)–(c)', 'Art. 3(a)–(c)'],
  ])('%s', (text, sr, en) => {
    expect(plain(formatArticlesSr(articles(text)))).toBe(sr);
    expect(plain(formatArticlesEn(articles(text)))).toBe(en);
  });
  it('writes U.S. sections with one sign or two', () => {
    expect(plain(formatSections(articles('1593(b)(1)')))).toBe('§ 1593(b)(1)');
    expect(plain(formatSections(articles('1589-1594')))).toBe('§§ 1589–1594');
    expect(plain(formatSections(articles('1589, 1591(c)')))).toBe('§§ 1589, 1591(c)');
  });
  it.each([
    ['§ 5', '§ 5', '§ 5'],
    ['§ 5-7', '§§ 5–7', '§§ 5–7'],
    ['p. 5', 'стр. 5', 'p. 5'],
    ['p. 5-7', 'стр. 5–7', 'pp. 5–7'],
    ['no. 5', 'бр. 5', 'no. 5'],
    ['no. 5-7', 'бр. 5–7', 'nos 5–7'],
    ['ch. 5', 'гл. 5', 'ch. 5'],
    ['ch. 5-7', 'гл. 5–7', 'chs 5–7'],
    ['amend. XIII', 'амандман XIII', 'amend. XIII'],
  ])('%s as a unit', (text, sr, en) => {
    const [pinpoint] = parsePinpoints(text) as Exclude<Pinpoint, { unit: 'article' }>[];
    expect(plain(formatUnit(pinpoint!, 'sr'))).toBe(sr);
    expect(plain(formatUnit(pinpoint!, 'en'))).toBe(en);
  });
  it('sorts by number, without pinpoint first', () => {
    const [a] = articles('9');
    const [b] = articles('103(2)');
    expect([b, undefined, a].sort(comparePinpoints)).toEqual([a, b, undefined]);
    expect(comparePinpoints(undefined, a)).toBe(-1);
    expect(comparePinpoints(undefined, undefined)).toBe(0);
  });
});

describe('checkPinpoint', () => {
  const law: StatuteStructure = {
    authority: 'law',
    sources: [],
    exists: ['1', '2', '54a', '363', '6', '9'],
    ceased: ['9', '363()(5)'],
    articles: {
      '1': { paragraphs: 2, items: { '2': 3 }, extraItems: { '2': ['1a'] }, extraParagraphs: ['1a'] },
      '2': { paragraphs: 1, differs: 'one copy has two' },
      '363': { paragraphs: 1, items: { '1': 5 } },
      '6': { paragraphs: 3, items: { '3': 5 } },
    },
  };
  const check = (text: string) => checkPinpoint(parsePinpoints(text)![0]!, law);
  it.each(['1', '1(2)', '1(1a)', '1(2)(3)', '1(2)(1a)', '363()(4)', '6(3)(d)', '54a(7)', '1(1)-(2)'])(
    '%s exists',
    (t) => expect(check(t)).toEqual({}),
  );
  it.each([
    ['3', 'article'],
    ['1-3', 'article'],
    ['1(3)', 'paragraph'],
    ['1(x1)', 'paragraph'],
    ['1(1)-(3)', 'paragraph'],
    ['1(2)(4)', 'item'],
    ['1(1)(1)', 'item'],
    ['363()(6)', 'item'],
    ['6(3)(f)', 'item'],
  ])('%s lacks its %s', (t, missing) => expect(check(t)).toEqual({ missing }));
  it('says where copies differ and what has ceased', () => {
    expect(check('2(1)')).toEqual({ differs: [{ article: '2', detail: 'one copy has two' }] });
    // Of a range only the article that differs is named.
    expect(check('1-2').differs?.map((d) => d.article)).toEqual(['2']);
    expect(check('9')).toEqual({ ceased: true });
    expect(check('363()(5)')).toEqual({ ceased: true });
  });
  it('knows nothing of pages', () => expect(check('p. 900')).toEqual({}));

  const code: StatuteStructure = {
    authority: 'usc18',
    sources: [],
    exists: ['1593', '28'],
    complete: false,
    sections: {
      '1593': { subdivisions: ['a', 'b', 'b(1)', 'b(1)(A)'], differs: 'newer text' },
      '28': { subdivisions: [] },
      '3': { subdivisions: ['a'], partial: true },
    },
  };
  const section = (text: string, structure = code) => checkPinpoint(parsePinpoints(text)![0]!, structure);
  it('checks subdivisions of a section', () => {
    expect(section('1593(b)(1)(A)')).toEqual({ differs: [{ article: '1593', detail: 'newer text' }] });
    expect(section('1593(b)(9)')).toEqual({ missing: 'paragraph' });
    expect(section('28(x)')).toEqual({});
    expect(section('3(z)')).toEqual({});
    expect(section('9999')).toEqual({});
    expect(section('9999', { ...code, complete: true })).toEqual({ missing: 'article' });
  });
});
