/** The change log: `content/data/changes.yaml`. One record a change that a reader of the law would want to know. */
import { z } from 'zod';

export const changesSchema = z.array(
  z.strictObject({
    date: z.string().regex(/^\d{4}-\d{2}-\d{2}$/),
    chapter: z.string().regex(/^[a-z0-9-]+$/),
    what: z.strictObject({ sr: z.string().min(1), en: z.string().min(1) }),
    why: z.strictObject({ sr: z.string().min(1), en: z.string().min(1) }),
  }),
);
export type Changes = z.infer<typeof changesSchema>;

/** The changes, the latest first; those of one day in the order of the file. */
export function newestFirst(changes: Changes): Changes {
  return changes
    .map((change, at) => ({ change, at }))
    .sort((a, b) => b.change.date.localeCompare(a.change.date) || a.at - b.at)
    .map(({ change }) => change);
}

/** The last change of a chapter, or undefined where none is recorded. */
export function lastChange(changes: Changes, slug: string): Changes[number] | undefined {
  return newestFirst(changes).find((change) => change.chapter === slug);
}
