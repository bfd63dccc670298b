#!/usr/bin/env node
/** Turns a draft in Latin letters into Cyrillic, and lists every word that a person has to look at. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { lineStarts, placeOf, proseOf } from '../src/handbook/prose.ts';
import { sourceText } from '../src/handbook/source-text.ts';
import { speller } from '../src/handbook/spelling.ts';
import { parseMdx } from '../src/handbook/syntax.ts';
import { type Dictionaries, type Doubt, toCyrillic } from '../src/handbook/to-cyrillic.ts';
import { command, run } from './shared/command.ts';

const WHY: Record<Doubt, string> = {
  seam: 'nj/lj/dž могу бити два слова · may be two letters',
  foreign: 'страна реч? · a foreign word?',
  mixed: 'оба писма у једној речи · two scripts in one word',
  roman: 'римски број? · a Roman numeral?',
  letter: 'једно слово: иницијал? · a single letter: an initial?',
  unknown: 'није у речнику · not in the dictionary',
};

await run(
  command(
    'to-cyrillic',
    'Turns a draft in Latin letters into Cyrillic. Prints the text, and on the error stream the words to look at.',
  )
    .argument('<file>', 'the draft; of an .mdx file only the prose is converted, not markup and citations')
    .option('--out <file>', 'write the text to this new file instead of printing it')
    .action((file: string, { out }: { out?: string }) => {
      if (!existsSync(file)) throw new Error(`${file} does not exist`);
      if (out && existsSync(out)) throw new Error(`${out} exists already; nothing was written`);
      const source = sourceText(readFileSync(file, 'utf8'));
      const known: Dictionaries = {
        sr: speller(process.cwd(), 'sr').knows,
        en: speller(process.cwd(), 'en').knows,
      };
      const prose = file.endsWith('.mdx') ? proseOf({ source, root: parseMdx(source), lang: 'sr' }) : source;
      const { text, doubts } = toCyrillic(source, known, prose);
      const starts = lineStarts(source);
      const said = new Set<string>();
      for (const { word, put, offset, doubt } of doubts) {
        if (doubt === undefined || said.has(word)) continue;
        said.add(word);
        const { line, column } = placeOf(starts, offset);
        process.stderr.write(`${file}:${line}:${column}  ${word} → ${put}  (${WHY[doubt]})\n`);
      }
      process.stderr.write(`за преглед/to look at: ${said.size}\n`);
      if (out) writeFileSync(out, text);
      else process.stdout.write(text);
    }),
);
