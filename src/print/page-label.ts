/** Page labels: Roman in the front matter, Arabic in the body, none on covers. */

const ROMAN: readonly [number, string][] = [
  [100, 'c'],
  [90, 'xc'],
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
];

export type Numbering = 'cover' | 'front' | 'body' | 'back';

/** Lower-case Roman numeral of a positive number. */
export function roman(value: number): string {
  let rest = value;
  let text = '';
  for (const [worth, sign] of ROMAN)
    while (rest >= worth) {
      text += sign;
      rest -= worth;
    }
  return text;
}

/** The label of the `n`th page of its numbering. Covers have none. */
export function pageLabel(numbering: Numbering, n: number): string {
  if (numbering === 'front') return roman(n);
  return numbering === 'body' ? String(n) : '';
}
