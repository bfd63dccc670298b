/** In which order a page asks for its files. */

/** Scripts add to a page that can be read without them: they are fetched after its style sheet and its fonts. */
export const lateScripts = (html: string): string =>
  html.replaceAll('<script type="module" src=', '<script type="module" fetchpriority="low" src=');

const fontPreload = (href: string): string =>
  `<link rel="preload" href="${href}" as="font" type="font/woff2" crossorigin>`;

/** Asks for more fonts, behind those that the page names already; a page without a frame stays as it is. */
export const withFonts = (html: string, fonts: readonly string[]): string =>
  html.replace('<div class="page', `${fonts.map(fontPreload).join('')}<div class="page`);
