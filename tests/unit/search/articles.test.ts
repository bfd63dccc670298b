import { describe, expect, it } from 'vitest';
import { parseCitations } from '../../../src/handbook/citation.ts';
import { articleMark, articleWishes, citationMarks } from '../../../src/search/articles.ts';

const wishes = (query: string) =>
  articleWishes(query).map(({ article, authority, named }) => ({ article, authority, named }));

describe('articleWishes', () => {
  it.each([
    ['388', '388', undefined, false],
    ['чл. 103', '103', undefined, true],
    ['čl. 103 ZKP', '103', undefined, true],
    ['cl 103 st. 2 zkp', '103', undefined, true],
    ['члан 50 ЗКП', '50', undefined, true],
    ['Art. 103(2)', '103', undefined, true],
    ['18 usc 1593', '1593', 'usc18', true],
    ['18 U.S.C. § 3771A', '3771a', 'usc18', true],
    // As it is copied from a page, where these spaces do not break.
    ['18\u00A0U.S.C. §\u00A01591', '1591', 'usc18', true],
    ['чл.\u00A0103.\u00A0ст.\u00A02. ЗКП', '103', undefined, true],
    ['8 CFR 214.204', '214.204', 'cfr8', true],
    ['rule 412', '412', undefined, true],
  ])('%s', (query, article, authority, named) =>
    expect(wishes(query)).toEqual([{ article, authority, named }]),
  );
  it('finds none in words', () => expect(wishes('посебно осетљив сведок')).toEqual([]));
});

describe('citationMarks', () => {
  const marks = (text: string) => citationMarks(parseCitations(text).citations);
  it('marks the authority, the article in it, and the article of any', () =>
    expect(marks('@zkp 103(2)')).toEqual(['xxzkpx', articleMark('103', 'zkp'), articleMark('103')]));
  it('writes a short range out', () => expect(marks('@zkp 103-105')).toContain(articleMark('104', 'zkp')));
  it('leaves pages and sections of judgments out', () =>
    expect(marks('@krachunova-v-bulgaria § 161')).toHaveLength(1));
});
