#!/usr/bin/env node
/** Proofs of chapters as self-contained HTML: for the preview of a pull request, even when the check finds faults. */
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { proofPage } from '../src/build/proof-page.ts';
import { loadBook } from '../src/handbook/book.ts';
import { checkBook } from '../src/handbook/check.ts';
import { HandbookError } from '../src/handbook/problem.ts';
import { command, run } from './shared/command.ts';

await run(
  command(
    'proof',
    'Writes a self-contained HTML proof of chapters, both languages side by side with what the check says.',
  )
    .argument('[slugs...]', 'chapters; without any, all')
    .option('--out <folder>', 'where the pages are written', 'dist/proof')
    .action((slugs: string[], { out }: { out: string }) => {
      const root = process.cwd();
      const { problems } = checkBook(root);
      const { book } = loadBook(root);
      if (!book) throw new HandbookError(problems);
      const known = new Set([
        ...book.outline.chapters.filter((c) => c.kind === 'chapter' && !c.planned).map((c) => c.slug),
        ...book.chapters.sr.keys(),
        ...book.chapters.en.keys(),
      ]);
      const wanted = slugs.length > 0 ? slugs : [...known];
      mkdirSync(out, { recursive: true });
      for (const slug of wanted) {
        if (!/^[a-z0-9-]+$/.test(slug)) throw new Error(`“${slug}” is not a chapter`);
        writeFileSync(path.join(out, `${slug}.html`), proofPage(slug, book, problems));
      }
      process.stdout.write(`✓ ${out}: ${wanted.length}\n`);
    }),
);
