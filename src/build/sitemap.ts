/** Takes out of the site map what is not for readers who search: the whole book on one page, which is made for print. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { locate, withoutBase } from '../handbook/editions.ts';
import type { BuildStep } from './steps.ts';

/** The site map without the entries of the print view. `base` is the path under which the site stands. */
export function withoutPrint(xml: string, base: string): string {
  return xml.replace(/<url><loc>([^<]*)<\/loc>.*?<\/url>/gs, (entry, address: string) =>
    locate(withoutBase(new URL(address).pathname, base)).view === 'print' ? '' : entry,
  );
}

export const sitemapStep: BuildStep = {
  name: 'site map',
  async run({ dist, settings: { base } }) {
    const file = path.join(dist, 'sitemap-0.xml');
    // Without an address of the site there is no map.
    if (existsSync(file)) writeFileSync(file, withoutPrint(readFileSync(file, 'utf8'), base));
    return undefined;
  },
};
