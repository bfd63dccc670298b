/** Authorities: everything that the handbook cites. One record each in `content/data/authorities.yaml`. */
import { z } from 'zod';

export const AUTHORITY_TYPES = [
  'rs-statute',
  'rs-bylaw',
  'rs-case',
  'rs-constitutional-court',
  'us-code',
  'us-rule',
  'us-regulation',
  'us-constitution',
  'us-public-law',
  'us-case',
  'us-state-law',
  'ecthr',
  'treaty',
  'eu',
  'un',
  'report',
  'guideline',
  'policy',
] as const;
export type AuthorityType = (typeof AUTHORITY_TYPES)[number];

const date = z
  .union([z.number(), z.string()])
  .transform(String)
  .refine((d) => /^\d{4}(-\d{2}(-\d{2})?)?$/.test(d), 'a date is YYYY, YYYY-MM or YYYY-MM-DD');
const bilingual = z.strictObject({ sr: z.string().min(1).optional(), en: z.string().min(1).optional() });

/** Shape of one record; unknown keys are refused. */
export const authoritySchema = z.strictObject({
  id: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'an id is lower-case ASCII with hyphens'),
  type: z.enum(AUTHORITY_TYPES),
  jurisdiction: z.enum(['rs', 'us', 'coe', 'un', 'eu', 'int']),
  title: bilingual.refine(
    (t) => t.sr !== undefined || t.en !== undefined,
    'a title in one language at least',
  ),
  short: bilingual.optional(),
  genitive: z.string().optional(),
  source: z.union([z.string(), bilingual]).optional(),
  date: date.optional(),
  // z.url() alone takes javascript: addresses too, and this one becomes a link.
  url: z
    .url({ protocol: /^https?$/ })
    // HUDOC writes brackets, which HTML does not allow in an address.
    .transform((url) => url.replaceAll('[', '%5B').replaceAll(']', '%5D'))
    .optional(),
  checked: date.optional(),
});
export type Authority = z.infer<typeof authoritySchema>;

/** Groups of the table of authorities, in its order. */
export const AUTHORITY_GROUPS = [
  { id: 'rs-law', types: ['rs-statute', 'rs-bylaw'] },
  { id: 'rs-decisions', types: ['rs-case', 'rs-constitutional-court'] },
  { id: 'treaties', types: ['treaty', 'un'] },
  { id: 'ecthr', types: ['ecthr'] },
  { id: 'eu', types: ['eu'] },
  {
    id: 'us-law',
    types: ['us-constitution', 'us-code', 'us-public-law', 'us-rule', 'us-regulation', 'us-state-law'],
  },
  { id: 'us-cases', types: ['us-case'] },
  { id: 'reports', types: ['report', 'guideline', 'policy'] },
] as const satisfies readonly { id: string; types: readonly AuthorityType[] }[];
export type AuthorityGroup = (typeof AUTHORITY_GROUPS)[number]['id'];

/** The group of the table of authorities that an authority stands in. */
export function authorityGroup(authority: Authority): AuthorityGroup {
  return (
    AUTHORITY_GROUPS.find((g) => (g.types as readonly string[]).includes(authority.type))?.id ?? 'reports'
  );
}
