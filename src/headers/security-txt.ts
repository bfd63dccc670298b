/** `/.well-known/security.txt` (RFC 9116), where a contact is set. */
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { BuildStep } from '../build/steps.ts';
import type { Settings } from '../handbook/settings.ts';
import { commitDate } from '../print/commit-date.ts';

/** The RFC wants less than a year. Counted from the text's own day, so that two builds are the same. */
const DAYS = 364;

/** The text, or undefined while no contact is set. `from` is the day of the text. */
export function securityTxt(
  { contact, site }: Pick<Settings, 'contact' | 'site'>,
  from: Date,
): string | undefined {
  if (contact === '') return undefined;
  const expires = new Date(from);
  expires.setUTCDate(expires.getUTCDate() + DAYS);
  return [
    `Contact: mailto:${contact}`,
    `Expires: ${expires.toISOString().slice(0, 10)}T00:00:00Z`,
    'Preferred-Languages: sr, en',
    // The file belongs at the root of the domain, whatever the base path of the site.
    ...(site ? [`Canonical: ${new URL('/.well-known/security.txt', site).href}`] : []),
    '',
  ].join('\n');
}

export const securityStep: BuildStep = {
  name: 'security.txt',
  async run({ dist, book, settings }) {
    const text = securityTxt(settings, commitDate(book.root));
    if (text === undefined) return 'left out: no contact is set';
    mkdirSync(path.join(dist, '.well-known'), { recursive: true });
    writeFileSync(path.join(dist, '.well-known/security.txt'), text);
    return settings.base === '/'
      ? undefined
      : 'the site stands under a base path: copy .well-known/security.txt to the root of the domain';
  },
};
