/** What happens to the built pages before they take the place of the last `dist`. */
import { bothStep } from '../both/side-by-side.ts';
import { epubStep } from '../epub/make-epub.ts';
import type { Book } from '../handbook/book.ts';
import type { Settings } from '../handbook/settings.ts';
import { securityStep } from '../headers/security-txt.ts';
import { headersStep } from '../headers/write-headers.ts';
import { movedStep } from '../moved/write-moved.ts';
import { singleFileStep } from '../offline/single-file.ts';
import { offlineStep } from '../offline/worker.ts';
import { indexStep } from '../search/make-index.ts';
import { wordStep } from '../word/write-models.ts';
import { emptyFilesStep } from './empty-files.ts';

export interface BuildContext {
  /** Folder of the pages that were just built. */
  dist: string;
  book: Book;
  settings: Settings;
  /** Version of the handbook, from package.json. */
  version: string;
}

export interface BuildStep {
  /** What is being done, for the progress line. */
  name: string;
  /** Does it; returns a line for the summary, or nothing. */
  run(context: BuildContext): Promise<string | undefined>;
}

/** In this order. Each step only reads and writes under `dist`. */
export const BUILD_STEPS: readonly BuildStep[] = [
  emptyFilesStep,
  indexStep,
  wordStep,
  bothStep,
  movedStep,
  singleFileStep,
  epubStep,
  offlineStep,
  securityStep,
  // Last: it hashes what the pages hold.
  headersStep,
];
