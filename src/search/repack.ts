/**
 * Makes a Pagefind index light for the first search: the same words find the same records, in pieces of a few kB instead
 * of twenty. What only Pagefind's own ranking and excerpts need (places of words, the indexed text) is left out.
 */
import { createHash } from 'node:crypto';
import { gunzipSync, gzipSync } from 'node:zlib';
import { decode, encode } from 'cborg';
import { transformSync } from 'esbuild';
import { resultId } from './guide.ts';

export interface IndexFile {
  path: string;
  content: Buffer;
}

/** A word, the pages that have it, and its spellings with diacritics. */
type Word = [word: string, pages: [step: number, places: unknown, meta: unknown][], spellings: unknown];
type Meta = [
  version: string,
  pages: [id: string, words: number, name: string][],
  pieces: [from: string, to: string, id: string][],
  ...rest: unknown[],
];
interface Entry {
  languages: Record<string, { hash: string; wasm: string }>;
}
interface Fragment {
  url: string;
  filters: Record<string, string[]>;
}

/** What Pagefind's files begin with once they are unpacked. */
const MARK = 'pagefind_dcd';
/** Bytes of a piece of the index before it is compressed to about 40 %. */
const PIECE = 6000;

const unpack = (content: Buffer): Buffer => gunzipSync(content).subarray(MARK.length);
const pack = (content: Uint8Array): Buffer =>
  gzipSync(Buffer.concat([Buffer.from(MARK), content]), { level: 9 });

/** Words in alphabetical order, cut into pieces. */
function pieces(words: readonly Word[]): Word[][] {
  const cut: Word[][] = [];
  let size = PIECE;
  for (const word of [...words].sort(([a], [b]) => Buffer.compare(Buffer.from(a), Buffer.from(b)))) {
    if (size >= PIECE) {
      cut.push([]);
      size = 0;
    }
    cut.at(-1)?.push(word);
    size += encode(word).length;
  }
  return cut;
}

/** Pagefind's script without spaces and long names. */
const shortScript = (script: string): string => transformSync(script, { minify: true, format: 'esm' }).code;

/**
 * Repacks the files of an index whose records have their number in the filter `i`. `version` changes with the content:
 * it stands in the names of the pieces, so that no cache mixes two builds.
 */
export function repack(files: readonly IndexFile[]): {
  files: IndexFile[];
  version: string;
  records: number;
} {
  const named = (pattern: RegExp) => files.filter((f) => pattern.test(f.path));
  const one = (pattern: RegExp): IndexFile => {
    const [found, ...others] = named(pattern);
    if (!found || others.length > 0) throw new Error(`Pagefind: ${others.length + 1} files ${pattern}`);
    return found;
  };
  const hash = createHash('sha256');
  for (const file of [...files].sort((a, b) => (a.path < b.path ? -1 : 1))) hash.update(file.content);
  const version = hash.digest('hex').slice(0, 7);

  const numbers = new Map<string, number>();
  const fragments = named(/\.pf_fragment$/).map((file): IndexFile => {
    const { url, filters } = JSON.parse(unpack(file.content).toString('utf8')) as Fragment;
    const { i: [record = ''] = [], ...shown } = filters;
    const id = resultId(version, Number(record));
    numbers.set(/([^/]+)\.pf_fragment$/.exec(file.path)?.[1] ?? '', Number(record));
    const kept = { url, content: '', word_count: 1, filters: shown, meta: {}, anchors: [] };
    return { path: `fragment/${id}.pf_fragment`, content: pack(Buffer.from(JSON.stringify(kept))) };
  });

  const [pagefind, pages] = decode(unpack(one(/\.pf_meta$/).content)) as Meta;
  const words = named(/\.pf_index$/)
    .flatMap((file) => (decode(unpack(file.content)) as [Word[]])[0])
    .map(([word, having, spellings]): Word => [word, having.map(([step]) => [step, [0], []]), spellings]);
  const cut = pieces(words).map((part, i) => ({ part, id: `unknown_${version}i${i.toString(36)}` }));
  const meta: Meta = [
    pagefind,
    pages.map(([id]) => [resultId(version, numbers.get(id) ?? -1), 1, '']),
    cut.map(({ part, id }) => [part[0]?.[0] ?? '', part.at(-1)?.[0] ?? '', id]),
    // No filters, sorts or fields: the filters of a fragment only carry its text.
    [],
    [],
    [],
  ];
  const entry = JSON.parse(one(/pagefind-entry\.json$/).content.toString('utf8')) as Entry;
  const language = entry.languages.unknown;
  if (!language) throw new Error('Pagefind: no language “unknown”');
  language.hash = `unknown_${version}`;

  return {
    files: [
      ...fragments,
      ...cut.map(({ part, id }) => ({
        path: `index/${id}.pf_index`,
        content: pack(encode([part])),
      })),
      {
        path: `pagefind.${language.hash}.pf_meta`,
        content: pack(encode(meta)),
      },
      { path: 'pagefind-entry.json', content: Buffer.from(JSON.stringify(entry)) },
      {
        path: 'pagefind.js',
        content: Buffer.from(shortScript(one(/^pagefind\.js$/).content.toString('utf8'))),
      },
      one(/^wasm\.unknown\.pagefind$/),
    ],
    version,
    records: numbers.size,
  };
}
