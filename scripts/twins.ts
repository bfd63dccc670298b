#!/usr/bin/env node
/** Records which paragraphs of the two languages agree: a maintainer's command, never an editor's. */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { readBook } from '../src/handbook/book.ts';
import { formatTwins, readTwins, recordTwins, TWINS_FILE } from '../src/handbook/staleness.ts';
import { command, run } from './shared/command.ts';

await run(
  command(
    'twins',
    'Records the pairs of paragraphs that agree (content/data/twins.json). Paragraphs of which one text alone changed are not recorded unless --trivial names them.',
  )
    .option(
      '--trivial <places...>',
      'a chapter, or a paragraph of it (compensation, compensation:12), whose change is trivial',
    )
    .action(({ trivial = [] }: { trivial?: string[] }) => {
      const root = process.cwd();
      const book = readBook(root);
      for (const place of trivial)
        if (!book.chapters.sr.has(place.split(':')[0] ?? ''))
          throw new Error(`--trivial ${place}: no such chapter`);
      const { twins, behind, recorded } = recordTwins(book, readTwins(root), trivial);
      writeFileSync(path.join(root, TWINS_FILE), formatTwins(twins));
      for (const { slug, n, lang } of behind)
        process.stdout.write(`! ${slug} ${n}: content/${lang}/${slug}.mdx lags behind; not recorded\n`);
      process.stdout.write(`✓ ${TWINS_FILE}: ${recorded} pairs, ${behind.length} behind\n`);
    }),
);
