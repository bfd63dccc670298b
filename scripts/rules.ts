#!/usr/bin/env node
/** Writes the pages of all rules: .github/RULES.md and .github/RULES.sr.md. */
import { writeFileSync } from 'node:fs';
import { ruleExamples } from '../src/build/rule-examples.ts';
import { rulesPage } from '../src/handbook/rules-page.ts';
import { command, run } from './shared/command.ts';

await run(
  command(
    'rules',
    'Writes the pages that explain every rule of the check, from the catalogue and its fixtures.',
  ).action(() => {
    const examples = ruleExamples('tests/fixtures/rules');
    writeFileSync('.github/RULES.md', rulesPage('en', examples));
    writeFileSync('.github/RULES.sr.md', rulesPage('sr', examples));
    process.stdout.write('✓ .github/RULES.md, .github/RULES.sr.md\n');
  }),
);
