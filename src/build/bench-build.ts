/** How the build grows with the book: the same chapters once, ten and thirty times over, in one run. */
import { spawnSync } from 'node:child_process';
import { cpSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { parse, stringify } from 'yaml';
import type { Outline } from '../handbook/outline.ts';
import { copyProject } from './copy-project.ts';

export interface BuildTime {
  times: number;
  pages: number;
  seconds: number;
  /** Gzip kB of the HTML of one prose chapter. */
  chapterKb: number;
}

/** Multiplies the chapters of a copy: each gets further files, numbers and slugs of its own. */
function multiply(folder: string, times: number): void {
  const file = path.join(folder, 'content/data/outline.yaml');
  const outline = parse(readFileSync(file, 'utf8')) as Outline;
  const originals = outline.chapters.filter((c) => c.kind === 'chapter' && !c.planned);
  const copies: Outline['chapters'] = [];
  for (let i = 2; i <= times; i += 1)
    for (const chapter of originals) {
      const slug = `${chapter.slug}-x${i}`;
      copies.push({ ...chapter, slug, number: chapter.number + i * 1000 });
      for (const lang of ['sr', 'en'])
        cpSync(
          path.join(folder, `content/${lang}/${chapter.slug}.mdx`),
          path.join(folder, `content/${lang}/${slug}.mdx`),
        );
    }
  const order = outline.parts.map((p) => p.id);
  outline.chapters = [...outline.chapters, ...copies].sort(
    (a, b) => order.indexOf(a.part) - order.indexOf(b.part),
  );
  writeFileSync(file, stringify(outline));
}

const countPages = (folder: string): number =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((f) => f.endsWith('.html')).length;

/** Builds a copy of the project with its chapters so many times over. */
export function timeBuild(root: string, times: number): BuildTime {
  const folder = copyProject(root);
  try {
    multiply(folder, times);
    const start = performance.now();
    const done = spawnSync('node', ['node_modules/.bin/astro', 'build', '--silent'], {
      cwd: folder,
      encoding: 'utf8',
      env: {
        ...process.env,
        HANDBOOK_CACHE: path.join(folder, 'cache'),
        NODE_OPTIONS: '--max-old-space-size=12000',
      },
    });
    const seconds = (performance.now() - start) / 1000;
    if (done.status !== 0)
      throw new Error(`the build with the chapters ×${times} failed:\n${done.stderr.slice(-2000)}`);
    const chapter = path.join(folder, 'dist/sr/protected-witness/index.html');
    return {
      times,
      pages: countPages(path.join(folder, 'dist')),
      seconds,
      chapterKb: statSync(chapter).size > 0 ? gzipSync(readFileSync(chapter), { level: 9 }).length / 1000 : 0,
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
