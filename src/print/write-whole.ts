/** Writes a file under a temporary name and renames it when it is whole: a failed run leaves the last one untouched. */
import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';

export function writeWhole(file: string, bytes: Uint8Array): void {
  mkdirSync(path.dirname(file), { recursive: true });
  const next = `${file}.tmp`;
  try {
    writeFileSync(next, bytes);
    renameSync(next, file);
  } catch (error) {
    rmSync(next, { force: true });
    throw error;
  }
}
