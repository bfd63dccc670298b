#!/usr/bin/env node
/** Writes the editors' report: HTML and Markdown. */
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { checkBook } from '../src/handbook/check.ts';
import { lastCommitDay } from '../src/handbook/commit-date.ts';
import { readExceptions } from '../src/handbook/exceptions.ts';
import { HandbookError } from '../src/handbook/problem.ts';
import { editorsReport } from '../src/handbook/report.ts';
import { reportHtml, reportMarkdown } from '../src/handbook/report-format.ts';
import { command, run } from './shared/command.ts';

await run(
  command(
    'report',
    'Writes the editors’ report: reviews, law as at, open points, what is unchecked, what lags behind, words per chapter.',
  )
    .option('--out <folder>', 'where report.html and report.md are written', 'dist/report')
    .action(({ out }: { out: string }) => {
      const root = process.cwd();
      const { book, problems } = checkBook(root);
      if (!book) throw new HandbookError(problems);
      const exceptions = readExceptions(root).list.map((e) => e.exception);
      const report = editorsReport(book, problems, exceptions, lastCommitDay(root) ?? '');
      mkdirSync(out, { recursive: true });
      writeFileSync(path.join(out, 'report.html'), reportHtml(report));
      writeFileSync(path.join(out, 'report.md'), reportMarkdown(report));
      for (const { title, rows } of report.tables)
        process.stdout.write(`${String(rows.length).padStart(5)}  ${title.sr} / ${title.en}\n`);
      process.stdout.write(`✓ ${path.join(out, 'report.html')}, ${path.join(out, 'report.md')}\n`);
    }),
);
