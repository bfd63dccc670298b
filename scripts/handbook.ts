#!/usr/bin/env node
/** The main job: builds the site, indexes it, prints the book in three editions, and says what came out. */
import { readFileSync, statSync } from 'node:fs';
import { findChromium } from '../src/build/chromium.ts';
import { chaptersInOrder, readBook } from '../src/handbook/book.ts';
import { countWords } from '../src/handbook/chapter.ts';
import { EDITIONS } from '../src/handbook/editions.ts';
import { openPoints } from '../src/handbook/open-points.ts';
import { emptySettings, readSettings } from '../src/handbook/settings.ts';
import { printEditions } from '../src/print/print-editions.ts';
import { command, run } from './shared/command.ts';
import { step } from './shared/progress.ts';
import { tool } from './shared/shell.ts';

const SETTINGS = process.env.HANDBOOK_SETTINGS || 'src/settings.yaml';

await run(
  command(
    'handbook',
    'Builds the site in three editions, indexes it, and prints the book (screen PDF) in each.',
  )
    .option('--out <folder>', 'where the finished site stands', 'dist')
    .action(async ({ out }: { out: string }) => {
      const start = performance.now();
      await step('Chromium', () => findChromium((line) => process.stdout.write(`  ${line}\n`)));
      await step('site', () => tool('node', ['scripts/build.ts', '--out', out]));
      const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
      const jobs = EDITIONS.map(({ id }) => ({
        edition: id,
        profiles: ['screen' as const],
        dist: out,
        root: process.cwd(),
        settings: SETTINGS,
        version,
      }));
      const reports = await step('printed book', () =>
        printEditions(jobs, (id, stage) => process.stdout.write(`  ${id}: ${stage}\n`)),
      );
      const book = readBook(process.cwd());
      process.stdout.write('\n');
      for (const { id, source } of EDITIONS) {
        const chapters = chaptersInOrder(book, source);
        const words = chapters.reduce((sum, { chapter }) => sum + countWords(chapter), 0);
        const report = reports.find((r) => r.edition === id);
        const file = `${out}/downloads/handbook-${id}.pdf`;
        process.stdout.write(
          `${id}: ${chapters.length} chapters, ${words} words, ${report?.pages ?? '?'} pages, ${(statSync(file).size / 1e6).toFixed(1)} MB, ${file}\n`,
        );
      }
      const points = openPoints(book, 'sr');
      process.stdout.write(`open points: ${points.length} (${points.map((p) => p.number).join(', ')})\n`);
      const empty = emptySettings(readSettings(SETTINGS));
      if (empty.length > 0)
        process.stdout.write(
          `empty in ${SETTINGS}, so what needs them is left out: ${empty.join(', ')} (site: canonical links, sitemap, QR codes; repository: edit links; contact: correction by mail)\n`,
        );
      process.stdout.write(
        `${((performance.now() - start) / 1000).toFixed(0)} s. npm run preview serves it.\n`,
      );
    }),
);
