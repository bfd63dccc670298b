/** A copy of the project that may be changed and built, beside the one it was made from. */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** What a build reads, but for the content. */
const CODE = ['src', 'scripts', 'public', 'astro.config.mjs', 'package.json', 'tsconfig.json'];

/**
 * Copies the code and, where `content` is not false, the book into a new temporary folder, whose path is returned. The
 * packages are there by hard links: Vite does not follow symbolic ones.
 */
export function copyProject(root: string, { content = true }: { content?: boolean } = {}): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'handbook-copy-'));
  for (const name of content ? [...CODE, 'content'] : CODE)
    cpSync(path.join(root, name), path.join(folder, name), { recursive: true });
  const packages = path.join(root, 'node_modules');
  const linked = spawnSync('cp', ['-al', packages, folder]);
  // On another file system hard links cannot be made.
  if (linked.status !== 0) cpSync(packages, path.join(folder, 'node_modules'), { recursive: true });
  for (const cache of ['.astro', '.vite'])
    rmSync(path.join(folder, 'node_modules', cache), { recursive: true, force: true });
  return folder;
}
