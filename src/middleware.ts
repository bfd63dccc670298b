import { defineMiddleware } from 'astro:middleware';
import { furtherFonts } from './fonts/first-fonts.ts';
import { latinHtml } from './markdown/latin-html.ts';
import { placeOf } from './site/context.ts';
import { lateScripts, withFonts } from './site/file-order.ts';

/** The Latin edition is the Cyrillic page transliterated: in `dev` and in the build alike, print and side by side included. */
export const onRequest = defineMiddleware(async (context, next) => {
  const response = await next();
  if (!response.headers.get('content-type')?.includes('text/html')) return response;
  const { edition } = placeOf(context.url);
  const source = await response.text();
  const html = edition?.id === 'sr-Latn' ? latinHtml(source) : source;
  return new Response(withFonts(lateScripts(html), furtherFonts(html)), {
    status: response.status,
    headers: response.headers,
  });
});
