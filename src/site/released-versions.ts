/** The released states of the book: folders `public/versions/<version>/` with their PDF files, the latest first. */
import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';

const FOLDER = 'public/versions';

const byNumber = (a: string, b: string) => a.localeCompare(b, 'en', { numeric: true });

export function releasedVersions(root = process.cwd()): { version: string; files: string[] }[] {
  const folder = path.join(root, FOLDER);
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && /^\d+\.\d+/.test(entry.name))
    .map(({ name }) => ({
      version: name,
      files: readdirSync(path.join(folder, name))
        .filter((file) => file.endsWith('.pdf'))
        .sort(byNumber),
    }))
    .sort((a, b) => byNumber(b.version, a.version));
}
