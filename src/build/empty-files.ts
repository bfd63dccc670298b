/** Scripts and style sheets of Starlight's that the handbook leaves empty: no page asks for them. */
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { BuildStep } from './steps.ts';

export const emptyFilesStep: BuildStep = {
  name: 'empty files',
  async run({ dist }) {
    const assets = path.join(dist, '_astro');
    const empty = readdirSync(assets).filter(
      (name) => /\.(?:js|css)$/.test(name) && readFileSync(path.join(assets, name), 'utf8').trim() === '',
    );
    if (empty.length === 0) return undefined;
    const names = empty.map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|');
    const tags = new RegExp(
      `<script type="module"[^>]* src="[^"]*/_astro/(?:${names})"></script>|<link rel="stylesheet" href="[^"]*/_astro/(?:${names})">`,
      'g',
    );
    for (const file of readdirSync(dist, { recursive: true, encoding: 'utf8' })) {
      if (!file.endsWith('.html')) continue;
      const html = readFileSync(path.join(dist, file), 'utf8');
      const without = html.replace(tags, '');
      if (without !== html) writeFileSync(path.join(dist, file), without);
    }
    for (const name of empty) rmSync(path.join(assets, name));
    return empty.join(', ');
  },
};
