#!/usr/bin/env node
/** Measures build, page weight, Lighthouse, search and print against their peers, in one run: the ratios are what counts. */
import { timeBuild } from '../src/build/bench-build.ts';
import { pageWeights } from '../src/build/page-weight.ts';
import { command, run } from './shared/command.ts';

const say = (line: string) => process.stdout.write(`${line}\n`);

const SECTIONS: Record<string, (dist: string) => Promise<void> | void> = {
  build: () => {
    const runs = [1, 10, 30].map((times) => timeBuild(process.cwd(), times));
    for (const { times, pages, seconds, chapterKb } of runs)
      say(
        `build ×${times}: ${pages} pages, ${seconds.toFixed(1)} s, ${((seconds * 1000) / pages).toFixed(1)} ms a page, a chapter ${chapterKb.toFixed(1)} kB HTML (gzip)`,
      );
  },
  weight: (dist) => {
    for (const { kind, url, html, css, js, fonts } of pageWeights(dist))
      say(`weight ${kind} (${url}): HTML ${html} kB, CSS ${css} kB, JS ${js} kB, fonts ${fonts} kB (gzip)`);
  },
  lighthouse: async (dist) => {
    const { lighthouseBench } = await import('../src/build/lighthouse-bench.ts');
    await lighthouseBench(dist, say);
  },
  search: async (dist) => {
    const { searchBench } = await import('../src/search/bench.ts');
    await searchBench(dist);
  },
  print: async (dist) => {
    const { printBench } = await import('../src/print/bench.ts');
    await printBench(dist);
  },
};

await run(
  command(
    'bench',
    'Measures build, page weight, Lighthouse, search and print, each beside its peers, in one run.',
  )
    .option('--only <names>', `sections, separated by commas: ${Object.keys(SECTIONS).join(', ')}`)
    .option('--dist <folder>', 'the built site', 'dist')
    .action(async ({ only, dist }: { only?: string; dist: string }) => {
      const names = only?.split(',') ?? Object.keys(SECTIONS);
      for (const name of names) {
        const section = SECTIONS[name];
        if (!section) throw new Error(`no section “${name}”; known: ${Object.keys(SECTIONS).join(', ')}`);
        say(`\n${name}`);
        await section(dist);
      }
    }),
);
