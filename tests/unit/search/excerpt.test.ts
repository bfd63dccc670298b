import { describe, expect, it } from 'vitest';
import { excerpt } from '../../../src/search/excerpt.ts';
import { makeLexicon } from '../../../src/search/lexicon.ts';

const vocabulary = {
  serbian: makeLexicon(new Map(['svedok', 'svedoka', 'zastita', 'zastite', 'rec'].map((w) => [w, 1]))),
  english: new Set<string>(),
};

describe('excerpt', () => {
  it('marks every form of a word', () => {
    const parts = excerpt('Заштита сведока.', new Set(['svedok']), vocabulary, 'sr');
    expect(parts).toEqual([
      { text: 'Заштита ', hit: false },
      { text: 'сведока', hit: true },
      { text: '.', hit: false },
    ]);
  });
  it('shows the stretch with the hit of a long paragraph', () => {
    const text = `${'реч '.repeat(100)}сведока ${'реч '.repeat(100)}`;
    const parts = excerpt(text, new Set(['svedok']), vocabulary, 'sr');
    expect(parts[0]?.text).toBe('… ');
    expect(parts.at(-1)?.text).toBe(' …');
    expect(parts.some((p) => p.hit)).toBe(true);
  });
  it('keeps cells of a table apart', () =>
    expect(excerpt('Сведок\nЗаштита', new Set(), vocabulary, 'sr')[0]?.text).toBe('Сведок · Заштита'));
});
