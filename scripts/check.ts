#!/usr/bin/env node
/** Checks every chapter and data file, and says everything at once. */
import { checkBook } from '../src/handbook/check.ts';
import { formatProblem } from '../src/handbook/problem.ts';
import { command, run } from './shared/command.ts';

await run(
  command(
    'check',
    'Checks chapters and data: code, components, citations, pinpoints, references, both languages alike.',
  )
    .option(
      '--only <names>',
      'show only problems in files whose path holds one of these, separated by commas',
    )
    .option('--quiet', 'errors only, no warnings')
    .action(({ only, quiet }: { only?: string; quiet?: boolean }) => {
      const names = only?.split(',') ?? [''];
      const problems = checkBook(process.cwd())
        .problems.filter((p) => names.some((name) => p.file.includes(name)))
        .filter((p) => !quiet || p.severity === 'error');
      for (const p of problems) process.stdout.write(`${formatProblem(p)}\n`);
      const errors = problems.filter((p) => p.severity === 'error').length;
      process.stdout.write(`грешака/errors: ${errors}, упозорења/warnings: ${problems.length - errors}\n`);
      if (errors > 0) process.exitCode = 1;
    }),
);
