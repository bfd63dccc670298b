#!/usr/bin/env node
/** In the workflow of a pull request: lays its files under content over the base commit that is checked out. */
import { execFileSync } from 'node:child_process';
import { appendFileSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { layOver, parseRawDiff } from '../src/build/lay-over.ts';
import { command, run } from './shared/command.ts';

const MOST_BYTES = 5_000_000;
const COMMIT = /^[0-9a-f]{40}$/;

const git = (...args: string[]): Buffer =>
  execFileSync('git', args, { maxBuffer: 2 * MOST_BYTES, stdio: ['ignore', 'pipe', 'inherit'] });

await run(
  command('lay-over', 'Lays the regular files under content of a pull request over the base commit.')
    .requiredOption('--base <commit>', 'the commit that is checked out')
    .requiredOption('--head <commit>', 'the commit whose content is laid over it')
    .option('--slugs <file>', 'append `slugs=…` with the changed chapters to this file')
    .action(({ base, head, slugs }: { base: string; head: string; slugs?: string }) => {
      for (const commit of [base, head])
        if (!COMMIT.test(commit)) throw new Error(`“${commit}” is not a commit`);
      const raw = git('diff', '--raw', '-z', '--no-renames', '--no-abbrev', base, head).toString('utf8');
      const { take, remove, refuse } = layOver(parseRawDiff(raw));
      for (const file of remove) rmSync(file, { force: true });
      for (const { path: file, blob } of take) {
        const size = Number(git('cat-file', '-s', blob).toString());
        if (size > MOST_BYTES) throw new Error(`${file}: ${size} bytes are too many`);
        mkdirSync(path.dirname(file), { recursive: true });
        // Removed first, so that nothing is ever written through a link.
        rmSync(file, { force: true });
        writeFileSync(file, git('cat-file', 'blob', blob), { mode: 0o644 });
      }
      for (const { path: file, why } of refuse)
        process.stdout.write(
          `::warning title=lay-over::${file.replace(/[\r\n%]/g, '?')} ${why.sr} / ${why.en}\n`,
        );
      const changed = [...take.map((c) => c.path), ...remove].flatMap((file) => {
        const slug = /^content\/(?:sr|en)\/([a-z0-9-]+)\.mdx$/.exec(file)?.[1];
        return slug ? [slug] : [];
      });
      if (slugs) appendFileSync(slugs, `slugs=${[...new Set(changed)].join(' ')}\n`);
      process.stdout.write(`✓ ${take.length} taken, ${remove.length} removed, ${refuse.length} left out\n`);
    }),
);
