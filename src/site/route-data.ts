/** Starlight's route data, corrected from the outline: the page before and the page after in the order of the book, no sidebar of Starlight's own. */
import { defineRouteMiddleware } from '@astrojs/starlight/route-data';
import { pagesInOrder } from '../handbook/outline.ts';
import { partName } from './chapter-line.ts';
import { pageContext, placeOf, theBook } from './context.ts';

export const onRequest = defineRouteMiddleware((context) => {
  const route = context.locals.starlightRoute;
  const { rest } = placeOf(context.url);
  const { edition, to } = pageContext(context.url);
  const pages = pagesInOrder(theBook().outline);
  const at = pages.findIndex((p) => p.slug === rest);
  const link = (i: number) => {
    const page = at < 0 ? undefined : pages[i];
    return page
      ? {
          type: 'link' as const,
          label: page.chapter ? page.chapter.title[edition.source] : partName(edition, page.part),
          href: to(page.slug),
          isCurrent: false,
          badge: undefined,
          attrs: {},
        }
      : undefined;
  };
  route.pagination = { prev: link(at - 1), next: at < 0 ? undefined : link(at + 1) };
  route.sidebar = [];
});
