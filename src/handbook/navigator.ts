/** The stage navigator: `content/data/navigator.yaml`. Each entry leads from a stage of proceedings to a paragraph. */
import { z } from 'zod';
import { ROLES, STAGES } from './outline.ts';

/** The stages, and the question that is asked at every stage. */
export const NAVIGATOR_STAGES = [...STAGES, 'possible-victim'] as const;

export const navigatorSchema = z.array(
  z.strictObject({
    stage: z.enum(NAVIGATOR_STAGES),
    entries: z.array(
      z.strictObject({
        /** `slug/label`, as in a reference. */
        to: z.string().regex(/^[a-z0-9-]+(\/[a-z0-9-]+)?$/),
        sr: z.string().min(1),
        en: z.string().min(1),
        roles: z.array(z.enum(ROLES)).min(1),
      }),
    ),
  }),
);
export type Navigator = z.infer<typeof navigatorSchema>;
