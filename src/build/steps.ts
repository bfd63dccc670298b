/** What happens to the built pages before they take the place of the last `dist`. */
import type { Book } from '../handbook/book.ts';
import { indexStep } from '../search/make-index.ts';
import { wordStep } from '../word/write-models.ts';

export interface BuildContext {
  /** Folder of the pages that were just built. */
  dist: string;
  book: Book;
}

export interface BuildStep {
  /** What is being done, for the progress line. */
  name: string;
  /** Does it; returns a line for the summary, or nothing. */
  run(context: BuildContext): Promise<string | undefined>;
}

/** In this order. Each step only reads and writes under `dist`. */
export const BUILD_STEPS: readonly BuildStep[] = [indexStep, wordStep];
