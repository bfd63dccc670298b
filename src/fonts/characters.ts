/** Which characters the book can show: those of its content and captions, and both Serbian alphabets in full. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { CAPTIONS } from '../handbook/captions.ts';
import { toLatin } from '../handbook/script.ts';

const CYRILLIC = 'абвгдђежзијклљмнњопрстћуфхцчџш';
const ALPHABETS = `${CYRILLIC}${CYRILLIC.toUpperCase()}abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789`;
// What the build sets itself: spaces that do not break, marks of notes and links, quotes of both languages.
const SIGNS = ' \u00A0!"#%&()*+,-./:;=?@[]_·×÷§–—‘’‚“”„…→←↑↓↩✓−';

// Signs of the source’s syntax, which no reader sees.
const SYNTAX = /[\\^~{}|<>_`$]/;

const TEXT = /\.(mdx|yaml|csv|json)$/;

/** The characters, in order of their code points. `root` is the project’s folder. */
export function bookCharacters(root: string): string[] {
  const folder = path.join(root, 'content');
  const texts = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => TEXT.test(file))
    .map((file) => readFileSync(path.join(folder, file), 'utf8'));
  const found = new Set<string>();
  for (const text of [ALPHABETS, SIGNS, JSON.stringify(CAPTIONS), ...texts])
    for (const char of text) if (char >= ' ' && !SYNTAX.test(char)) found.add(char);
  for (const char of toLatin([...found].join(' '))) found.add(char);
  return [...found].sort((a, b) => (a.codePointAt(0) ?? 0) - (b.codePointAt(0) ?? 0));
}
