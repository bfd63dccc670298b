/** `check --fix`: mends what can be mended for certain, and proves that nothing new is wrong afterwards. */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { checkBook } from './check.ts';
import type { Fix, Problem } from './problem.ts';
import { sourceText } from './source-text.ts';

/** The text after these replacements; of two that overlap only the first is made. */
export function applyFixes(text: string, fixes: readonly Fix[]): string {
  let out = '';
  let end = 0;
  for (const fix of [...fixes].sort((a, b) => a.start - b.start || a.end - b.end)) {
    if (fix.start < end) continue;
    out += text.slice(end, fix.start) + fix.put;
    end = fix.end;
  }
  return out + text.slice(end);
}

const errors = (problems: readonly Problem[]): number =>
  problems.filter((p) => p.severity === 'error').length;

/** Mends the files under this root; returns what was mended and what is left. */
export function fixBook(root: string): { fixed: Problem[]; left: Problem[] } {
  let { problems } = checkBook(root);
  const fixed: Problem[] = [];
  // A correction can make another one possible (a space behind a mended quote): three rounds are more than enough.
  for (let round = 0; round < 3 && problems.some((p) => p.fix); round += 1) {
    const before = new Map<string, Buffer>();
    const wanted = problems.filter((p) => p.fix);
    for (const file of new Set(wanted.map((p) => p.file))) {
      const full = path.join(root, file);
      const bytes = readFileSync(full);
      before.set(full, bytes);
      const text = sourceText(bytes.toString('utf8'));
      const fixes = wanted.flatMap((p) => (p.file === file && p.fix ? [p.fix] : []));
      writeFileSync(full, applyFixes(text, fixes));
    }
    const after = checkBook(root).problems;
    if (errors(after) > errors(problems)) {
      for (const [full, bytes] of before) writeFileSync(full, bytes);
      break;
    }
    fixed.push(...wanted);
    problems = after;
  }
  return { fixed, left: problems };
}
