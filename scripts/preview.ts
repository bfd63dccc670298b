#!/usr/bin/env node
/** Serves the built site on this machine. */
import { existsSync } from 'node:fs';
import { serve } from '../src/build/serve.ts';
import { readSettings } from '../src/handbook/settings.ts';
import { command, run } from './shared/command.ts';

await run(
  command('preview', 'Serves the built site on this machine, with the headers that a static host would send.')
    .option('--dist <folder>', 'the built site', 'dist')
    .option('--port <number>', 'port', (value) => Number.parseInt(value, 10), 4321)
    .action(async ({ dist, port }: { dist: string; port: number }) => {
      if (!existsSync(dist)) throw new Error(`${dist} is not here: run npm run build first`);
      const { base } = readSettings(process.env.HANDBOOK_SETTINGS || 'src/settings.yaml');
      const { origin } = await serve(dist, { port, base });
      process.stdout.write(`${origin}${base}\n`);
    }),
);
