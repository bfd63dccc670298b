import { describe, expect, it } from 'vitest';
import { lookUp, makeLexicon } from '../../../src/search/lexicon.ts';

const BOOK = `
svedok svedoka svedoku svedoci svedocima svedoke
zrtva zrtve zrtvu zrtvama zrtava
tuzilac tuzioca tuzioci tuziocu
razlog razloga razlozi razlozima
sud suda sudovi sudova sudija sudije
program programa programu
duzan duzni duzna
ranjivost ranjivosti ranjivoscu
stranac stranca stranci stranka stranke
dete deteta deca dece deci
otac oca
pravo prava pravilo pravila
`;
const forms = new Map(
  BOOK.trim()
    .split(/\s+/)
    .map((form) => [form, 1]),
);
const lexicon = makeLexicon(forms);
const same = (...words: string[]) => new Set(words.map((w) => lookUp(lexicon, w))).size === 1;

describe('the lexicon', () => {
  it.each([
    ['svedok', 'svedoci', 'svedocima'],
    ['zrtva', 'zrtava', 'zrtvama'],
    ['tuzilac', 'tuzioca', 'tuzioci'],
    ['razlog', 'razlozima', 'razlozi'],
    ['sud', 'sudovi', 'sudova'],
    ['program', 'programa', 'programu'],
    ['duzan', 'duzni', 'duzna'],
    ['ranjivost', 'ranjivoscu', 'ranjivosti'],
    ['dete', 'deca', 'deteta'],
    ['otac', 'oca'],
  ])('puts %s and %s together', (...words) => expect(same(...words)).toBe(true));

  it.each([
    ['sud', 'sudija'],
    ['stranci', 'stranke'],
    ['pravo', 'pravila'],
  ])('keeps %s and %s apart', (a, b) => expect(same(a, b)).toBe(false));

  it('finds forms that the book does not have', () => {
    expect(lookUp(lexicon, 'svedokom')).toBe(lookUp(lexicon, 'svedok'));
    expect(lookUp(lexicon, 'zrtvom')).toBe(lookUp(lexicon, 'zrtva'));
    expect(lookUp(lexicon, 'tuziocem')).toBe(lookUp(lexicon, 'tuzilac'));
  });
  it('knows nothing of a foreign word', () => expect(lookUp(lexicon, 'avion')).toBeUndefined());
  it('gives every form of the book the stem that the index holds', () => {
    for (const form of forms.keys()) expect(lexicon.stems.has(lookUp(lexicon, form) ?? '')).toBe(true);
  });
});
