/** What a print page says, read from the built HTML: the words that have to be in the PDF, in logical order. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'parse5';
import { attr, type Node } from '../shared/html.ts';

export interface PrintSection {
  name: string;
  /** Words in logical order: a note stands behind its call. */
  words: string;
  /** Whether page numbers stand in the place of paragraph numbers. */
  pagesOnly: boolean;
}

/** Letters only: hyphens, spaces and numbers are the layout's. */
export const letters = (text: string): string => text.normalize('NFC').replace(/[^\p{L}]/gu, '');

export function printSections(dist: string, segment: string): PrintSection[] {
  const html = readFileSync(path.join(dist, 'print', segment, 'index.html'), 'utf8');
  const found: PrintSection[] = [];
  const walk = (node: Node): void => {
    if (!('childNodes' in node)) return;
    for (const child of node.childNodes) {
      const name = 'tagName' in child ? attr(child, 'data-section') : undefined;
      if (name !== undefined && 'tagName' in child)
        found.push({ name, words: words(child), pagesOnly: attr(child, 'data-pages') === 'only' });
      else walk(child);
    }
  };
  walk(parse(html));
  return found;
}

function words(node: Node): string {
  if (node.nodeName === '#text') return (node as { value: string } & Node).value;
  if ('tagName' in node) {
    if (attr(node, 'aria-hidden') === 'true' || node.tagName === 'svg') return '';
    const inner = children(node);
    return inner;
  }
  return 'childNodes' in node ? children(node) : '';
}

const children = (node: Node): string => ('childNodes' in node ? node.childNodes.map(words).join(' ') : '');
