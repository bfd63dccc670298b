import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { outlineSchema } from '../../../src/handbook/outline.ts';
import { readQueries } from '../../../src/search/queries.ts';

describe('the measured queries', () => {
  const queries = readQueries('tests/search/queries.yaml');
  it('are at least 200, each once in its edition', () => {
    expect(queries.length).toBeGreaterThanOrEqual(200);
    expect(new Set(queries.map((q) => `${q.lang} ${q.query}`)).size).toBe(queries.length);
  });
  it('expect chapters of the outline', () => {
    const outline = outlineSchema.parse(parse(readFileSync('content/data/outline.yaml', 'utf8')));
    const slugs = new Set(outline.chapters.map((c) => c.slug));
    for (const { query, expected } of queries)
      for (const slug of expected) expect(slugs.has(slug), `${query} → ${slug}`).toBe(true);
  });
  it('hold every fifth of a kind out', () =>
    expect(queries.filter((q) => q.heldOut).length).toBeGreaterThanOrEqual(
      Math.floor(queries.length / 5) - 5,
    ));
});
