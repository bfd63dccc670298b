/** The pictures of the chapters: `content/figures` stands under `/figures/` of the site, in `dev` and in a build. */
import { cpSync, existsSync, lstatSync, mkdirSync, readdirSync } from 'node:fs';
import path from 'node:path';

const PICTURE = /^[a-z0-9-]+\.(?:png|jpe?g|webp|svg)$/;

/** Copies the pictures, and nothing that is not one, under the built site. */
export function copyFigures(root: string, dist: string): void {
  const from = path.join(root, 'content/figures');
  if (!existsSync(from)) return;
  const names = readdirSync(from).filter(
    (name) => PICTURE.test(name) && lstatSync(path.join(from, name)).isFile(),
  );
  if (names.length === 0) return;
  mkdirSync(path.join(dist, 'figures'), { recursive: true });
  for (const name of names) cpSync(path.join(from, name), path.join(dist, 'figures', name));
}
