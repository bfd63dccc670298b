/** The faces of the screen editions. Sans has one weight: what is bold on screen is set in the serif. */

export interface Face {
  /** Name in the style sheets. */
  family: 'Source Serif 4' | 'Source Sans 3';
  /** The Fontsource package and the stem of its files. */
  source: 'source-serif-4' | 'source-sans-3';
  weight: 400 | 600;
  style: 'normal' | 'italic';
  /** OpenType features that are kept. `locl` holds the Serbian forms of б г д п т. */
  features: readonly string[];
}

const SHAPES = ['ccmp', 'locl'];

export const FACES: readonly Face[] = [
  {
    family: 'Source Serif 4',
    source: 'source-serif-4',
    weight: 400,
    style: 'normal',
    features: [...SHAPES, 'kern'],
  },
  {
    family: 'Source Serif 4',
    source: 'source-serif-4',
    weight: 400,
    style: 'italic',
    features: SHAPES,
  },
  {
    family: 'Source Serif 4',
    source: 'source-serif-4',
    weight: 600,
    style: 'normal',
    features: [...SHAPES, 'kern'],
  },
  {
    family: 'Source Sans 3',
    source: 'source-sans-3',
    weight: 400,
    style: 'normal',
    features: [...SHAPES, 'tnum'],
  },
];

/** A part of the characters that a browser loads only when a page has one of them. */
export interface Part {
  name: string;
  /** Which of Fontsource's files has these characters. */
  file: 'cyrillic' | 'latin' | 'latin-ext';
  has(char: string): boolean;
  /** Swapped in even late: č in another typeface would spoil a word. Few letters: no line breaks elsewhere. */
  always?: true;
}

/**
 * `optional`: a page that was painted without the font stays as it is, so nothing moves. Cyrillic italics are swapped in: the
 * system’s have the Russian forms of б г д п т.
 */
export const fontDisplay = (face: Face, part: Part): 'optional' | 'swap' =>
  part.always || (face.style === 'italic' && part.name === 'cyrillic') ? 'swap' : 'optional';

const isLetter = (char: string) => /\p{L}/u.test(char);

/** Digits and signs stand with the Latin letters: a Cyrillic page has names and abbreviations too, and each file is one more to ask for. */
export const PARTS: readonly Part[] = [
  { name: 'cyrillic', file: 'cyrillic', has: (c) => /[\u0400-\u045F]/.test(c) },
  { name: 'latin', file: 'latin', has: (c) => !isLetter(c) || c <= '\u00FF' },
  {
    name: 'latin-ext',
    file: 'latin-ext',
    has: (c) => isLetter(c) && c > '\u00FF' && c <= '\u024F',
    always: true,
  },
];

/**
 * System fonts in the measures of the book’s, so that nothing moves when the book’s arrive. The numbers are those of
 * @capsizecss/core 4 (createFontStack), which needs 170 MB of metrics to compute them.
 */
export const FALLBACKS: readonly string[] = [
  "@font-face{font-family:'Source Serif 4 Fallback';src:local('Georgia');ascent-override:96.4195%;descent-override:31.1781%;size-adjust:107.4471%}",
  "@font-face{font-family:'Source Serif 4 Times';src:local('Times New Roman'),local('TimesNewRomanPSMT'),local('Liberation Serif');ascent-override:87.8653%;descent-override:28.4121%;line-gap-override:0%;size-adjust:117.9077%}",
  "@font-face{font-family:'Source Sans 3 Fallback';src:local('Arial'),local('ArialMT'),local('Liberation Sans');ascent-override:109.2105%;descent-override:42.6604%;line-gap-override:0%;size-adjust:93.7639%}",
];
