/** The last step of the build: hashes what stands within the pages and writes the headers for the usual static hosts. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { BuildStep } from '../build/steps.ts';
import { attr, elementsOf, parse, textOf } from '../built/tree.ts';
import { apacheFile, headersFile, nginxFile } from './formats.ts';
import { contentSecurityPolicy, pathHeaders, siteHeaders } from './policy.ts';

const hash = (text: string) => `'sha256-${createHash('sha256').update(text, 'utf8').digest('base64')}'`;

/** Hashes of the scripts and style sheets that stand within a page; an Error names an attribute that no policy could allow. */
export function inlineHashes(html: string, file: string): { scripts: string[]; styles: string[] } {
  const found = { scripts: [] as string[], styles: [] as string[] };
  for (const element of elementsOf(parse(html))) {
    const odd = element.attrs.find((a) => a.name === 'style' || /^on[a-z]/.test(a.name));
    if (odd)
      throw new Error(
        `${file}: <${element.tagName} ${odd.name}="${odd.value}"> would be refused by the content security policy`,
      );
    if (element.tagName === 'style') found.styles.push(hash(textOf(element)));
    if (element.tagName === 'script' && attr(element, 'src') === undefined) {
      const type = attr(element, 'type') ?? '';
      if (/json/.test(type)) continue;
      found.scripts.push(hash(textOf(element)));
    }
  }
  return found;
}

const unique = (values: string[]) => [...new Set(values)].sort();

export const headersStep: BuildStep = {
  name: 'content security policy',
  async run({ dist, settings: { base } }) {
    const scripts: string[] = [];
    const styles: string[] = [];
    const pages = readdirSync(dist, { recursive: true, encoding: 'utf8' })
      // Downloads are files to be kept, with their styles inside; the host sends them under no page's policy.
      .filter((file) => file.endsWith('.html') && !file.startsWith('downloads'))
      .sort();
    for (const file of pages) {
      const found = inlineHashes(readFileSync(path.join(dist, file), 'utf8'), file);
      scripts.push(...found.scripts);
      styles.push(...found.styles);
    }
    const headers = siteHeaders(contentSecurityPolicy(unique(scripts), unique(styles)));
    const root = base.endsWith('/') ? base : `${base}/`;
    const places = [[`${root}*`, headers] as const, ...pathHeaders(root)];
    const notFound = `${root}404.html`;
    writeFileSync(path.join(dist, '_headers'), headersFile(places));
    writeFileSync(path.join(dist, 'headers.nginx.conf'), nginxFile(places, notFound));
    writeFileSync(path.join(dist, '.htaccess'), apacheFile(places, notFound));
    return `${pages.length} pages, ${unique(scripts).length} scripts and ${unique(styles).length} styles within them`;
  },
};
