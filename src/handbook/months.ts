import type { Lang } from './editions.ts';

/** The names of the months, as a date has them. */
export const MONTHS: Record<Lang, readonly string[]> = {
  sr: 'јануар фебруар март април мај јун јул август септембар октобар новембар децембар'.split(' '),
  en: 'January February March April May June July August September October November December'.split(' '),
};

/** What all cases of a Serbian month begin with: септембар, септембра. */
export const monthStem = (month: string): string => month.replace(/бар$/, 'б');
