/** Latin to Cyrillic: single words, and the round trip of the whole book. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it, vi } from 'vitest';
import { proseOf, wordsOf } from '../../src/handbook/prose.ts';
import { toLatin } from '../../src/handbook/script.ts';
import { speller } from '../../src/handbook/spelling.ts';
import { parseMdx } from '../../src/handbook/syntax.ts';
import { cyrillicWord, readings, toCyrillic } from '../../src/handbook/to-cyrillic.ts';

vi.setConfig({ testTimeout: 60_000 });

const known = { sr: speller('.', 'sr').knows, en: speller('.', 'en').knows };

describe('cyrillicWord', () => {
  it.each([
    ['Njegoš', 'Његош', undefined],
    ['ljubav', 'љубав', undefined],
    ['injekcija', 'инјекција', undefined],
    ['nadživeti', 'надживети', undefined],
    ['oštećeni', 'оштећени', undefined],
    ['XIX', 'XIX', 'roman'],
    ['M', 'М', 'letter'],
    ['Court', 'Court', 'foreign'],
    ['Washington', 'Washington', 'foreign'],
    ['sуд', 'sуд', 'mixed'],
    ['zzzgrm', 'зззгрм', 'unknown'],
  ])('%s → %s', (word, put, doubt) => {
    const made = cyrillicWord(word, known);
    expect([made.put, made.doubt]).toEqual([put, doubt]);
  });

  it('lists a word that two readings fit', () => {
    const two = { sr: () => true, en: () => false };
    expect(cyrillicWord('konjugacija', two).doubt).toBe('seam');
    expect(readings('nadživeti')).toEqual(['наџивети', 'надживети']);
  });
});

describe('the whole book', () => {
  const files = readdirSync('content/sr').filter((f) => f.endsWith('.mdx'));
  it.each(files)('%s comes back from Latin, but for listed words', (name) => {
    const source = readFileSync(`content/sr/${name}`, 'utf8');
    const latin = toLatin(source);
    const prose = proseOf({ source: latin, root: parseMdx(latin), lang: 'sr' });
    const { text, doubts } = toCyrillic(latin, known, prose);
    const listed = new Set(doubts.map((d) => d.word));
    const before = wordsOf(proseOf({ source, root: parseMdx(source), lang: 'sr' }));
    const after = wordsOf(proseOf({ source: text, root: parseMdx(text), lang: 'sr' }));
    expect(after.length).toBe(before.length);
    const lost = before.flatMap(({ word }, i) => {
      const back = after[i]?.word ?? '';
      const parts = toLatin(word).split(/[-’']/);
      return back === word || parts.some((part) => listed.has(part)) ? [] : [`${word} → ${back}`];
    });
    expect(lost).toEqual([]);
  });
});
