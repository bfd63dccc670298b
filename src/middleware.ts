import { defineMiddleware } from 'astro:middleware';
import { latinHtml } from './markdown/latin-html.ts';
import { placeOf } from './site/context.ts';

/** The Latin edition is the Cyrillic page transliterated: in `dev` and in the build alike, print and side by side included. */
export const onRequest = defineMiddleware(async (context, next) => {
  const response = await next();
  const { edition } = placeOf(context.url);
  if (edition?.id !== 'sr-Latn' || !response.headers.get('content-type')?.includes('text/html'))
    return response;
  return new Response(latinHtml(await response.text()), {
    status: response.status,
    headers: response.headers,
  });
});
