/** Terms: `content/data/glossary.yaml`. One record a concept, in both languages. */
import { z } from 'zod';
import type { Lang } from './editions.ts';

const id = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'an id is lower-case ASCII with hyphens');
const words = z.strictObject({
  sr: z.array(z.string().min(1)).optional(),
  en: z.array(z.string().min(1)).optional(),
});

export const termSchema = z.strictObject({
  id,
  sr: z.string().min(1),
  en: z.string().min(1),
  abbr: z.strictObject({ sr: z.string().optional(), en: z.string().optional() }).optional(),
  aliases: words.optional(),
  avoid: words.optional(),
  definition: z.strictObject({ sr: z.string().min(1), en: z.string().min(1) }),
  see: z.array(id).optional(),
  chapter: id.optional(),
});
export type Term = z.infer<typeof termSchema>;

/** A term's definition without citations, for hints. */
export function plainDefinition(term: Term, lang: Lang): string {
  return term.definition[lang].replace(/\s*\[@[^\]]*\]/g, '').trim();
}
