import type { Lang } from '../handbook/editions.ts';

/** Folder of an index under the site's root. */
export const indexFolder = (lang: Lang): string => `pagefind/${lang}`;
