/** The files under dist/downloads, none of them older than the pages that they were printed from. */
import { existsSync, statSync } from 'node:fs';
import path from 'node:path';
import type { Edition } from '../../src/handbook/editions.ts';

export const DIST = process.env.HANDBOOK_DIST ?? 'dist';

/** Path of a printed file. Throws, loudly, where it is missing or was printed before the site was built. */
export function printed(edition: Edition, name: string, profile = 'screen'): string {
  const file = path.join(DIST, 'downloads', name);
  const page = path.join(DIST, 'print', edition.segment, 'index.html');
  const remedy = `npm run pdf -- --edition ${edition.id} --profile ${profile}`;
  if (!existsSync(file)) throw new Error(`${file} is not there: ${remedy}`);
  if (statSync(file).mtimeMs < statSync(page).mtimeMs)
    throw new Error(`${file} is STALE: the site was built after it was printed. ${remedy}`);
  return file;
}
