/** Every page of the site is valid HTML: the Nu Html Checker finds no error. */
import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import path from 'node:path';
import { expect, it } from 'vitest';
import { locate } from '../../src/handbook/editions.ts';
import { allPages, fileOf } from '../shared/pages.ts';

const require = createRequire(import.meta.url);
const jar = path.join(path.dirname(require.resolve('vnu-jar/package.json')), 'build/dist/vnu.jar');
it('is valid HTML', { timeout: 300_000 }, () => {
  const files = allPages()
    .filter((url) => locate(url).view !== 'print')
    .map(fileOf);
  const { stderr, error } = spawnSync('java', ['-jar', jar, '--errors-only', '--format', 'json', ...files], {
    encoding: 'utf8',
    maxBuffer: 256e6,
  });
  if (error) throw new Error('java is needed for this test: apt-get install default-jre-headless');
  const { messages } = JSON.parse(stderr) as {
    messages: { url?: string; message: string; lastLine?: number }[];
  };
  const errors = messages.map(
    (m) => `${(m.url ?? '').replace(/^.*?dist[^/]*\//, '/')}:${m.lastLine ?? 0}: ${m.message}`,
  );
  expect(errors.slice(0, 30)).toEqual([]);
});
