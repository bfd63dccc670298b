/** The day on which a text was committed: dates are compared with it, never with the clock. */
import { execFileSync } from 'node:child_process';
import { statSync } from 'node:fs';
import path from 'node:path';

function git(root: string, ...args: string[]): string | undefined {
  try {
    return execFileSync('git', args, {
      cwd: root,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    }).trim();
  } catch {
    return undefined;
  }
}

/** The day of the last commit, or undefined where there is no repository. */
export function lastCommitDay(root: string): string | undefined {
  return git(root, 'log', '-1', '--format=%cs') || undefined;
}

/**
 * The day on which this file will have been committed at the earliest: the last commit's, or the day of the file itself
 * while it has changes that are not committed yet.
 */
export function commitDayOf(root: string, file: string, last: string): string {
  const changed = git(root, 'status', '--porcelain', '--', file);
  if (!changed) return last;
  const day = statSync(path.join(root, file)).mtime.toISOString().slice(0, 10);
  return day > last ? day : last;
}
