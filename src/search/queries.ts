/** The measured queries: `tests/search/queries.yaml`. */
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { z } from 'zod';
import type { Lang } from '../handbook/editions.ts';

const fileSchema = z.array(
  z.strictObject({
    kind: z.string().min(1),
    edition: z.enum(['sr', 'en']),
    queries: z.array(z.string().regex(/^.+ => [a-z0-9 -]+$/, 'a line is: query => chapter [chapter …]')),
  }),
);

export interface MeasuredQuery {
  kind: string;
  lang: Lang;
  query: string;
  /** Slugs of the chapters that answer it. */
  expected: string[];
  /** Every fifth of its kind: not looked at while the ranking is tuned. */
  heldOut: boolean;
}

/** Reads the queries. Throws zod's error where a line has not the form. */
export function readQueries(file: string): MeasuredQuery[] {
  return fileSchema.parse(parse(readFileSync(file, 'utf8'))).flatMap(({ kind, edition, queries }) =>
    queries.map((line, i) => {
      const at = line.lastIndexOf(' => ');
      return {
        kind,
        lang: edition,
        query: line.slice(0, at),
        expected: line.slice(at + 4).split(' '),
        heldOut: i % 5 === 4,
      };
    }),
  );
}
