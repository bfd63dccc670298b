#!/usr/bin/env node
/** Prints the handbook from the built site: editions × profiles. */
import { readFileSync } from 'node:fs';
import { InvalidArgumentError } from 'commander';
import { EDITIONS, type EditionId } from '../src/handbook/editions.ts';
import { PROFILES, type Profile } from '../src/print/geometry.ts';
import { DEFAULT_SIGNATURE } from '../src/print/imposition.ts';
import { printEditions } from '../src/print/print-editions.ts';
import { command, run } from './shared/command.ts';

const EDITION_IDS = EDITIONS.map((e) => e.id);

/** A flag whose values may be given in one list or several times. */
const oneOf =
  <T extends string>(known: readonly T[]) =>
  (value: string, before: T[] | undefined): T[] => {
    const values = value.split(',').map((v) => v.trim());
    for (const v of values)
      if (!known.includes(v as T)) throw new InvalidArgumentError(`Known are: ${known.join(', ')}.`);
    return [...(before ?? []), ...(values as T[])];
  };

const multipleOfFour = (value: string): number => {
  const pages = Number(value);
  if (!Number.isInteger(pages) || pages <= 0 || pages % 4 !== 0)
    throw new InvalidArgumentError('A signature has a multiple of 4 pages.');
  return pages;
};

interface Options {
  edition?: EditionId[];
  profile?: Profile[];
  dist: string;
  signature: number;
}

await run(
  command('pdf', 'Prints the handbook as PDF from the built site (npm run build).')
    .option('--edition <ids>', `editions: ${EDITION_IDS.join(', ')} (default: all)`, oneOf(EDITION_IDS))
    .option('--profile <names>', `profiles: ${PROFILES.join(', ')} (default: screen)`, oneOf(PROFILES))
    .option('--dist <folder>', 'the built site; the files go to its downloads', 'dist')
    .option(
      '--signature <pages>',
      'pages in a signature of the booklet, a multiple of 4',
      multipleOfFour,
      DEFAULT_SIGNATURE,
    )
    .addHelpText('after', 'Also: 130 interrupted with Ctrl-C, 143 ended by SIGTERM.')
    .action(async ({ edition, profile, dist, signature }: Options) => {
      const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
      const jobs = [...new Set(edition ?? EDITION_IDS)].map((id) => ({
        edition: id,
        profiles: [...new Set<Profile>(profile ?? ['screen'])],
        dist,
        root: process.cwd(),
        settings: process.env.HANDBOOK_SETTINGS || 'src/settings.yaml',
        version,
        signature,
      }));
      const reports = await printEditions(jobs, (id, stage) => process.stdout.write(`· ${id}: ${stage} …\n`));
      for (const { edition: id, pages, files, seconds, accessibility } of reports) {
        process.stdout.write(`✓ ${id}: ${pages} pages, ${seconds.toFixed(1)} s\n`);
        for (const { file, bytes } of files)
          process.stdout.write(`  ${file} (${(bytes / 1e6).toFixed(1)} MB)\n`);
        if (accessibility.length > 0)
          process.stdout.write(`  PDF/UA is not claimed: ${accessibility.join('; ')}\n`);
      }
    }),
);
