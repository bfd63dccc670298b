import { describe, expect, it } from 'vitest';
import { hasCyrillic, mixedScriptWords, toLatin } from '../../src/handbook/script.ts';

describe('toLatin', () => {
  it.each([
    ['Љубав', 'Ljubav'],
    ['ЉУБАВ', 'LJUBAV'],
    ['Њ', 'Nj'],
    ['Љ. П.', 'Lj. P.'],
    ['ЏЕП и џеп', 'DŽEP i džep'],
    ['КОЊ', 'KONJ'],
    ['Њујорк', 'Njujork'],
    ['чл. 103. ст. 2. ЗКП', 'čl. 103. st. 2. ZKP'],
    ['ђак, ћирилица, жртва, шума', 'đak, ćirilica, žrtva, šuma'],
    ['Део II, TVPA, 18 U.S.C.', 'Deo II, TVPA, 18 U.S.C.'],
    ['no Cyrillic – stays', 'no Cyrillic – stays'],
    ['Џ-2, ЊЕ', 'Dž-2, NJE'],
  ])('%s → %s', (cyrillic, latin) => expect(toLatin(cyrillic)).toBe(latin));

  it('has a Latin letter for each of the thirty', () => {
    const alphabet = 'абвгдђежзијклљмнњопрстћуфхцчџш';
    expect(alphabet).toHaveLength(30);
    expect(hasCyrillic(toLatin(alphabet + alphabet.toUpperCase()))).toBe(false);
  });
});

describe('mixedScriptWords', () => {
  it('finds a Latin letter in a Cyrillic word, with its place', () => {
    expect(mixedScriptWords('Ово је сyд.')).toEqual([{ word: 'сyд', offset: 7 }]);
  });
  it('leaves words of one script and hyphenated pairs alone', () => {
    expect(mixedScriptWords('TVPA и ЗКП, СОП-ови, T-виза')).toEqual([]);
  });
});
