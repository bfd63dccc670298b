/** Components that are a box with a fixed title (or none): one table instead of twenty files. */
import type { CaptionKey } from '../handbook/captions.ts';

export interface Box {
  tag: 'section' | 'div' | 'figcaption';
  /** Class names; `box` draws the frame. */
  class: string;
  title?: CaptionKey;
}

export const BOXES: Readonly<Record<string, Box>> = {
  AnswerBox: { tag: 'section', class: 'box answer-box', title: 'shortAnswer' },
  Comparison: { tag: 'section', class: 'box comparison' },
  Us: { tag: 'div', class: 'comparison-part', title: 'us' },
  Standard: { tag: 'div', class: 'comparison-part', title: 'standard' },
  Serbia: { tag: 'div', class: 'comparison-part', title: 'serbia' },
  Today: { tag: 'div', class: 'comparison-part', title: 'today' },
  Change: { tag: 'div', class: 'comparison-part', title: 'change' },
  DoDont: { tag: 'div', class: 'do-dont' },
  Do: { tag: 'div', class: 'do', title: 'do' },
  Dont: { tag: 'div', class: 'dont', title: 'dont' },
  Checklist: { tag: 'section', class: 'box checklist' },
  BenchCard: { tag: 'section', class: 'box bench-card', title: 'benchCard' },
  ModelWording: { tag: 'section', class: 'box model-wording' },
  Basis: { tag: 'div', class: 'model-basis', title: 'basis' },
  Facts: { tag: 'div', class: 'digest-part', title: 'facts' },
  Holding: { tag: 'div', class: 'digest-part', title: 'holding' },
  Meaning: { tag: 'div', class: 'digest-part digest-meaning', title: 'meaning' },
  Timeline: { tag: 'section', class: 'box timeline', title: 'timeline' },
  Facilitator: { tag: 'section', class: 'box facilitator', title: 'facilitator' },
  FeedbackForm: { tag: 'section', class: 'box feedback-form', title: 'feedbackForm' },
  Caption: { tag: 'figcaption', class: 'caption' },
  TextEquivalent: { tag: 'div', class: 'text-equivalent', title: 'textEquivalent' },
};
