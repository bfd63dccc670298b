import { describe, expect, it } from 'vitest';
import { plainWord, wordsOf } from '../../../src/search/words.ts';

describe('plainWord', () => {
  it.each([
    ['жртвама', 'zrtvama'],
    ['Žrtvama', 'zrtvama'],
    ['zrtvama', 'zrtvama'],
    ['међународни', 'medunarodni'],
    ['medjunarodni', 'medunarodni'],
    ['međunarodni', 'medunarodni'],
    ['medunarodni', 'medunarodni'],
    ['ЉУБАВ', 'ljubav'],
    ['U.S.C.', 'usc'],
  ])('brings %s to %s', (written, plain) => expect(plainWord(written)).toBe(plain));
});

describe('wordsOf', () => {
  it('finds words of both scripts with their places', () => {
    const text = 'Чл. 103. ст. 2. ЗКП, TVPA';
    const words = wordsOf(text);
    expect(words.map((w) => w.plain)).toEqual(['cl', '103', 'st', '2', 'zkp', 'tvpa']);
    expect(words.map((w) => text.slice(w.start, w.end))).toEqual(['Чл', '103', 'ст', '2', 'ЗКП', 'TVPA']);
  });
  it('cuts the English possessive off', () =>
    expect(wordsOf("the child’s Victims' Rights").map((w) => w.plain)).toEqual([
      'the',
      'child',
      'victims',
      'rights',
    ]));
  it('keeps an abbreviation with full stops together', () =>
    expect(wordsOf('18 U.S.C. § 1593').map((w) => w.plain)).toEqual(['18', 'usc', '1593']));
});
