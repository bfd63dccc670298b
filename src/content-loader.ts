/** Loads the chapters under `content`, and the Serbian ones a second time as the Latin edition: both render one file. */
import { glob } from 'astro/loaders';

type Loader = ReturnType<typeof glob>;
type Context = Parameters<Loader['load']>[0];

const SOURCE = 'sr/';
const DERIVED = 'sr-latn/';
const derivedId = (id: string) => DERIVED + id.slice(SOURCE.length);

/** A data store that keeps the Latin twin of every Serbian entry in step, and hides the twins from the inner loader. */
function twinStore(store: Context['store']): Context['store'] {
  return new Proxy(store, {
    get(target, property) {
      if (property === 'set')
        return (entry: Parameters<typeof store.set>[0]) => {
          if (entry.id.startsWith(SOURCE)) target.set({ ...entry, id: derivedId(entry.id) });
          return target.set(entry);
        };
      if (property === 'delete')
        return (id: string) => {
          if (id.startsWith(SOURCE)) target.delete(derivedId(id));
          return target.delete(id);
        };
      if (property === 'keys') return () => [...target.keys()].filter((id) => !id.startsWith(DERIVED));
      const value = Reflect.get(target, property) as unknown;
      return typeof value === 'function' ? value.bind(target) : value;
    },
  });
}

/** The content loader of the collection `docs`. */
export function chapterLoader(): Loader {
  const inner = glob({
    base: './content',
    pattern: '{sr,en}/*.mdx',
    generateId: ({ entry }) => entry.replace(/\.mdx$/, ''),
  });
  return {
    ...inner,
    name: 'handbook-chapters',
    load: (context) => inner.load({ ...context, store: twinStore(context.store) }),
  };
}
