import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { close, createIndex } from 'pagefind';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { resultId } from '../../../src/search/guide.ts';
import { pagefindIn } from '../../../src/search/node-engine.ts';
import { type IndexFile, repack } from '../../../src/search/repack.ts';

describe('a repacked index', () => {
  const RECORDS = Array.from({ length: 60 }, (_, i) => ({
    url: `/chapter-${i % 7}/#p${i}`,
    // Many words, so that the index has several pieces.
    content: [...Array.from({ length: 40 }, (_, w) => `word${(i * 37 + w * w) % 900}`), `only${i}`].join(' '),
    heading: `Heading ${i}`,
  }));
  const folder = mkdtempSync(path.join(tmpdir(), 'repack-'));
  const write = (name: string, files: readonly IndexFile[]) => {
    for (const { path: file, content } of files) {
      mkdirSync(path.dirname(path.join(folder, name, file)), { recursive: true });
      writeFileSync(path.join(folder, name, file), content);
    }
    return path.join(folder, name);
  };
  let before: IndexFile[] = [];
  let after: ReturnType<typeof repack>;
  beforeAll(async () => {
    const { index } = await createIndex({ forceLanguage: 'unknown', keepIndexUrl: true });
    for (const [i, { url, content, heading }] of RECORDS.entries())
      await index?.addCustomRecord({
        url,
        content,
        language: 'unknown',
        filters: { i: [String(i)], h: [heading] },
      });
    const files = (await index?.getFiles())?.files ?? [];
    before = files.map((f) => ({ path: f.path, content: Buffer.from(f.content) }));
    after = repack(before);
    await close();
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('finds the same records under ids that are their numbers', async () => {
    const plain = await pagefindIn(write('before', before));
    const light = await pagefindIn(write('after', after.files));
    for (const word of ['word1', 'word37', 'word500', 'word899', 'only0', 'only59', 'absent']) {
      const expected = RECORDS.flatMap(({ content }, i) => (content.split(' ').includes(word) ? [i] : []));
      const ids = (await light.search(`"${word}"`)).results.map((r) => r.id);
      expect(ids.sort(), word).toEqual(expected.map((i) => resultId(after.version, i)).sort());
      expect((await plain.search(`"${word}"`)).results, word).toHaveLength(expected.length);
    }
  });
  it('keeps the address and the filters of a record, not its number and its words', async () => {
    const light = await pagefindIn(write('after', after.files));
    const data = await (await light.search('"only42"')).results[0]?.data();
    expect(data?.url).toMatch(/chapter-0\/#p42$/);
    expect(data?.filters).toEqual({ h: ['Heading 42'] });
  });
  it('comes in smaller pieces', () => {
    const largest = (files: readonly IndexFile[], kind: RegExp) =>
      Math.max(...files.filter((f) => kind.test(f.path)).map((f) => f.content.length));
    expect(after.files.filter((f) => /pf_index$/.test(f.path)).length).toBeGreaterThan(1);
    for (const kind of [/pf_index$/, /pf_fragment$/, /pagefind\.js$/])
      expect(largest(after.files, kind), String(kind)).toBeLessThan(largest(before, kind));
  });
  it('is called otherwise where its content is other', () => {
    const changed = before.map((f) =>
      f.path.endsWith('pagefind.js') ? { ...f, content: Buffer.from(`${f.content};`) } : f,
    );
    expect(repack(changed).version).not.toBe(after.version);
    expect(repack(before).version).toBe(after.version);
  });
});
