import { defineMiddleware } from 'astro:middleware';
import { locate, withoutBase } from './handbook/editions.ts';
import { latinHtml } from './markdown/latin-html.ts';

/** The Latin edition is the Cyrillic page transliterated: in `dev` and in the build alike, print and side by side included. */
export const onRequest = defineMiddleware(async (context, next) => {
  const response = await next();
  const { edition } = locate(withoutBase(context.url.pathname, import.meta.env.BASE_URL));
  if (edition?.id !== 'sr-Latn' || !response.headers.get('content-type')?.includes('text/html'))
    return response;
  return new Response(latinHtml(await response.text()), {
    status: response.status,
    headers: response.headers,
  });
});
