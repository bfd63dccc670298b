/** What the owner of the handbook decides once: `src/settings.yaml`. */
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { z } from 'zod';

const line = z.strictObject({ sr: z.string(), en: z.string() });
const address = z.union([z.literal(''), z.url({ protocol: /^https?$/ })]);

export const settingsSchema = z.strictObject({
  site: address,
  base: z.string().regex(/^\/([a-z0-9-]+\/?)*$/i, 'a base path begins with a slash'),
  repository: address,
  branch: z.string().min(1),
  contact: z.union([z.literal(''), z.email()]),
  publisher: line,
  donorLine: line,
  textLicence: line,
});
export type Settings = z.infer<typeof settingsSchema>;

/** Reads a settings file. Throws an Error that names the file and the key where a value is wrong. */
export function readSettings(file: string): Settings {
  const result = settingsSchema.safeParse(parse(readFileSync(file, 'utf8')));
  if (result.success) return result.data;
  throw new Error(
    `${file}: ${result.error.issues.map((i) => `${i.path.join('.')}: ${i.message}`).join('; ')}`,
  );
}

/** Names of the settings that are still empty, for the build summary. */
export function emptySettings(settings: Settings): string[] {
  return Object.entries(settings)
    .filter(([, value]) => (typeof value === 'string' ? value === '' : value.sr === '' || value.en === ''))
    .map(([key]) => key);
}

/** The page on the repository's host where a file can be edited, or undefined while no repository is set. */
export function editAddress(
  { repository, branch }: Pick<Settings, 'repository' | 'branch'>,
  file: string,
): string | undefined {
  if (!repository) return undefined;
  const root = repository.replace(/\/$/, '');
  // GitLab and Forgejo write the way to the editor differently from GitHub.
  if (/(^|\.)gitlab\./.test(new URL(root).hostname)) return `${root}/-/edit/${branch}/${file}`;
  if (/(^|\.)(codeberg|forgejo|gitea)\./.test(new URL(root).hostname))
    return `${root}/_edit/${branch}/${file}`;
  return `${root}/edit/${branch}/${file}`;
}
