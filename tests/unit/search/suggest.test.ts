import { describe, expect, it } from 'vitest';
import { packKnownWords, unpackKnownWords } from '../../../src/search/known-words.ts';
import { correctQuery, nearestWord, oneEditApart } from '../../../src/search/suggest.ts';

describe('oneEditApart', () => {
  it.each([
    ['zrtvva', 'zrtva', true],
    ['zrtva', 'zrtvva', true],
    ['svedk', 'svedok', true],
    ['sbedok', 'svedok', true],
    ['vicitm', 'victim', true],
    ['svedok', 'svedok', false],
    ['svedok', 'svdeko', false],
    ['sud', 'sudovi', false],
  ])('%s, %s: %s', (a, b, expected) => expect(oneEditApart(a, b)).toBe(expected));
});

describe('correctQuery', () => {
  const words = ['жртва', 'сведок', 'заштићени'];
  it('takes the most frequent neighbour', () =>
    expect(nearestWord(['сведок', 'сведоке'], 'svedokk')).toBe('сведок'));
  it('answers in the script that was typed', () => {
    expect(correctQuery('zasticeni svedk', [{ plain: 'svedk', place: 1 }], words)).toBe('zasticeni svedok');
    expect(correctQuery('љубав сведк', [{ plain: 'svedk', place: 1 }], words)).toBe('љубав сведок');
  });
  it('leaves short words and numbers alone', () => {
    expect(correctQuery('zrt', [{ plain: 'zrt', place: 0 }], words)).toBeUndefined();
    expect(correctQuery('1593a', [{ plain: '1593a', place: 0 }], words)).toBeUndefined();
  });
});

describe('the stored words', () =>
  it('come back with the frequent ones first', () =>
    expect(
      unpackKnownWords(
        packKnownWords(
          new Map([
            ['судија', 3],
            ['суд', 90],
            ['сведок', 40],
            ['žrtva', 1],
          ]),
        ),
      ),
    ).toEqual(['суд', 'сведок', 'судија', 'žrtva'])));
