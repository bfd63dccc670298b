/** Front matter of a chapter: a closed list of keys. Starlight's own keys could put scripts on a page (DESIGN). */
import { z } from 'zod';

const isoDay = z
  .union([z.date().transform((d) => d.toISOString().slice(0, 10)), z.string()])
  .refine((d) => /^\d{4}-\d{2}-\d{2}$/.test(d) && !Number.isNaN(Date.parse(d)), 'a date is YYYY-MM-DD');

export const frontmatterSchema = z
  .strictObject({
    title: z.string().min(1).max(120),
    description: z.string().min(1).max(200),
    lawAsAt: isoDay,
    review: z.enum(['draft', 'reviewed']),
    reviewer: z.string().min(1).optional(),
    reviewDate: isoDay.optional(),
  })
  .superRefine((matter, context) => {
    const signed = matter.reviewer !== undefined && matter.reviewDate !== undefined;
    if (matter.review === 'reviewed' && !signed)
      context.addIssue({
        code: 'custom',
        path: ['review'],
        message: 'a reviewed chapter names reviewer and reviewDate',
      });
    if (matter.review === 'draft' && (matter.reviewer !== undefined || matter.reviewDate !== undefined))
      context.addIssue({
        code: 'custom',
        path: ['review'],
        message: 'a draft has no reviewer and no reviewDate',
      });
  });
export type Frontmatter = z.infer<typeof frontmatterSchema>;
