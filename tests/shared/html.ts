/** Reads built pages as trees, for tests that look at every one. */
import { readFileSync } from 'node:fs';
import { type DefaultTreeAdapterMap, parse } from 'parse5';
import { allPages, fileOf } from './pages.ts';

export type Node = DefaultTreeAdapterMap['node'];
export type Element = DefaultTreeAdapterMap['element'];
type Text = DefaultTreeAdapterMap['textNode'];

export interface BuiltPage {
  url: string;
  html: string;
  /** Elements in order, each with the language that holds at it. */
  elements: { element: Element; lang: string }[];
  /** Text nodes outside scripts and styles, likewise. */
  texts: { value: string; lang: string }[];
}

export const attr = (e: Element, name: string): string | undefined =>
  e.attrs.find((a) => a.name === name)?.value;

function collect(node: Node, lang: string, page: BuiltPage): void {
  if (node.nodeName === '#text') {
    page.texts.push({ value: (node as Text).value, lang });
    return;
  }
  let here = lang;
  if ('tagName' in node) {
    here = attr(node, 'lang') ?? lang;
    page.elements.push({ element: node, lang: here });
    if (node.tagName === 'script' || node.tagName === 'style') return;
  }
  if ('childNodes' in node) for (const child of node.childNodes) collect(child, here, page);
}

/** All built pages. */
export function builtPages(): BuiltPage[] {
  return allPages().map((url) => {
    const html = readFileSync(fileOf(url), 'utf8');
    const page: BuiltPage = { url, html, elements: [], texts: [] };
    collect(parse(html), '', page);
    return page;
  });
}
