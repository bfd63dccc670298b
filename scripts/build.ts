#!/usr/bin/env node
/** Builds the site into a folder beside `dist`, runs the steps after the build, then puts it in the place of `dist`. */
import { cpSync, existsSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { replaceFolder } from '../src/build/replace-folder.ts';
import { BUILD_STEPS } from '../src/build/steps.ts';
import { readBook } from '../src/handbook/book.ts';
import { readSettings } from '../src/handbook/settings.ts';
import { command, run } from './shared/command.ts';
import { step } from './shared/progress.ts';
import { tool } from './shared/shell.ts';

await run(
  command('build', 'Builds the site in three editions, with its search index.')
    .option('--out <folder>', 'where the finished site stands', 'dist')
    .action(async ({ out }: { out: string }) => {
      const next = `${out}.next`;
      rmSync(next, { recursive: true, force: true });
      await step('pages', () => tool('astro', ['build', '--silent'], { HANDBOOK_OUT: next }));
      const context = {
        dist: next,
        book: readBook(process.cwd()),
        settings: readSettings(process.env.HANDBOOK_SETTINGS || 'src/settings.yaml'),
        version: String(JSON.parse(readFileSync('package.json', 'utf8')).version),
      };
      for (const { name, run: work } of BUILD_STEPS)
        await step(name, async () => {
          const line = await work(context);
          if (line) process.stdout.write(`  ${line}\n`);
        });
      const downloads = path.join(out, 'downloads');
      if (existsSync(downloads))
        // With their times: a PDF that is older than its pages can be told.
        cpSync(downloads, path.join(next, 'downloads'), {
          recursive: true,
          force: false,
          preserveTimestamps: true,
        });
      replaceFolder(next, out);
      process.stdout.write(`✓ ${out}\n`);
    }),
);
