/** What can be known to fail before minutes are spent on it. */
import { accessSync, constants, existsSync, mkdirSync } from 'node:fs';
import path from 'node:path';
import { findChromium } from '../build/chromium.ts';
import { editionById } from '../handbook/editions.ts';
import type { EditionJob } from './edition.ts';
import { cannotWrite } from './write-whole.ts';

/** Throws one sentence, in both languages, where the site was not built, Chromium is missing, or nothing can be written. */
export function checkBeforePrinting(jobs: readonly EditionJob[], say: (line: string) => void): void {
  for (const { dist, edition } of jobs) {
    const page = path.join(dist, 'print', editionById(edition).segment, 'index.html');
    if (!existsSync(page))
      throw new Error(
        `Нема странице ${page}: прво покрените „npm run build“.\n  ${page} is not there: run “npm run build” first.`,
      );
    const downloads = path.join(dist, 'downloads');
    try {
      mkdirSync(downloads, { recursive: true });
      accessSync(downloads, constants.W_OK);
    } catch (error) {
      throw new Error(cannotWrite(downloads, error));
    }
  }
  findChromium(say);
}
