/** The closed list of what a chapter may use, with the attributes and the parents of each. Text always stands in children. */
import { ROLES } from './outline.ts';

export interface ComponentRule {
  /** Allowed attributes; the pattern that the value must match; `required` where it may not be left out. */
  attributes?: Record<string, { pattern: RegExp; required?: boolean }>;
  /** Names of the components that may hold it. Absent: only the chapter's body. */
  inside?: readonly string[];
  /** Stands within a line of text. */
  inline?: boolean;
  /** Children that must be there, in this order. */
  children?: readonly string[];
  /** May have no content. */
  empty?: boolean;
}

const ID = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const DAY = /^\d{4}-\d{2}-\d{2}$/;
const ROLE = new RegExp(`^(${ROLES.join('|')})$`);
const id = { id: { pattern: ID } };

export const COMPONENTS: Readonly<Record<string, ComponentRule>> = {
  AnswerBox: {},
  Comparison: { attributes: id, children: ['Topic', 'Us', 'Standard', 'Serbia', 'Today', 'Change'] },
  Topic: { inside: ['Comparison'] },
  Us: { inside: ['Comparison'] },
  Standard: { inside: ['Comparison'] },
  Serbia: { inside: ['Comparison'] },
  Today: { inside: ['Comparison'] },
  Change: { inside: ['Comparison'] },
  DoDont: { attributes: id, children: ['Do', 'Dont'] },
  Do: { inside: ['DoDont'] },
  Dont: { inside: ['DoDont'] },
  Checklist: { attributes: id },
  For: { inside: ['Checklist'], attributes: { role: { pattern: ROLE, required: true } } },
  BenchCard: { attributes: id },
  ModelWording: { attributes: id, children: ['Basis', 'Wording'] },
  Basis: { inside: ['ModelWording'] },
  Wording: { inside: ['ModelWording'] },
  CaseDigest: {
    attributes: {
      ...id,
      authority: { pattern: ID, required: true },
      topics: { pattern: /^[a-z-]+( [a-z-]+)*$/, required: true },
    },
    children: ['Facts', 'Holding', 'Meaning'],
  },
  Facts: { inside: ['CaseDigest'] },
  Holding: { inside: ['CaseDigest'] },
  Meaning: { inside: ['CaseDigest'] },
  Timeline: { attributes: id },
  Questions: { attributes: { ...id, role: { pattern: ROLE } } },
  Answers: { attributes: id },
  Facilitator: { attributes: id },
  FeedbackForm: { attributes: id },
  Figure: {
    attributes: { ...id, src: { pattern: /^[a-z0-9-]+\.(png|jpe?g|webp|svg)$/, required: true } },
    children: ['Caption', 'TextEquivalent'],
  },
  Caption: { inside: ['Figure', 'Chart'] },
  TextEquivalent: { inside: ['Figure'] },
  Chart: { attributes: { ...id, data: { pattern: ID, required: true } }, children: ['Caption'] },
  OpenPoint: { attributes: { ...id, checked: { pattern: DAY, required: true } } },
  Pending: { attributes: id, empty: true },
  Term: { attributes: { id: { pattern: ID, required: true } }, inline: true },
  Ix: { attributes: { id: { pattern: ID, required: true } }, inline: true, empty: true },
  Fill: { inline: true },
};

/** Topics by which the digests are filtered. */
export const DIGEST_TOPICS = [
  'definition',
  'duty-to-investigate',
  'identification',
  'evidence',
  'vulnerable-witness',
  'protected-witness',
  'confrontation',
  'child',
  'compensation',
  'confiscation',
  'non-punishment',
  'privacy',
  'sentencing',
  'plea',
  'consent',
  'residence',
] as const;

/** HTML elements that are allowed in a chapter: only to mark the language of a passage. */
export const INLINE_ELEMENTS: Readonly<Record<string, { attributes: Record<string, RegExp> }>> = {
  em: { attributes: { lang: /^(en|fr|de|la|es|sr-Latn|sr-Cyrl)$/ } },
  span: { attributes: { lang: /^(en|fr|de|la|es|sr-Latn|sr-Cyrl)$/ } },
};

/** Components of a chapter's body that get a paragraph number of their own (all blocks do; nothing inside them does). */
export function isBlockComponent(name: string): boolean {
  const rule = COMPONENTS[name];
  return rule !== undefined && !rule.inline && rule.inside === undefined;
}
