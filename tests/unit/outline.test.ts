import { describe, expect, it } from 'vitest';
import {
  chapterOf,
  type Outline,
  outlineSchema,
  pagesInOrder,
  partBySlug,
  partOf,
  partsWithChapters,
} from '../../src/handbook/outline.ts';

const title = { sr: 'Наслов', en: 'Title' };
const chapter = (number: number, slug: string, part = 'one') => ({
  number,
  slug,
  part,
  kind: 'chapter',
  title,
  roles: [],
  stages: [],
});
const outline = (chapters: unknown[]) => ({
  parts: [
    { id: 'one', title },
    { id: 'two', number: 'I', title },
  ],
  chapters,
});
const faults = (chapters: unknown[]) => {
  const result = outlineSchema.safeParse(outline(chapters));
  return result.success ? [] : result.error.issues.map((i) => i.message);
};

describe('outline', () => {
  it('takes chapters in the order of their parts', () =>
    expect(faults([chapter(1, 'a'), chapter(2, 'b', 'two')])).toEqual([]));
  it.each([
    [[chapter(1, 'a'), chapter(1, 'b')], 'number 1 is used twice'],
    [[chapter(1, 'a'), chapter(2, 'a')], 'slug a is used twice'],
    [[chapter(1, 'glossary')], 'slug glossary is reserved'],
    [[chapter(1, 'part-two')], 'slug part-two is reserved'],
    [[chapter(1, 'a', 'three')], 'part three does not exist'],
    [[chapter(1, 'a', 'two'), chapter(2, 'b')], 'chapter b stands after a later part'],
  ])('refuses %#', (chapters, message) => expect(faults(chapters)).toContain(message));
  it('finds chapter and part', () => {
    const value = outlineSchema.parse(outline([chapter(1, 'a'), chapter(2, 'b', 'two')])) as Outline;
    expect(chapterOf(value, 'b')?.number).toBe(2);
    expect(chapterOf(value, 'c')).toBeUndefined();
    expect(partOf(value, value.chapters[1]!).number).toBe('I');
    expect(() => partOf(value, { ...value.chapters[0]!, part: 'gone' })).toThrow(/gone/);
    expect(partsWithChapters(value).map((p) => p.chapters.length)).toEqual([1, 1]);
  });
  it('opens every part that has a written chapter with a page of its own', () => {
    const later = { ...chapter(2, 'later', 'two'), planned: true };
    const value = outlineSchema.parse(outline([chapter(1, 'a'), later])) as Outline;
    expect(pagesInOrder(value).map((p) => p.slug)).toEqual(['part-one', 'a']);
    expect(partBySlug(value, 'part-one')?.id).toBe('one');
    expect(partBySlug(value, 'a')).toBeUndefined();
  });
});
