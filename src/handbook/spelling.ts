/** Spelling: dictionaries of both languages and the project's own word lists (`content/data/words/sr.txt`, `en.txt`). */
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { decodeTrie } from 'cspell-trie-lib';
import nspell from 'nspell';
import type { Lang } from './editions.ts';

const require = createRequire(import.meta.url);

export interface Speller {
  /** Whether the word is in the dictionary or in the project's list. */
  knows(word: string): boolean;
  /** Up to three known words that differ by one letter. */
  near(word: string): string[];
}

const ALPHABET: Record<Lang, string> = {
  sr: 'абвгдђежзијклљмнњопрстћуфхцчџш',
  en: 'abcdefghijklmnopqrstuvwxyz',
};

/** The lines of a word list, without comments. */
export function readWordList(text: string): string[] {
  return text.split('\n').filter((line) => line !== '' && !line.startsWith('#'));
}

/** The words of a list sorted as the dictionary of this language does, each once. */
export function sortWords(words: readonly string[], lang: Lang): string[] {
  const compare = new Intl.Collator(lang === 'sr' ? 'sr-Cyrl' : 'en').compare;
  return [...new Set(words)].sort((a, b) => compare(a, b) || (a < b ? -1 : 1));
}

/**
 * A function that knows the words of a list. A word written with a capital needs its capital; `мандамус*` also covers
 * endings of up to three letters.
 */
export function listKnows(words: readonly string[]): (word: string) => boolean {
  const whole = new Set(words.filter((w) => !w.endsWith('*')));
  const stems = words.filter((w) => w.endsWith('*')).map((w) => w.slice(0, -1));
  const fits = (word: string): boolean =>
    whole.has(word) || stems.some((stem) => word.startsWith(stem) && word.length - stem.length <= 3);
  return (word) => fits(word) || fits(word.toLowerCase());
}

function serbianDictionary(): (word: string) => boolean {
  const folder = path.dirname(require.resolve('@cspell/dict-sr-cyrl/cspell-ext.json'));
  const trie = decodeTrie(readFileSync(path.join(folder, 'dict', 'sr-cyrl.trie')));
  return (word) => trie.has(word) || trie.has(word.toLowerCase());
}

function englishDictionary(): (word: string) => boolean {
  const folder = path.dirname(require.resolve('dictionary-en-gb'));
  const speller = nspell(
    readFileSync(path.join(folder, 'index.aff')),
    readFileSync(path.join(folder, 'index.dic')),
  );
  return (word) => speller.correct(word.replaceAll('’', "'"));
}

const dictionaries = new Map<Lang, (word: string) => boolean>();

/** The dictionary of a language, read once. */
export function dictionary(lang: Lang): (word: string) => boolean {
  const known = dictionaries.get(lang);
  if (known) return known;
  const made = lang === 'sr' ? serbianDictionary() : englishDictionary();
  dictionaries.set(lang, made);
  return made;
}

/** Words that differ from this one by one letter: left out, put in, changed, or two exchanged. */
function* oneLetterOff(word: string, alphabet: string): Generator<string> {
  for (let i = 0; i <= word.length; i += 1) {
    const head = word.slice(0, i);
    if (i < word.length) yield head + word.slice(i + 1);
    if (i + 1 < word.length) yield head + word[i + 1] + word[i] + word.slice(i + 2);
    for (const letter of alphabet) {
      yield head + letter + word.slice(i + 1);
      yield head + letter + word.slice(i);
    }
  }
}

/** The speller of a language for the project under this root. */
export function speller(root: string, lang: Lang): Speller {
  const file = path.join(root, 'content/data/words', `${lang}.txt`);
  const own = listKnows(existsSync(file) ? readWordList(readFileSync(file, 'utf8')) : []);
  const standard = dictionary(lang);
  const simple = (word: string): boolean => standard(word) || own(word);
  const bare = (word: string): string => word.replace(/[’'](?:s)?$/, '');
  const knows = (word: string): boolean =>
    simple(word) ||
    (lang === 'en' && simple(bare(word))) ||
    (word.includes('-') && word.split('-').every((part) => part.length < 2 || simple(part)));
  const near = (word: string): string[] => {
    const found = new Set<string>();
    for (const candidate of oneLetterOff(word, ALPHABET[lang])) {
      if (candidate !== word && candidate.length > 2 && simple(candidate)) found.add(candidate);
      if (found.size === 3) break;
    }
    return [...found];
  };
  return { knows, near };
}
