/** Writes files under temporary names and renames them when all are whole: a failed run leaves the last ones untouched. */
import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** Either all of the files are replaced, or (but for a failure in the middle of renaming) none. */
export function writeWhole(files: ReadonlyMap<string, Uint8Array>): void {
  const next = (file: string): string => `${file}.tmp`;
  let at = '';
  try {
    for (const [file, bytes] of files) {
      at = file;
      mkdirSync(path.dirname(file), { recursive: true });
      writeFileSync(next(file), bytes);
    }
    for (const file of files.keys()) {
      at = file;
      renameSync(next(file), file);
    }
  } catch (error) {
    for (const file of files.keys()) if (existsSync(next(file))) rmSync(next(file));
    throw new Error(cannotWrite(at, error));
  }
}

/** The sentence for a place that cannot be written. */
export function cannotWrite(place: string, error: unknown): string {
  const why = (error as NodeJS.ErrnoException).code ?? String(error);
  return `У ${place} не може да се пише (${why}).\n  ${place} cannot be written (${why}).`;
}
