/** Every internal link of the print page, in order: its page number in the PDF is that of the page where the target is. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'parse5';
import { describe, expect, it } from 'vitest';
import { caption } from '../../src/handbook/captions.ts';
import { EDITIONS } from '../../src/handbook/editions.ts';
import { attr, type Element, type Node } from '../shared/html.ts';
import { DIST, printed } from './printed.ts';
import { elements, type Pdf, readPdf, type Tagged, textOfElement } from './read-pdf.ts';

/** What is printed at a link: the number alone, its line of the contents with the number, or the number behind its words. */
type Kind = 'only' | 'contents' | 'behind' | 'none';

interface Expected {
  kind: Kind;
  dest: string;
  text: string;
}

const classes = (e: Element): string[] => (attr(e, 'class') ?? '').split(/\s+/);
const textOf = (node: Node): string =>
  node.nodeName === '#text'
    ? (node as { value: string } & Node).value
    : 'childNodes' in node
      ? node.childNodes.map(textOf).join('')
      : '';
const plain = (text: string): string => text.normalize('NFC').replace(/[\s\u00AD\u2011-]/g, '');

/** Links of the print page in order. In the indexes, a link that leads to the page of its neighbour is left out. */
function linksOf(html: string, label: (dest: string) => string): Expected[] {
  const found: Expected[] = [];
  const walk = (node: Node, only: boolean): void => {
    if (!('childNodes' in node)) return;
    for (const [i, child] of node.childNodes.entries()) {
      if (!('tagName' in child)) continue;
      const dest = /^#(.+)/.exec(attr(child, 'href') ?? '')?.[1];
      if (child.tagName !== 'a' || !dest || /^fn(ref)?-/.test(dest)) {
        walk(child, only || attr(child, 'data-pages') === 'only');
        continue;
      }
      const own = classes(child);
      const kind: Kind = own.includes('toc-link')
        ? 'contents'
        : !own.includes('ref')
          ? 'none'
          : only && !own.includes('with-page')
            ? 'only'
            : 'behind';
      const between = node.childNodes[i - 1];
      const comma = between !== undefined && /^\s*,\s*$/.test(textOf(between));
      const neighbour = kind === 'only' && comma && node.childNodes[i - 2]?.nodeName === 'a' && found.at(-1);
      if (neighbour && neighbour.kind === 'only' && label(neighbour.dest) === label(dest)) continue;
      found.push({ kind, dest: decodeURIComponent(dest), text: textOf(child) });
    }
  };
  walk(parse(html), false);
  return found;
}

describe.each(EDITIONS)('$id', (edition) => {
  it('prints every reference with the page of its target', async () => {
    const file = printed(edition, `handbook-${edition.id}.pdf`);
    const pdf: Pdf = await readPdf(file);
    const label = (dest: string): string =>
      pdf.pages[pdf.dests.get(dest) ?? -1]?.label ?? `no page of ${dest}`;
    const html = readFileSync(path.join(DIST, 'print', edition.segment, 'index.html'), 'utf8');
    const expected = linksOf(html, label);
    const shown = [...elements(pdf.tree)].filter(
      (e) => e.type === 'Link' && e.dest && !/^fn(ref)?-/.test(e.dest),
    );
    const word = caption(edition, 'page');
    let at = 0;
    for (const { kind, dest, text } of expected) {
      const ends = {
        only: label(dest),
        contents: text + label(dest),
        behind: `${text}(${word}${label(dest)})`,
        none: text,
      };
      const wanted = plain(ends[kind]);
      let said = '';
      // A link that a page break goes through is two.
      do said += plain(textOfElement(shown[at++] as Tagged));
      while (said !== wanted && wanted.startsWith(said) && shown[at]?.dest === dest);
      expect({ dest: shown[at - 1]?.dest, said }).toEqual({ dest, said: wanted });
    }
    expect(at).toBe(shown.length);
    const count = (kind: Kind): number => expected.filter((e) => e.kind === kind).length;
    expect(count('contents')).toBeGreaterThan(100);
    expect(count('behind')).toBeGreaterThan(100);
    expect(count('only')).toBeGreaterThan(500);
  });
});
