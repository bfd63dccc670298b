/**
 * Every rule of the check by its id. Families: f front matter, h file hygiene, m markup, c citations, r references,
 * p parity of the two languages, o outline and data, s alphabet, t typography, w words, a access for all, d digests,
 * x exceptions. An id is never used again for another rule.
 */
import { ACCESS_RULES } from './catalogue-access.ts';
import { CORE_RULES } from './catalogue-core.ts';
import { FILE_RULES } from './catalogue-files.ts';
import { TYPOGRAPHY_RULES } from './catalogue-typography.ts';
import { WORD_RULES } from './catalogue-words.ts';
import type { Rule } from './rule.ts';

export type { Rule } from './rule.ts';

const ALL = {
  ...CORE_RULES,
  ...FILE_RULES,
  ...TYPOGRAPHY_RULES,
  ...WORD_RULES,
  ...ACCESS_RULES,
};

export type RuleId = keyof typeof ALL;
export const RULES: Readonly<Record<RuleId, Rule>> = ALL;
