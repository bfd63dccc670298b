/** The changes as an Atom feed. */
import type { APIRoute } from 'astro';
import { caption } from '../../handbook/captions.ts';
import { changesFeed } from '../../handbook/changes-feed.ts';
import { editionBySegment, sitePath } from '../../handbook/editions.ts';
import { theBook, theSettings } from '../../site/context.ts';
import { editionPaths } from '../../site/paths.ts';

export const getStaticPaths = editionPaths;

export const GET: APIRoute = ({ params }) => {
  const edition = editionBySegment(params.segment);
  if (!edition) return new Response(null, { status: 404 });
  const { site, base, publisher } = theSettings();
  const feed = changesFeed(theBook(), edition, {
    address: (...segments) => new URL(sitePath(base, ...segments), site || 'http://localhost').href,
    author: publisher[edition.source] || caption(edition, 'siteTitle'),
  });
  return new Response(feed, { headers: { 'content-type': 'application/atom+xml; charset=utf-8' } });
};
