/** Rules of typography: quotes, dashes, spaces, dates, amounts, as the style guide has them. */
import type { Rule } from './rule.ts';

const PUT = { sr: 'Треба: {put}', en: 'Write: {put}' };

export const TYPOGRAPHY_RULES = {
  't-001': {
    severity: 'error',
    fixable: true,
    excusable: true,
    message: {
      sr: 'Знак навода {found} није онај који се користи у овом језику.',
      en: 'The quotation mark {found} is not the one used in this language.',
    },
    remedy: {
      sr: 'Српски: „…”, унутра ‚…’; енглески: “…”, ‘…’. Треба: {put}',
      en: 'Serbian: „…”, inner ‚…’; English: “…”, ‘…’. Write: {put}',
    },
  },
  't-002': {
    severity: 'warning',
    excusable: true,
    message: {
      sr: 'Наводници у овом реду нису у пару.',
      en: 'The quotation marks of this line do not pair.',
    },
    remedy: {
      sr: 'Сваки отворени навод затворите у истом пасусу.',
      en: 'Close every quotation in the paragraph in which it opens.',
    },
  },
  't-003': {
    severity: 'error',
    fixable: true,
    excusable: true,
    message: {
      sr: 'Цртица „{found}” стоји уместо црте.',
      en: 'The hyphen or dash “{found}” stands for a dash.',
    },
    remedy: {
      sr: 'Црта је – са размаком с обе стране. Треба: {put}',
      en: 'The dash is – with a space on both sides. Write: {put}',
    },
  },
  't-004': {
    severity: 'warning',
    fixable: true,
    excusable: true,
    message: {
      sr: 'Распон бројева „{found}” пише се цртом.',
      en: 'The range of numbers “{found}” takes a dash.',
    },
    remedy: PUT,
  },
  't-005': {
    severity: 'error',
    fixable: true,
    excusable: true,
    message: {
      sr: 'Датум „{found}” није написан по правилу.',
      en: 'The date “{found}” is not written by the rule.',
    },
    remedy: {
      sr: 'Српски: 21. фебруар 2026; енглески: 21 February 2026. Треба: {put}',
      en: 'Serbian: 21. фебруар 2026; English: 21 February 2026. Write: {put}',
    },
  },
  't-006': {
    severity: 'error',
    fixable: true,
    excusable: true,
    message: {
      sr: 'Размак није где треба: „{found}”.',
      en: 'A space is where it should not be, or is missing: “{found}”.',
    },
    remedy: PUT,
  },
  't-007': {
    severity: 'error',
    fixable: true,
    excusable: true,
    message: {
      sr: 'Проценат „{found}” није написан по правилу.',
      en: 'The percentage “{found}” is not written by the rule.',
    },
    remedy: {
      sr: 'Српски: 38 %; енглески: 38%. Треба: {put}',
      en: 'Serbian: 38 %; English: 38%. Write: {put}',
    },
  },
  't-008': {
    severity: 'error',
    fixable: true,
    excusable: true,
    message: {
      sr: 'Износ „{found}” није написан по правилу.',
      en: 'The amount “{found}” is not written by the rule.',
    },
    remedy: {
      sr: 'Српски: 500.000 динара; енглески: 500,000 dinars. Треба: {put}',
      en: 'Serbian: 500.000 динара; English: 500,000 dinars. Write: {put}',
    },
  },
  't-009': {
    severity: 'error',
    fixable: true,
    excusable: true,
    message: {
      sr: 'Место у пропису „{found}” није написано по правилу.',
      en: 'The pinpoint “{found}” is not written by the rule.',
    },
    remedy: {
      sr: 'Српски: чл. 103. ст. 2. тач. 1); енглески: Art. 103(2)(1). Треба: {put}',
      en: 'Serbian: чл. 103. ст. 2. тач. 1); English: Art. 103(2)(1). Write: {put}',
    },
  },
  't-010': {
    severity: 'error',
    fixable: true,
    excusable: true,
    message: { sr: 'Три тачке „{found}” су један знак.', en: 'Three dots “{found}” are one character.' },
    remedy: PUT,
  },
  't-011': {
    severity: 'error',
    fixable: true,
    excusable: true,
    message: {
      sr: 'Откуцан је посебан размак ({found}).',
      en: 'A special space was typed ({found}).',
    },
    remedy: {
      sr: 'Куцајте обичан размак; непреломиве ставља приручник сам.',
      en: 'Type an ordinary space; the handbook sets those that do not break.',
    },
  },
} as const satisfies Record<string, Rule>;
