/** Brings Pagefind and the guide into the page. */
import { type PagefindInstance, type SearchEngine, searchEngine } from '../engine.ts';
import type { StoredGuide } from '../guide.ts';

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

/** The guide, compressed where the browser can unpack it (Safari can from 16.4). */
async function loadGuide(index: string): Promise<StoredGuide> {
  if (typeof DecompressionStream === 'undefined') return (await file(`${index}guide.json`)).json();
  const { body } = await file(`${index}guide.pack`);
  if (!body) throw new Error('guide.pack is empty');
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
  const [instance, stored] = await Promise.all([start(), loadGuide(index)]);
  return searchEngine(instance, stored, () =>
    file(`${index}words.json`).then((r) => r.json() as Promise<string>),
  );
}
