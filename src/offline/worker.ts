/** A service worker per edition, registered only when a reader asks to keep it: `/<segment>/offline-worker.js`. */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { generateSW } from 'workbox-build';
import type { BuildStep } from '../build/steps.ts';
import { EDITIONS, type Edition } from '../handbook/editions.ts';
import { indexFolder } from '../search/index-folder.ts';

/** What an edition needs without network, as patterns under the site’s folder. Folders that a book may lack are looked for. */
const patterns = (dist: string, edition: Edition): string[] =>
  [
    `${edition.segment}/**/*.html`,
    `${edition.segment}/changes.xml`,
    '_astro/*.{css,js}',
    '_astro/source-{serif-4,sans-3}-{400,400i,600}-{cyrillic,latin,latin-ext}.*.woff2',
    `${indexFolder(edition.source)}/**/*`,
    'figures/**/*',
    'data/*.csv',
    `downloads/models/*.${edition.id}.docx`,
    'favicon.svg',
    'index.html',
  ].filter(
    (pattern) =>
      !/^(figures|data|downloads)\//.test(pattern) ||
      existsSync(path.join(dist, path.dirname(pattern.replace('/**', '')))),
  );

/** Writes the worker of an edition; returns what it keeps. */
export async function writeWorker(
  dist: string,
  edition: Edition,
  base: string,
): Promise<{ count: number; size: number }> {
  const root = base.endsWith('/') ? base : `${base}/`;
  const { count, size, warnings } = await generateSW({
    globDirectory: dist,
    globPatterns: patterns(dist, edition),
    globIgnores: ['**/offline-worker.js', '**/*.map'],
    swDest: path.join(dist, edition.segment, 'offline-worker.js'),
    cacheId: `handbook-${edition.segment}`,
    inlineWorkboxRuntime: true,
    sourcemap: false,
    // A new edition waits until the reader takes it.
    skipWaiting: false,
    clientsClaim: true,
    cleanupOutdatedCaches: true,
    directoryIndex: 'index.html',
    ignoreURLParametersMatching: [/./],
    dontCacheBustURLsMatching: /\/_astro\//,
    maximumFileSizeToCacheInBytes: 64e6,
    manifestTransforms: [
      async (entries) => ({
        manifest: entries.map((e) => ({ ...e, url: root + e.url.replace(/(^|\/)index\.html$/, '$1') })),
        warnings: [],
      }),
    ],
    runtimeCaching: [
      {
        urlPattern: /\/downloads\/[^/]+$/,
        handler: 'NetworkFirst',
        options: { cacheName: `handbook-${edition.segment}-downloads` },
      },
    ],
  });
  if (warnings.length > 0) throw new Error(warnings.join('\n'));
  return { count, size };
}

export const offlineStep: BuildStep = {
  name: 'off-line editions',
  async run({ dist, settings: { base } }) {
    mkdirSync(path.join(dist, 'offline'), { recursive: true });
    const lines: string[] = [];
    for (const edition of EDITIONS) {
      const kept = await writeWorker(dist, edition, base);
      writeFileSync(path.join(dist, 'offline', `${edition.segment}.json`), `${JSON.stringify(kept)}\n`);
      lines.push(`${edition.id} ${kept.count} files, ${(kept.size / 1e6).toFixed(1)} MB`);
    }
    return lines.join('; ');
  },
};
