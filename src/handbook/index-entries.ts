/** Entries of the subject index: `content/data/index.yaml`; marked in the chapters with `<Ix id="…"/>`. */
import { z } from 'zod';
import type { EditionId } from './editions.ts';
import { toLatin } from './script.ts';
import { bindSpaces } from './typography.ts';

const id = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'an id is lower-case ASCII with hyphens');

export const indexEntrySchema = z.strictObject({
  id,
  /** The entry; a sub-entry is written `main: sub`. */
  sr: z.string().min(1),
  en: z.string().min(1),
  see: z.array(id).optional(),
});
export type IndexEntry = z.infer<typeof indexEntrySchema>;

/** Orders strings as a dictionary of this edition does: азбука, Serbian Latin with dž, lj, nj as letters, English. */
export function collator(edition: EditionId): (a: string, b: string) => number {
  const compare = new Intl.Collator(edition === 'en' ? 'en' : edition === 'sr-Latn' ? 'sr-Latn' : 'sr-Cyrl', {
    numeric: true,
  });
  return (a, b) => compare.compare(a, b);
}

/** The text of an entry in this edition, its spaces bound. */
export function entryText(entry: Pick<IndexEntry, 'sr' | 'en'>, edition: EditionId): string {
  if (edition === 'en') return bindSpaces(entry.en, 'en');
  const text = bindSpaces(entry.sr, 'sr');
  return edition === 'sr-Latn' ? toLatin(text) : text;
}
