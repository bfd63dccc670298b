/** The figures behind a chart, as they stand in the content. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { APIRoute } from 'astro';
import { SERIES_FOLDER } from '../../handbook/series.ts';
import { theBook } from '../../site/context.ts';

export const getStaticPaths = () => [...theBook().series.keys()].map((id) => ({ params: { id } }));

export const GET: APIRoute = ({ params }) =>
  new Response(readFileSync(path.join(theBook().root, SERIES_FOLDER, `${params.id}.csv`)), {
    headers: { 'content-type': 'text/csv; charset=utf-8' },
  });
