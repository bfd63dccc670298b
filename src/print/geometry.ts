/** Measures of the page, in millimetres. One B5 layout per edition; the other profiles are that layout scaled. */

export const MM = 96 / 25.4;

/** The trimmed page of the layout. */
export const TRIM = { width: 176, height: 250 } as const;

/** Margins of the type area. The outer one is wide: paragraph numbers stand in it. */
export const MARGINS = { top: 24, bottom: 22, inner: 20, outer: 30 } as const;

/** Margins on the pages of bench cards, whose type is large; their paragraph numbers stand over the title. */
export const CARD_MARGINS = { top: 20, bottom: 19, inner: 16, outer: 12 } as const;

/** The type area: running text and the notes under it. */
export const TYPE_AREA = {
  width: TRIM.width - MARGINS.inner - MARGINS.outer,
  height: TRIM.height - MARGINS.top - MARGINS.bottom,
} as const;

export const PROFILES = ['screen', 'press', 'office', 'booklet'] as const;
export type Profile = (typeof PROFILES)[number];

/** Scale of the layout in a profile: A4 for office printers, A5 for the booklet. */
export const SCALE: Readonly<Record<Profile, number>> = { screen: 1, press: 1, office: 1.19, booklet: 0.84 };

/** Paper of the profiles that are not the trimmed page itself. */
export const A4 = { width: 210, height: 297 } as const;
export const A5 = { width: 148, height: 210 } as const;

/** What the press needs around the trimmed page, and how many pages fill a sheet. */
export const PRESS = { bleed: 3, marks: 8, signature: 16, paperThickness: 0.1 } as const;

export const points = (mm: number): number => (mm / 25.4) * 72;
