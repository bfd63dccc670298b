/** Rules of access for all: what a screen reader, a keyboard and a hurried judge need from the text itself. */
import type { Rule } from './rule.ts';

export const ACCESS_RULES = {
  'a-001': {
    severity: 'error',
    excusable: true,
    message: {
      sr: 'Текст везе „{text}” не каже куда води.',
      en: 'The link text “{text}” does not say where it leads.',
    },
    remedy: {
      sr: 'Напишите шта ће читалац наћи, нпр. [делимично досуђење](#compensation/partial-award).',
      en: 'Say what the reader will find, e.g. [partial award](#compensation/partial-award).',
    },
  },
  'a-002': {
    severity: 'error',
    excusable: true,
    message: {
      sr: 'Табела има празно заглавље колоне ({column}).',
      en: 'The table has an empty column header ({column}).',
    },
    remedy: {
      sr: 'Сваку колону насловите; читач екрана то изговара.',
      en: 'Name every column; screen readers speak the name.',
    },
  },
  'a-003': {
    severity: 'error',
    message: {
      sr: 'Елемент <{name}> је празан.',
      en: 'The component <{name}> is empty.',
    },
    remedy: {
      sr: 'Упишите његов текст; слика и графикон морају имати речи за онога ко их не види.',
      en: 'Write its text; a picture or chart needs words for those who do not see it.',
    },
  },
  'a-004': {
    severity: 'error',
    message: { sr: 'Наслов нема текст.', en: 'The heading has no text.' },
    remedy: { sr: 'Напишите наслов испред ознаке [#id].', en: 'Write the heading before its [#id].' },
  },
  'a-005': {
    severity: 'warning',
    excusable: true,
    message: {
      sr: 'Поглавље не почиње кратким одговором (<AnswerBox>).',
      en: 'The chapter does not begin with its short answer (<AnswerBox>).',
    },
    remedy: {
      sr: 'Први елемент поглавља је <AnswerBox> са три до шест тачака.',
      en: 'The first block of a chapter is an <AnswerBox> of three to six points.',
    },
  },
  'a-006': {
    severity: 'warning',
    excusable: true,
    message: {
      sr: 'SVG слика нема <title>.',
      en: 'The SVG picture has no <title>.',
    },
    remedy: {
      sr: 'Додајте <title> са кратким описом слике.',
      en: 'Add a <title> that names the picture in a few words.',
    },
  },
} as const satisfies Record<string, Rule>;
