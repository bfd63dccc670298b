/** A new record of `content/data/authorities.yaml`, in its place by id; other lines stay as they are. */
import { stringify } from 'yaml';
import { type Authority, authoritySchema } from './authority.ts';
import { retellIssue } from './retell.ts';

/** The record, or what is wrong with it in both languages. */
export function authorityFrom(
  given: Readonly<Record<string, unknown>>,
): { authority: Authority } | { faults: { sr: string; en: string }[] } {
  const result = authoritySchema.safeParse(given);
  return result.success ? { authority: result.data } : { faults: result.error.issues.map(retellIssue) };
}

/** The text of the list with the record in it. Throws where the id is taken. */
export function withAuthority(text: string, authority: Authority): string {
  const lines = text.split('\n');
  const starts = lines.flatMap((line, i): { id: string; i: number }[] => {
    const id = /^- id: *["']?([a-z0-9-]+)/.exec(line)?.[1];
    return id ? [{ id, i }] : [];
  });
  if (starts.some((s) => s.id === authority.id))
    throw new Error(`authority “${authority.id}” is there already`);
  const record = stringify([authority], { lineWidth: 0 }).trimEnd().split('\n');
  const next = starts.find((s) => s.id > authority.id);
  // Behind the last record, before the empty lines at the end of the file.
  const end = lines.findLastIndex((line) => line.trim() !== '') + 1;
  lines.splice(next ? next.i : end, 0, ...record);
  return `${lines.join('\n').trimEnd()}\n`;
}
