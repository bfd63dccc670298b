/** Brings Pagefind and the guide into the page. */
import { type PagefindInstance, type SearchEngine, searchEngine } from '../engine.ts';
import type { StoredGuide } from '../guide.ts';
import type { StoredWords } from '../known-words.ts';

interface PagefindModule {
  createInstance(options: { basePath: string; noWorker: boolean; metaCacheTag: string }): PagefindInstance & {
    init(): Promise<void>;
  };
}

async function file(address: string): Promise<Response> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${response.status} ${address}`);
  return response;
}

/** One of our own files, compressed where the browser can unpack it (Safari can from 16.4). */
async function packed<T>(address: string): Promise<T> {
  if (typeof DecompressionStream === 'undefined') return (await file(`${address}.json`)).json();
  const { body } = await file(`${address}.pack`);
  if (!body) throw new Error(`${address}.pack is empty`);
  return new Response(body.pipeThrough(new DecompressionStream('gzip'))).json();
}

/** The engine on the index under this address (ends in a slash). */
export async function loadEngine(index: string): Promise<SearchEngine> {
  const start = async (): Promise<PagefindInstance> => {
    const pagefind = (await import(/* @vite-ignore */ `${index}pagefind.js`)) as PagefindModule;
    // A worker would fetch Pagefind a second time; a search takes a few milliseconds.
    const instance = pagefind.createInstance({ basePath: index, noWorker: true, metaCacheTag: '' });
    await instance.init();
    return instance;
  };
  const [instance, stored] = await Promise.all([start(), packed<StoredGuide>(`${index}guide`)]);
  return searchEngine(instance, stored, () => packed<StoredWords>(`${index}words`));
}
