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
