/** Makes the two search indexes of a built site: Pagefind's files and the guide beside them. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { close, createIndex } from 'pagefind';
import type { Book } from '../handbook/book.ts';
import type { Lang } from '../handbook/editions.ts';
import { meaningful } from './empty-words.ts';
import { type Concept, type Guide, type GuideSource, packGuide } from './guide.ts';
import { indexFolder } from './index-folder.ts';
import { indexedKeys } from './indexed-keys.ts';
import { packKnownWords } from './known-words.ts';
import { makeLexicon } from './lexicon.ts';
import { type SearchRecord, searchRecords } from './records.ts';
import { repack } from './repack.ts';
import { englishStem, keyOf, type Vocabulary } from './vocabulary.ts';
import { wordsOf } from './words.ts';

function vocabularyOf(records: readonly SearchRecord[]): {
  vocabulary: Vocabulary;
  /** Words as they are written, with how often each occurs. */
  words: Map<string, number>;
} {
  const forms = new Map<string, number>();
  const english = new Set<string>();
  const written = new Map<string, Map<string, number>>();
  for (const { passages } of records)
    for (const { lang, text } of passages)
      for (const { plain, start, end } of wordsOf(text)) {
        if (lang === 'sr') forms.set(plain, (forms.get(plain) ?? 0) + 1);
        else english.add(englishStem(plain));
        const shapes = written.get(plain) ?? new Map<string, number>();
        const shape = text.slice(start, end).toLowerCase();
        written.set(plain, shapes.set(shape, (shapes.get(shape) ?? 0) + 1));
      }
  const words = new Map<string, number>();
  for (const [plain, shapes] of written) {
    const word = [...shapes].sort((a, b) => b[1] - a[1])[0]?.[0] ?? plain;
    const count = [...shapes.values()].reduce((sum, n) => sum + n, 0);
    if (/^\p{L}{4,}$/u.test(word)) words.set(word, count);
  }
  return { vocabulary: { serbian: makeLexicon(forms), english }, words };
}

function conceptsOf(
  records: readonly SearchRecord[],
  vocabulary: Vocabulary,
): Pick<Guide, 'concepts' | 'phrases'> {
  const concepts: Concept[] = [];
  const phrases = new Map<string, number[]>();
  const nameKeys = (lang: Lang, text: string) =>
    meaningful(wordsOf(text), (w) => w.plain).map((w) => keyOf(vocabulary, lang, w.plain));
  for (const [record, { kind, names, authority }] of records.entries()) {
    if (kind !== 'term' && kind !== 'authority') continue;
    const { lang = 'sr', text: own = '' } = names[0] ?? {};
    concepts.push({
      record,
      name: authority ? '' : nameKeys(lang, own).join(' '),
      authority,
    });
    for (const { lang, text } of names) {
      const keys = nameKeys(lang, text);
      // Long titles are found as records; nobody types them to the end.
      if (keys.length === 0 || keys.length > 6) continue;
      const phrase = keys.join(' ');
      const known = phrases.get(phrase) ?? [];
      if (!known.includes(concepts.length - 1)) phrases.set(phrase, [...known, concepts.length - 1]);
    }
  }
  return { concepts, phrases };
}

/** Compressed by us, because not every host compresses; the plain file is for browsers that cannot unpack. */
function writePacked(folder: string, name: string, json: string): void {
  writeFileSync(path.join(folder, `${name}.json`), json);
  writeFileSync(path.join(folder, `${name}.pack`), gzipSync(json, { level: 9 }));
}

/** Writes the index of one language under `dist`; returns the number of records. */
export async function makeIndex(dist: string, book: Book, lang: Lang): Promise<number> {
  const records = searchRecords(book, lang);
  const { vocabulary, words } = vocabularyOf(records);
  // Words go in as keys of the lexicon, so Pagefind's own stemmer (and its larger WebAssembly file) is not needed.
  const { index, errors } = await createIndex({ forceLanguage: 'unknown', keepIndexUrl: true });
  if (!index) throw new Error(`Pagefind: ${errors.join('; ')}`);
  const contents = indexedKeys(vocabulary, records);
  for (const [i, record] of records.entries()) {
    const { errors: refused } = await index.addCustomRecord({
      url: `/${record.address}`,
      content: (contents[i] ?? []).join(' '),
      language: 'unknown',
      // Kept with the record as filters, because Pagefind indexes every word of `meta`, which doubles what a search loads.
      filters: { i: [String(i)], h: [record.heading], t: [record.text] },
    });
    if (refused.length > 0) throw new Error(`Pagefind: ${record.address}: ${refused.join('; ')}`);
  }
  const { files } = await index.getFiles();
  const packed = repack(
    files.map(({ path: name, content }) => ({ path: name, content: Buffer.from(content) })),
  );
  if (packed.records !== records.length)
    throw new Error(`Pagefind: ${packed.records} fragments of ${records.length} records`);
  const folder = path.join(dist, indexFolder(lang));
  rmSync(folder, { recursive: true, force: true });
  for (const { path: name, content } of packed.files) {
    const file = path.join(folder, name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, content);
  }
  await index.deleteIndex();
  const slugs = [...new Set(records.filter((r) => r.kind === 'title').map((r) => r.slug))];
  const guide: GuideSource = {
    lang,
    chapters: slugs.map((slug) => {
      const entry = book.outline.chapters.find((c) => c.slug === slug);
      return { slug: slug ?? '', number: entry?.number ?? 0, title: entry?.title[lang] ?? '' };
    }),
    records: records.map((r, i) => ({
      kind: r.kind,
      chapter: slugs.indexOf(r.slug),
      n: r.n,
      length: Math.round(2 * Math.log2(Math.max(1, contents[i]?.length ?? 0))),
    })),
    version: packed.version,
    ...conceptsOf(records, vocabulary),
    vocabulary,
  };
  writePacked(folder, 'guide', JSON.stringify(packGuide(guide)));
  writePacked(folder, 'words', JSON.stringify(packKnownWords(words)));
  return records.length;
}

/** Both indexes. */
export async function makeIndexes(dist: string, book: Book): Promise<Record<Lang, number>> {
  const sr = await makeIndex(dist, book, 'sr');
  const en = await makeIndex(dist, book, 'en');
  await close();
  return { sr, en };
}

/** The step of the build. */
export const indexStep = {
  name: 'search index',
  run: async ({ dist, book }: { dist: string; book: Book }): Promise<string> => {
    const { sr, en } = await makeIndexes(dist, book);
    return `${sr} records in Serbian, ${en} in English`;
  },
};
