#!/usr/bin/env node
/** Begins a chapter: both languages, its line in the outline, valid at once. */
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import { checkBook } from '../src/handbook/check.ts';
import { lastCommitDay } from '../src/handbook/commit-date.ts';
import { RESERVED_SLUGS } from '../src/handbook/editions.ts';
import { chapterText, type NewChapter, withChapter } from '../src/handbook/new-chapter.ts';
import { outlineSchema } from '../src/handbook/outline.ts';
import { HandbookError } from '../src/handbook/problem.ts';
import { command, run } from './shared/command.ts';

interface Options {
  slug: string;
  part: string;
  titleSr?: string;
  titleEn?: string;
  number?: string;
  roles: string;
  stages: string;
  lawAsAt?: string;
}

const OUTLINE = 'content/data/outline.yaml';
const list = (text: string): string[] =>
  text
    .split(',')
    .map((s) => s.trim())
    .filter(Boolean);

await run(
  command('new-chapter', 'Begins a chapter in both languages, with its line in content/data/outline.yaml.')
    .requiredOption('--slug <slug>', 'file name and address, for ever: lower-case letters, digits, hyphens')
    .requiredOption('--part <id>', 'part of the book, as in the outline')
    .option('--title-sr <title>', 'title in Serbian (Cyrillic)')
    .option('--title-en <title>', 'title in English')
    .option('--number <n>', 'chapter number (by default the next that was never used)')
    .option(
      '--roles <roles>',
      'judge, prosecutor, representative, registrar, health; separated by commas',
      'judge',
    )
    .option('--stages <stages>', 'stages of proceedings, separated by commas', '')
    .option(
      '--law-as-at <day>',
      'day up to which the law was checked (by default the day of the last commit)',
    )
    .action((options: Options) => {
      const root = process.cwd();
      const { slug, part } = options;
      if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(slug))
        throw new Error(`slug “${slug}”: only lower-case ASCII letters, digits and hyphens`);
      if (RESERVED_SLUGS.includes(slug))
        throw new Error(`slug “${slug}” is kept for a page that the build makes`);
      const before = readFileSync(path.join(root, OUTLINE), 'utf8');
      const outline = outlineSchema.parse(parse(before));
      const entry = outline.chapters.find((c) => c.slug === slug);
      if (entry && !entry.planned) throw new Error(`chapter “${slug}” is in the outline already`);
      if (!outline.parts.some((p) => p.id === part))
        throw new Error(
          `part “${part}” does not exist; there are: ${outline.parts.map((p) => p.id).join(', ')}`,
        );
      const title = { sr: options.titleSr ?? entry?.title.sr, en: options.titleEn ?? entry?.title.en };
      if (!title.sr || !title.en) throw new Error('give --title-sr and --title-en');
      const chapter: NewChapter = {
        slug,
        part,
        title: { sr: title.sr, en: title.en },
        roles: list(options.roles),
        stages: list(options.stages),
        lawAsAt: options.lawAsAt ?? lastCommitDay(root) ?? new Date().toISOString().slice(0, 10),
      };
      const files = { sr: `content/sr/${slug}.mdx`, en: `content/en/${slug}.mdx` };
      for (const file of Object.values(files))
        if (existsSync(path.join(root, file))) throw new Error(`${file} exists already; nothing was written`);
      const number = options.number === undefined ? undefined : Number(options.number);
      const after = withChapter(before, outline, chapter, number);
      const valid = outlineSchema.safeParse(parse(after));
      if (!valid.success)
        throw new Error(`the outline would not be right: ${valid.error.issues[0]?.message}`);
      const sound = checkBook(root, { words: false }).problems.filter((p) => p.severity === 'error').length;
      writeFileSync(path.join(root, OUTLINE), after);
      for (const lang of ['sr', 'en'] as const)
        writeFileSync(path.join(root, files[lang]), chapterText(chapter, lang));
      const errors = checkBook(root, { words: false }).problems.filter((p) => p.severity === 'error');
      if (errors.length > sound) {
        // Nothing half done is left behind.
        writeFileSync(path.join(root, OUTLINE), before);
        for (const file of Object.values(files)) rmSync(path.join(root, file));
        throw new HandbookError(errors);
      }
      process.stdout.write(`✓ ${files.sr}\n✓ ${files.en}\n✓ ${OUTLINE}\n`);
    }),
);
