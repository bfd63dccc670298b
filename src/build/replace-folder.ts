/** Puts a finished folder in the place of another; a failure leaves the old one where it was. */
import { existsSync, renameSync, rmSync } from 'node:fs';

export function replaceFolder(finished: string, place: string): void {
  const old = `${place}.old`;
  rmSync(old, { recursive: true, force: true });
  if (existsSync(place)) renameSync(place, old);
  try {
    renameSync(finished, place);
  } catch (error) {
    if (existsSync(old)) renameSync(old, place);
    throw error;
  }
  rmSync(old, { recursive: true, force: true });
}
