/**
 * What of a pull request is laid over the base commit: its regular files under `content`. Nothing else of a fork is taken,
 * so no code, script or package.json of it ever runs.
 */

export interface Change {
  status: string;
  mode: string;
  blob: string;
  path: string;
}

export interface LayOver {
  take: Change[];
  remove: string[];
  /** Left out, with the reason in both languages. */
  refuse: { path: string; why: { sr: string; en: string } }[];
}

/** Reads `git diff --raw -z --no-renames --no-abbrev`. */
export function parseRawDiff(output: string): Change[] {
  const fields = output.split('\0');
  const changes: Change[] = [];
  for (let i = 0; i + 1 < fields.length; i += 2) {
    const [, mode = '', , blob = '', status = ''] = (fields[i] ?? '').replace(/^:/, '').split(' ');
    changes.push({ status: status.charAt(0), mode, blob, path: fields[i + 1] ?? '' });
  }
  return changes;
}

const OUTSIDE = {
  sr: 'није под content; примењују се само измене текста и података',
  en: 'is not under content; only changes of text and data are applied',
};
const NOT_REGULAR = {
  sr: 'није обична датотека (симболичка веза или подмодул)',
  en: 'is not a regular file (a symbolic link or a submodule)',
};
const BAD_NAME = { sr: 'име није дозвољено', en: 'the name is not allowed' };

/** True for a path that stays under content, whatever a tree may hold. */
function isSafe(path: string): boolean {
  const parts = path.split('/');
  return (
    parts[0] === 'content' &&
    parts.length > 1 &&
    parts.every((p) => /^[A-Za-z0-9_][A-Za-z0-9._-]*$/.test(p)) &&
    !parts.includes('..')
  );
}

/** Decides on every change. */
export function layOver(changes: readonly Change[]): LayOver {
  const result: LayOver = { take: [], remove: [], refuse: [] };
  for (const change of changes) {
    const { path, status, mode } = change;
    if (!path.startsWith('content/')) result.refuse.push({ path, why: OUTSIDE });
    else if (!isSafe(path)) result.refuse.push({ path, why: BAD_NAME });
    else if (status === 'D') result.remove.push(path);
    else if (mode !== '100644' && mode !== '100755') result.refuse.push({ path, why: NOT_REGULAR });
    else result.take.push(change);
  }
  return result;
}
