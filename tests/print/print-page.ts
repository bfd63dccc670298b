/** What a print page says, read from the built HTML: the words that have to be in the PDF, in logical order. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'parse5';
import { attr, type Element, type Node } from '../shared/html.ts';

export interface PrintSection {
  name: string;
  /** Words in logical order: a note stands behind its call. */
  words: string;
  /** Whether page numbers stand in the place of paragraph numbers. */
  pagesOnly: boolean;
  /** What stands over its pages, by their side. */
  heads: { verso: string; recto: string };
  /** Words of each bench card with its title. */
  cards: string[];
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
        found.push({
          name,
          words: words(child),
          pagesOnly: attr(child, 'data-pages') === 'only',
          heads: {
            verso: attr(child, 'data-running-left') ?? '',
            recto: attr(child, 'data-running-right') ?? '',
          },
          cards: cards(child),
        });
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

function cards(section: Element): string[] {
  const elements = section.childNodes.filter((node): node is Element => 'tagName' in node);
  return elements.flatMap((e, i) =>
    /\bpara-benchcard\b/.test(attr(e, 'class') ?? '') ? [`${words(elements[i - 1] ?? e)} ${words(e)}`] : [],
  );
}

const children = (node: Node): string => ('childNodes' in node ? node.childNodes.map(words).join(' ') : '');
