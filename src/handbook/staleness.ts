/**
 * Which text lags behind its twin. `content/data/twins.json` holds, for every chapter, the fingerprints of the pairs of
 * paragraphs that a maintainer last saw in agreement. Spaces, quotes, dashes and other signs do not count.
 */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import type { Book } from './book.ts';
import type { Chapter, ChapterParagraph } from './chapter.ts';
import { citationKey } from './citation.ts';

export const TWINS_FILE = 'content/data/twins.json';

/** By chapter: `serbian:english` fingerprints, in the order of the book. */
export const twinsSchema = z.record(
  z.string().regex(/^[a-z0-9-]+$/),
  z.array(z.string().regex(/^[0-9a-f]{8}:[0-9a-f]{8}$/)),
);
export type Twins = z.infer<typeof twinsSchema>;

/** Fingerprint of a paragraph: its words, digits and citations. */
export function fingerprint(paragraph: ChapterParagraph): string {
  const words = paragraph.text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  const cited = paragraph.citations.flatMap((use) => use.citations.map(citationKey));
  return createHash('sha256')
    .update([...words, ...cited].join(' '))
    .digest('hex')
    .slice(0, 8);
}

export interface TwinState {
  n: number;
  pair: string;
  /** `same`: as recorded; `new`: neither text is known, or both changed; otherwise the language that lags behind. */
  state: 'same' | 'new' | 'sr' | 'en';
}

/** The state of every paragraph that both texts have. */
export function twinStates(sr: Chapter, en: Chapter, recorded: readonly string[]): TwinState[] {
  const pairs = new Set(recorded);
  const known = {
    sr: new Set(recorded.map((p) => p.slice(0, 8))),
    en: new Set(recorded.map((p) => p.slice(9))),
  };
  return sr.paragraphs.flatMap((here, i): TwinState[] => {
    const there = en.paragraphs[i];
    if (!there || here.kind === 'Pending' || there.kind === 'Pending') return [];
    const [a, b] = [fingerprint(here), fingerprint(there)];
    const pair = `${a}:${b}`;
    if (pairs.has(pair)) return [{ n: here.n, pair, state: 'same' }];
    const [oldSr, oldEn] = [known.sr.has(a), known.en.has(b)];
    return [{ n: here.n, pair, state: oldSr && !oldEn ? 'sr' : oldEn && !oldSr ? 'en' : 'new' }];
  });
}

/** The pairs of every chapter as they stand now. */
export function fingerprintPairs(book: Pick<Book, 'chapters'>): Twins {
  const twins: Twins = {};
  for (const sr of book.chapters.sr.values()) {
    const en = book.chapters.en.get(sr.slug);
    if (en) twins[sr.slug] = twinStates(sr, en, []).map((state) => state.pair);
  }
  return twins;
}

export interface Behind {
  slug: string;
  n: number;
  /** The language whose text lags behind. */
  lang: 'sr' | 'en';
}

/**
 * What is to be recorded now: every pair as it stands, except those of which one text alone changed; these keep their old
 * fingerprint until they are carried over, or are named as trivial (`slug` or `slug:n`).
 */
export function recordTwins(
  book: Pick<Book, 'chapters'>,
  old: Twins,
  trivial: readonly string[] = [],
): { twins: Twins; behind: Behind[]; recorded: number } {
  const twins: Twins = {};
  const behind: Behind[] = [];
  let recorded = 0;
  for (const sr of book.chapters.sr.values()) {
    const en = book.chapters.en.get(sr.slug);
    if (!en) continue;
    const known = old[sr.slug] ?? [];
    const states = twinStates(sr, en, known);
    const lags = states.filter(
      ({ n, state }) =>
        (state === 'sr' || state === 'en') &&
        !trivial.includes(sr.slug) &&
        !trivial.includes(`${sr.slug}:${n}`),
    );
    const kept = lags.flatMap(({ pair, state }) =>
      known.filter((k) =>
        state === 'sr' ? k.slice(0, 8) === pair.slice(0, 8) : k.slice(9) === pair.slice(9),
      ),
    );
    behind.push(...lags.map(({ n, state }) => ({ slug: sr.slug, n, lang: state as 'sr' | 'en' })));
    const agreed = states.filter((s) => !lags.includes(s)).map((s) => s.pair);
    recorded += agreed.length;
    twins[sr.slug] = [...new Set([...agreed, ...kept])];
  }
  return { twins, behind, recorded };
}

/** The recorded pairs; empty where there is no file. Throws an Error in words where it is damaged. */
export function readTwins(root: string): Twins {
  const file = path.join(root, TWINS_FILE);
  if (!existsSync(file)) return {};
  const result = twinsSchema.safeParse(JSON.parse(readFileSync(file, 'utf8')));
  if (!result.success) throw new Error(`${TWINS_FILE}: ${result.error.issues[0]?.message ?? ''}`);
  return result.data;
}

/** The file's text: one line a chapter, so that differences can be read. */
export function formatTwins(twins: Twins): string {
  const lines = Object.keys(twins)
    .sort()
    .map((slug) => `  ${JSON.stringify(slug)}: ${JSON.stringify(twins[slug])}`);
  return lines.length === 0 ? '{}\n' : `{\n${lines.join(',\n')}\n}\n`;
}
