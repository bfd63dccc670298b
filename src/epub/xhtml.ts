/** A tree of a built page as XHTML: EPUB readers take XML only. */
import type { Element, Node } from '../built/tree.ts';
import { isElement } from '../built/tree.ts';

const VOID = new Set(['br', 'hr', 'img', 'col', 'wbr', 'input', 'source', 'meta', 'link']);
const SVG = 'http://www.w3.org/2000/svg';
/** Attributes of the site’s scripts and of frames that scroll. */
const LEFT_OUT = /^(data-.*|tabindex|translate|loading|decoding|font-variant)$/;

export const escapeXml = (text: string): string => text.replace(/[&<>"]/g, (c) => `&#${c.charCodeAt(0)};`);

function attributes(element: Element): string {
  return element.attrs
    .filter(({ name }) => !LEFT_OUT.test(name) && !/^xmlns/.test(name))
    .map(({ name, value, prefix }) => ` ${prefix ? `${prefix}:` : ''}${name}="${escapeXml(value)}"`)
    .concat(
      element.attrs.flatMap(({ name, value }) =>
        name === 'lang' ? [` xml:lang="${escapeXml(value)}"`] : [],
      ),
    )
    .join('');
}

/** The node and what is in it, as XML. */
export function toXhtml(node: Node): string {
  if (node.nodeName === '#text') return escapeXml((node as { value: string }).value);
  if (!isElement(node)) return 'childNodes' in node ? node.childNodes.map(toXhtml).join('') : '';
  const namespace = node.tagName === 'svg' ? ` xmlns="${SVG}"` : '';
  const open = `<${node.tagName}${namespace}${attributes(node)}`;
  if (VOID.has(node.tagName)) return `${open}/>`;
  return `${open}>${node.childNodes.map(toXhtml).join('')}</${node.tagName}>`;
}
