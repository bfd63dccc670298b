import { describe, expect, it } from 'vitest';
import { relatedKeys, type Vocabulary } from '../../../src/search/vocabulary.ts';

const stems =
  'ispituj ispitivanj anonimizov anonimizacij prijav prijavljivanj naplat naplacuj poverljiv poverljivost maloletn maloletnik sud sudij';
const vocabulary: Vocabulary = {
  serbian: {
    stems: new Map(stems.split(' ').map((s) => [s, 1])),
    changed: new Map(),
    exceptions: new Map(),
  },
  english: new Set(['polit', 'politick']),
};

describe('words of one root', () => {
  it.each([
    ['ispituj', 'ispitivanj'],
    ['anonimizov', 'anonimizacij'],
    ['prijav', 'prijavljivanj'],
    ['naplat', 'naplacuj'],
    ['poverljiv', 'poverljivost'],
    ['maloletn', 'maloletnik'],
  ])('%s, %s', (a, b) => {
    expect(relatedKeys(vocabulary, a)).toContain(b);
    expect(relatedKeys(vocabulary, b)).toContain(a);
  });
  it('are not all that begin alike', () => expect(relatedKeys(vocabulary, 'sud')).toEqual([]));
  it('are Serbian only', () => expect(relatedKeys(vocabulary, 'polit')).toEqual([]));
});
