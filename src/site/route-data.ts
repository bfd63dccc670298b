/** Starlight's route data, corrected from the outline: previous and next chapter, no sidebar of Starlight's own. */
import { defineRouteMiddleware } from '@astrojs/starlight/route-data';
import { locate, withoutBase } from '../handbook/editions.ts';
import { pageContext, theBook } from './context.ts';

export const onRequest = defineRouteMiddleware((context) => {
  const route = context.locals.starlightRoute;
  const { rest } = locate(withoutBase(context.url.pathname, import.meta.env.BASE_URL));
  const { edition, to } = pageContext(context.url);
  const written = theBook().outline.chapters.filter((c) => !c.planned);
  const at = written.findIndex((c) => c.slug === rest);
  const link = (i: number) => {
    const chapter = at < 0 ? undefined : written[i];
    return chapter
      ? {
          type: 'link' as const,
          label: chapter.title[edition.source],
          href: to(chapter.slug),
          isCurrent: false,
          badge: undefined,
          attrs: {},
        }
      : undefined;
  };
  route.pagination = { prev: link(at - 1), next: at < 0 ? undefined : link(at + 1) };
  route.sidebar = [];
});
