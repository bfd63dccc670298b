/** Transliterates an HTML page: text and the attributes that are read or spoken, not code, addresses, ids or foreign passages. */
import { type DefaultTreeAdapterMap, parse, serialize } from 'parse5';
import { hasCyrillic, toLatin } from '../handbook/script.ts';

type Node = DefaultTreeAdapterMap['node'];
type Element = DefaultTreeAdapterMap['element'];

const OPAQUE = new Set(['script', 'style', 'code', 'pre', 'textarea']);
const SPOKEN = new Set([
  'title',
  'alt',
  'aria-label',
  'aria-description',
  'placeholder',
  'label',
  'data-text',
]);

const attributeOf = (element: Element, name: string) => element.attrs.find((a) => a.name === name);

function convert(node: Node, serbian: boolean): void {
  if (node.nodeName === '#text') {
    const text = node as DefaultTreeAdapterMap['textNode'];
    if (serbian) text.value = toLatin(text.value);
    return;
  }
  let here = serbian;
  if ('tagName' in node) {
    if (OPAQUE.has(node.tagName) || attributeOf(node, 'translate')?.value === 'no') return;
    const lang = attributeOf(node, 'lang')?.value;
    if (lang !== undefined) here = lang === 'sr-Latn' || lang === 'sr' || lang === '';
    if (here)
      for (const attr of node.attrs)
        if (SPOKEN.has(attr.name) || (node.tagName === 'meta' && attr.name === 'content'))
          if (hasCyrillic(attr.value)) attr.value = toLatin(attr.value);
    if (node.tagName === 'template') convert((node as DefaultTreeAdapterMap['template']).content, here);
  }
  if ('childNodes' in node) for (const child of node.childNodes) convert(child, here);
}

/**
 * The page in Latin script. An element whose own `lang` is not Serbian stays as it is, and so does `translate="no"`;
 * `lang="sr-Cyrl"` marks Cyrillic that is meant to stay.
 */
export function latinHtml(html: string): string {
  const document = parse(html);
  convert(document, true);
  return serialize(document);
}
