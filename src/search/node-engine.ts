/** The engine outside a browser, on the files of a built site: for the bench and for tests. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Lang } from '../handbook/editions.ts';
import { type PagefindInstance, type SearchEngine, searchEngine } from './engine.ts';
import type { StoredGuide } from './guide.ts';
import { indexFolder } from './index-folder.ts';
import type { StoredWords } from './known-words.ts';

/** Pagefind on a folder of files instead of a server. */
export async function pagefindIn(folder: string): Promise<PagefindInstance & { bytes(): number }> {
  let bytes = 0;
  const outside = globalThis.fetch;
  const inside = async (address: unknown) => {
    const file = String(address).split('?')[0] ?? '';
    if (!file.startsWith('/')) return outside(address as string);
    const content = readFileSync(file);
    bytes += content.length;
    return new Response(content);
  };
  globalThis.fetch = inside as typeof fetch;
  const { createInstance } = (await import(pathToFileURL(path.join(folder, 'pagefind.js')).href)) as {
    createInstance(options: object): PagefindInstance & { init(): Promise<void> };
  };
  const instance = createInstance({ basePath: `${path.resolve(folder)}/`, noWorker: true });
  await instance.search('');
  return { search: (query) => instance.search(query), bytes: () => bytes };
}

/** The engine of one language of the site in `dist`. */
export async function engineIn(dist: string, lang: Lang): Promise<SearchEngine> {
  const folder = path.join(dist, indexFolder(lang));
  const read = (name: string) => JSON.parse(readFileSync(path.join(folder, `${name}.json`), 'utf8'));
  const words = async () => read('words') as StoredWords;
  return searchEngine(await pagefindIn(folder), read('guide') as StoredGuide, words);
}
