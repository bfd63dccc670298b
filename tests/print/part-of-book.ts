/** A built site whose print page holds a few sections only, so that printing takes seconds. */
import { mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { keepSections } from '../../src/print/keep-sections.ts';

/** Makes `place` a site like the one in `site`, with these sections of one edition; its downloads are empty. */
export function partOfBook(site: string, place: string, segment: string, sections: readonly string[]): void {
  mkdirSync(path.join(place, 'downloads'), { recursive: true });
  for (const entry of readdirSync(site))
    if (entry !== 'downloads' && entry !== 'print')
      symlinkSync(path.resolve(site, entry), path.join(place, entry));
  const page = path.join('print', segment, 'index.html');
  mkdirSync(path.join(place, path.dirname(page)), { recursive: true });
  writeFileSync(path.join(place, page), keepSections(readFileSync(path.join(site, page), 'utf8'), sections));
}
