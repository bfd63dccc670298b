/** Trees of built pages: finding, reading and changing elements. */
import { type DefaultTreeAdapterMap, parse, serialize, serializeOuter } from 'parse5';

export type Node = DefaultTreeAdapterMap['node'];
export type Document = DefaultTreeAdapterMap['document'];
export type Element = DefaultTreeAdapterMap['element'];
export type ParentNode = DefaultTreeAdapterMap['parentNode'];
type ChildNode = DefaultTreeAdapterMap['childNode'];

export { parse, serialize, serializeOuter };

export const isElement = (node: Node): node is Element => 'tagName' in node;

export const attr = (element: Element, name: string): string | undefined =>
  element.attrs.find((a) => a.name === name)?.value;

/** Sets an attribute; undefined takes it away. */
export function setAttr(element: Element, name: string, value: string | undefined): void {
  const known = element.attrs.find((a) => a.name === name);
  if (value === undefined) element.attrs = element.attrs.filter((a) => a.name !== name);
  else if (known) known.value = value;
  else element.attrs.push({ name, value });
}

export const hasClass = (element: Element, name: string): boolean =>
  (attr(element, 'class') ?? '').split(/\s+/).includes(name);

/** All elements below, in the order of the page. */
export function* elementsOf(node: Node): Generator<Element> {
  if (!('childNodes' in node)) return;
  for (const child of node.childNodes) {
    if (isElement(child)) yield child;
    yield* elementsOf(child);
  }
}

/** The first element below for which this holds, or undefined. */
export function find(node: Node, test: (element: Element) => boolean): Element | undefined {
  for (const element of elementsOf(node)) if (test(element)) return element;
  return undefined;
}

export const findAll = (node: Node, test: (element: Element) => boolean): Element[] =>
  [...elementsOf(node)].filter(test);

export const withClass = (name: string) => (element: Element) => hasClass(element, name);
export const withTag = (name: string) => (element: Element) => element.tagName === name;

export function textOf(node: Node): string {
  if (node.nodeName === '#text') return (node as DefaultTreeAdapterMap['textNode']).value;
  return 'childNodes' in node ? node.childNodes.map(textOf).join('') : '';
}

export function remove(element: Element): void {
  const parent = element.parentNode;
  if (parent) parent.childNodes = parent.childNodes.filter((c) => c !== element);
}

export function append(parent: ParentNode, ...children: ChildNode[]): void {
  for (const child of children) {
    child.parentNode = parent;
    parent.childNodes.push(child);
  }
}

export const childElements = (node: ParentNode): Element[] => node.childNodes.filter(isElement);

/** An empty element like this one: same name, same namespace. */
export function makeElement(like: Element, tagName: string, attrs: Record<string, string> = {}): Element {
  return {
    nodeName: tagName,
    tagName,
    namespaceURI: like.namespaceURI,
    attrs: Object.entries(attrs).map(([name, value]) => ({ name, value })),
    childNodes: [],
    parentNode: null,
  } as Element;
}

export const makeText = (value: string): ChildNode =>
  ({ nodeName: '#text', value, parentNode: null }) as unknown as ChildNode;

/** Attributes that name ids of the same page. */
const ID_LISTS = ['aria-labelledby', 'aria-describedby', 'aria-controls', 'for', 'headers'];

/** Puts a prefix before every id below, and before what refers to these ids. */
export function prefixIds(node: Node, prefix: string): void {
  for (const element of elementsOf(node)) {
    const id = attr(element, 'id');
    if (id) setAttr(element, 'id', prefix + id);
    for (const name of ID_LISTS) {
      const value = attr(element, name);
      if (value)
        setAttr(
          element,
          name,
          value
            .split(/\s+/)
            .map((v) => prefix + v)
            .join(' '),
        );
    }
  }
}
