/** One edition in all profiles that are asked for: laid out and printed once, finished for each. */
import path from 'node:path';
import { caption, formatDay } from '../handbook/captions.ts';
import { type EditionId, editionById } from '../handbook/editions.ts';
import { readSettings } from '../handbook/settings.ts';
import { commitDate } from './commit-date.ts';
import { bookFile, cardsFile, cardsTwoUpFile, coverFile } from './edition-files.ts';
import { finishCards } from './finish/cards.ts';
import type { Facts } from './finish/metadata.ts';
import { officeFile } from './finish/office.ts';
import { pressCover, pressInterior, pressPages, spineWidth } from './finish/press.ts';
import { finishScreen } from './finish/screen.ts';
import { onSheets } from './finish/sheets.ts';
import { A5, type Profile, SCALE, TRIM } from './geometry.ts';
import { DEFAULT_SIGNATURE, impose, twoUp } from './imposition.ts';
import { printBook } from './print-edition.ts';
import { writeWhole } from './write-whole.ts';

export interface EditionJob {
  edition: EditionId;
  profiles: readonly Profile[];
  /** Folder of the built site; the files go to its `downloads`. */
  dist: string;
  root: string;
  settings: string;
  version: string;
  /** Pages in a signature of the booklet, a multiple of four. */
  signature?: number;
}

export interface EditionReport {
  edition: EditionId;
  pages: number;
  files: { file: string; bytes: number }[];
  seconds: number;
  /** What keeps the screen file from claiming PDF/UA-1; empty where it is claimed. */
  accessibility: string[];
}

/** Prints one edition. Throws, and writes nothing, where text does not fit the type area. */
export async function printEdition(
  job: EditionJob,
  say: (stage: string) => void = () => {},
): Promise<EditionReport> {
  const start = performance.now();
  const edition = editionById(job.edition);
  const settings = readSettings(path.resolve(job.root, job.settings));
  const wants = (profile: Profile): boolean => job.profiles.includes(profile);
  const run = await printBook(
    job.edition,
    {
      dist: job.dist,
      base: settings.base,
      cards: wants('screen'),
      ...(wants('press') ? { spine: (layout) => spineWidth(pressPages(layout)) } : {}),
    },
    say,
  );
  const problems = [...run.layout.problems, ...(run.cards?.result.problems ?? [])];
  if (problems.length > 0)
    throw new Error(`${job.edition}: the pages do not hold their text:\n  ${problems.join('\n  ')}`);
  const date = commitDate(job.root);
  const facts: Facts = {
    title: caption(edition, 'bookTitle'),
    lang: edition.lang,
    author: settings.publisher[edition.source],
    version: `${caption(edition, 'editionVersion', { version: job.version })}, ${formatDay(edition, date.toISOString().slice(0, 10))}`,
    date,
  };
  say('finishing');
  const screen = await finishScreen(run.pdf, run.layout, facts, {
    note: caption(edition, 'noteWord'),
    backToText: caption(edition, 'backToTextWord'),
    page: caption(edition, 'page'),
    cover: caption(edition, 'coverWord'),
  });
  // Written together at the end: the profiles of an edition belong to one layout.
  const files = new Map<string, Uint8Array>();
  const add = (name: string, bytes: Uint8Array) => files.set(path.join(job.dist, 'downloads', name), bytes);
  if (wants('screen')) add(bookFile(job.edition, 'screen'), screen.bytes);
  if (wants('office')) add(bookFile(job.edition, 'office'), await officeFile(screen.bytes));
  if (wants('booklet')) {
    const size = { width: TRIM.width * SCALE.booklet, height: TRIM.height * SCALE.booklet };
    const sides = impose(screen.pages, job.signature ?? DEFAULT_SIGNATURE);
    add(bookFile(job.edition, 'booklet'), await onSheets(run.pdf, sides, size, facts));
  }
  if (wants('press')) {
    const interior = await pressInterior(run.pdf, run.layout, facts);
    add(bookFile(job.edition, 'press'), interior.bytes);
    const width = 2 * TRIM.width + spineWidth(interior.pages);
    if (run.cover) add(coverFile(job.edition), await pressCover(run.cover, width, facts));
  }
  if (run.cards) {
    const count = run.cards.result.cards.length;
    const named = { ...facts, title: caption(edition, 'benchCards') };
    add(cardsFile(job.edition), await finishCards(run.cards.pdf, named));
    add(cardsTwoUpFile(job.edition), await onSheets(run.cards.pdf, twoUp(count), A5, named));
  }
  writeWhole(files);
  return {
    edition: job.edition,
    pages: screen.pages,
    files: [...files].map(([file, bytes]) => ({ file, bytes: bytes.length })),
    seconds: (performance.now() - start) / 1000,
    accessibility: screen.faults,
  };
}
