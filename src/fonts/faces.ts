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
}

/**
 * `optional`: a page that was painted without the font stays as it is, so nothing moves, and no č of the book’s stands in a word of
 * the system’s. Cyrillic italics are swapped in: the
 * system’s have the Russian forms of б г д п т.
 */
export const fontDisplay = (face: Face, part: Part): 'optional' | 'swap' =>
  face.style === 'italic' && part.name === 'cyrillic' ? 'swap' : 'optional';

const isLetter = (char: string) => /\p{L}/u.test(char);

/** Digits and signs stand with the Latin letters: a Cyrillic page has names and abbreviations too, and each file is one more to ask for. */
export const PARTS: readonly Part[] = [
  { name: 'cyrillic', file: 'cyrillic', has: (c) => /[\u0400-\u045F]/.test(c) },
  { name: 'latin', file: 'latin', has: (c) => !isLetter(c) || c <= '\u00FF' },
  {
    name: 'latin-ext',
    file: 'latin-ext',
    has: (c) => isLetter(c) && c > '\u00FF' && c <= '\u024F',
  },
];

/** Ascent and descent of the book’s fonts, in ems. */
const SERIF = { ascent: 1.036, descent: 0.335 };
const SANS = { ascent: 1.024, descent: 0.4 };

const percent = (value: number) => `${(value * 100).toFixed(4)}%`;

/** A system font in the measures of one of the book’s. `wider`: how much wider the book’s is, on average. */
function fallback(
  family: string,
  { ascent, descent }: typeof SERIF,
  names: readonly string[],
  wider: number,
  kind = '',
): string {
  const sources = names.map((name) => `local('${name}')`).join(',');
  return `@font-face{font-family:'${family}';${kind}src:${sources};ascent-override:${percent(ascent / wider)};descent-override:${percent(descent / wider)};line-gap-override:0%;size-adjust:${percent(wider)}}`;
}

const GEORGIA = 'Source Serif 4 Fallback';
const TIMES = 'Source Serif 4 Times';
const BOLD = 'font-weight:600;';
const ITALIC = 'font-style:italic;';

/**
 * System fonts in the measures of the book’s, so that nothing moves when the book’s arrive. The widths of the regular faces are those
 * of @capsizecss/core 4 (createFontStack), which needs 170 MB of metrics to compute them; those of the bold and the italic ones
 * were measured on the headings of the book (Gelasio and Liberation Serif have the widths of Georgia and Times New Roman).
 * Without faces of their own, headings would be the regular ones smeared.
 */
export const FALLBACKS: readonly string[] = [
  fallback(GEORGIA, SERIF, ['Georgia'], 1.074471),
  fallback(GEORGIA, SERIF, ['Georgia Bold', 'Georgia-Bold'], 0.923, BOLD),
  fallback(GEORGIA, SERIF, ['Georgia Italic', 'Georgia-Italic'], 0.957, ITALIC),
  fallback(TIMES, SERIF, ['Times New Roman', 'TimesNewRomanPSMT', 'Liberation Serif'], 1.179077),
  fallback(
    TIMES,
    SERIF,
    ['Times New Roman Bold', 'TimesNewRomanPS-BoldMT', 'Liberation Serif Bold'],
    1.115,
    BOLD,
  ),
  fallback(
    TIMES,
    SERIF,
    ['Times New Roman Italic', 'TimesNewRomanPS-ItalicMT', 'Liberation Serif Italic'],
    1.068,
    ITALIC,
  ),
  fallback('Source Sans 3 Fallback', SANS, ['Arial', 'ArialMT', 'Liberation Sans'], 0.937639),
];
