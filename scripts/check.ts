#!/usr/bin/env node
/** Checks every chapter and data file, and says everything at once. */
import { appendFileSync } from 'node:fs';
import { Option } from 'commander';
import { checkBook } from '../src/handbook/check.ts';
import { fixBook } from '../src/handbook/fix.ts';
import { FORMATS, type Format, formatProblems, summaryTable } from '../src/handbook/formats.ts';
import { command, run } from './shared/command.ts';

interface Options {
  only?: string;
  quiet?: boolean;
  format: Format;
  fix?: boolean;
  release?: boolean;
  summary?: string;
}

await run(
  command(
    'check',
    'Checks chapters and data: code, components, citations, pinpoints, references, typography, words, both languages alike.',
  )
    .option(
      '--only <names>',
      'show only problems in files whose path holds one of these, separated by commas',
    )
    .option('--quiet', 'errors only, no warnings')
    .addOption(new Option('--format <form>', 'how problems are shown').choices(FORMATS).default('text'))
    .option('--fix', 'mend what can be mended for certain, then show what is left')
    .option('--release', 'refuse what a release refuses too: paragraphs that wait for their text')
    .option('--summary <file>', 'append a table of the problems in Markdown to this file')
    .action(({ only, quiet, format, fix, release = false, summary }: Options) => {
      const root = process.cwd();
      if (fix) {
        const { fixed } = fixBook(root);
        for (const p of fixed) process.stderr.write(`✓ ${p.file}:${p.line}:${p.column}  ${p.rule}\n`);
        process.stderr.write(`поправљено/mended: ${fixed.length}\n`);
      }
      const names = only?.split(',') ?? [''];
      const problems = checkBook(root, { release })
        .problems.filter((p) => names.some((name) => p.file.includes(name)))
        .filter((p) => !quiet || p.severity === 'error');
      process.stdout.write(formatProblems(problems, format));
      if (summary) appendFileSync(summary, summaryTable(problems));
      if (problems.some((p) => p.severity === 'error')) process.exitCode = 1;
    }),
);
