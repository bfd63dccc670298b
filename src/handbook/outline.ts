/** The outline: parts, chapters, their fixed numbers. `content/data/outline.yaml` is the single source. */
import { z } from 'zod';
import { RESERVED_SLUGS } from './editions.ts';

export const ROLES = ['judge', 'prosecutor', 'representative', 'registrar', 'health'] as const;
export type Role = (typeof ROLES)[number];

/** The ten stages of the navigator, in the order of proceedings. */
export const STAGES = [
  'report',
  'investigation',
  'detention',
  'indictment',
  'preparatory-hearing',
  'main-hearing',
  'plea-agreement',
  'judgment',
  'appeal',
  'enforcement',
] as const;
export type Stage = (typeof STAGES)[number];

const title = z.strictObject({ sr: z.string().min(1), en: z.string().min(1) });
const slug = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'a slug is lower-case ASCII with hyphens');

const partSchema = z.strictObject({ id: slug, number: z.string().optional(), title });
const chapterSchema = z.strictObject({
  number: z.number().int().positive(),
  slug,
  part: slug,
  kind: z.enum(['chapter', 'generated']),
  title,
  roles: z.array(z.enum(ROLES)),
  stages: z.array(z.enum(STAGES)),
  /** Has its number, but is not written yet. */
  planned: z.literal(true).optional(),
});

export const outlineSchema = z
  .strictObject({ parts: z.array(partSchema), chapters: z.array(chapterSchema) })
  .superRefine((outline, context) => {
    const seen = { numbers: new Set<number>(), slugs: new Set<string>() };
    const parts = outline.parts.map((p) => p.id);
    let partIndex = 0;
    for (const [i, chapter] of outline.chapters.entries()) {
      const path = ['chapters', i];
      if (seen.numbers.has(chapter.number))
        context.addIssue({ code: 'custom', path, message: `number ${chapter.number} is used twice` });
      if (seen.slugs.has(chapter.slug))
        context.addIssue({ code: 'custom', path, message: `slug ${chapter.slug} is used twice` });
      if (parts.some((id) => partSlug({ id }) === chapter.slug))
        context.addIssue({ code: 'custom', path, message: `slug ${chapter.slug} is reserved` });
      if (chapter.kind === 'chapter' && RESERVED_SLUGS.includes(chapter.slug))
        context.addIssue({ code: 'custom', path, message: `slug ${chapter.slug} is reserved` });
      const at = parts.indexOf(chapter.part);
      if (at < 0) context.addIssue({ code: 'custom', path, message: `part ${chapter.part} does not exist` });
      else if (at < partIndex)
        context.addIssue({
          code: 'custom',
          path,
          message: `chapter ${chapter.slug} stands after a later part`,
        });
      partIndex = Math.max(partIndex, at);
      seen.numbers.add(chapter.number);
      seen.slugs.add(chapter.slug);
    }
  });

export type Outline = z.infer<typeof outlineSchema>;
export type OutlinePart = Outline['parts'][number];
export type OutlineChapter = Outline['chapters'][number];

/** The slug of the page that opens a part. */
export const partSlug = ({ id }: Pick<OutlinePart, 'id'>): string => `part-${id}`;

/** The part that the page with this slug opens, or undefined. */
export function partBySlug(outline: Outline, slug: string): OutlinePart | undefined {
  return outline.parts.find((p) => partSlug(p) === slug);
}

/** The chapter of the outline with this slug, or undefined. */
export function chapterOf(outline: Outline, slug: string): OutlineChapter | undefined {
  return outline.chapters.find((c) => c.slug === slug);
}

/** The part that a chapter stands in. Throws where the outline has no such part (the schema excludes it). */
export function partOf(outline: Outline, chapter: OutlineChapter): OutlinePart {
  const part = outline.parts.find((p) => p.id === chapter.part);
  if (!part) throw new Error(`part ${chapter.part} of chapter ${chapter.slug} does not exist`);
  return part;
}

/** Parts with their chapters, in the order of the book. */
export function partsWithChapters(outline: Outline): { part: OutlinePart; chapters: OutlineChapter[] }[] {
  return outline.parts.map((part) => ({
    part,
    chapters: outline.chapters.filter((c) => c.part === part.id),
  }));
}

/** The parts that have a written chapter, each with those chapters, in the order of the book. */
export function writtenParts(outline: Outline): { part: OutlinePart; chapters: OutlineChapter[] }[] {
  return partsWithChapters(outline)
    .map(({ part, chapters }) => ({ part, chapters: chapters.filter((c) => !c.planned) }))
    .filter(({ chapters }) => chapters.length > 0);
}

/** What is read one after the other: the opening of each part, then its chapters. */
export function pagesInOrder(
  outline: Outline,
): { slug: string; part: OutlinePart; chapter: OutlineChapter | undefined }[] {
  return writtenParts(outline).flatMap(({ part, chapters }) => [
    { slug: partSlug(part), part, chapter: undefined },
    ...chapters.map((chapter) => ({ slug: chapter.slug, part, chapter })),
  ]);
}
