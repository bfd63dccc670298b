/** What a page sends before anything is opened: its HTML, and the style sheets, scripts and fonts that it names. */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';

export interface PageWeight {
  kind: string;
  url: string;
  /** kB, gzip (fonts as they are). */
  html: string;
  css: string;
  js: string;
  fonts: string;
}

const KINDS: Record<string, string> = {
  'title page': '/',
  contents: '/sr/',
  'prose chapter': '/sr/protected-witness/',
  'prose chapter, English': '/en/protected-witness/',
  'largest chapter': '/sr/model-wording/',
  digest: '/sr/us-case-digest/',
  glossary: '/sr/glossary/',
  authorities: '/sr/table-of-authorities/',
};

const zipped = (file: string): number => gzipSync(readFileSync(file), { level: 9 }).length;

function named(html: string, pattern: RegExp, dist: string): string[] {
  const files = [...html.matchAll(pattern)].map((m) => path.join(dist, (m[1] ?? '').split(/[?#]/)[0] ?? ''));
  return [...new Set(files)].filter((f) => existsSync(f));
}

/** Static imports of a module, itself included (dynamic ones are not loaded with the page). */
function withImports(file: string, seen = new Set<string>()): Set<string> {
  if (seen.has(file) || !existsSync(file)) return seen;
  seen.add(file);
  for (const match of readFileSync(file, 'utf8').matchAll(/(?:from|import)\s*["'](\.{1,2}\/[^"']+)["']/g))
    withImports(path.join(path.dirname(file), match[1] ?? ''), seen);
  return seen;
}

/** The weight of one page of each kind; only pages that exist in this folder (base path `/`). */
export function pageWeights(dist: string): PageWeight[] {
  return Object.entries(KINDS).flatMap(([kind, url]) => {
    const file = path.join(dist, url, 'index.html');
    if (!existsSync(file)) return [];
    const html = readFileSync(file, 'utf8');
    const css = named(html, /<link[^>]+rel="stylesheet"[^>]+href="([^"]+)"/g, dist);
    const scripts = named(html, /<script[^>]+src="([^"]+)"/g, dist);
    const js = [...new Set(scripts.flatMap((s) => [...withImports(s)]))];
    const inline = [...html.matchAll(/<style[^>]*>([\s\S]*?)<\/style>/g)].map((m) => m[1] ?? '').join('');
    const styles = css.map((f) => readFileSync(f, 'utf8')).join('\n') + inline;
    const fonts = [
      ...new Set([...html.matchAll(/href="([^"]+\.woff2)"/g)].map((m) => path.join(dist, m[1] ?? ''))),
    ].filter((f) => existsSync(f));
    const kb = (bytes: number) => (bytes / 1000).toFixed(1);
    const sum = (files: string[], size: (f: string) => number) =>
      kb(files.reduce((total, f) => total + size(f), 0));
    return [
      {
        kind,
        url,
        html: kb(zipped(file)),
        css: styles === '' ? '0.0' : kb(gzipSync(styles, { level: 9 }).length),
        js: sum(js, zipped),
        fonts: sum(fonts, (f) => readFileSync(f).length),
      },
    ];
  });
}
