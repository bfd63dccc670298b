/** A smaller book: the print page with some of its sections only. For measuring, and for tests that print. */
import { type DefaultTreeAdapterMap, parse, serialize } from 'parse5';

type Node = DefaultTreeAdapterMap['node'];

/** The print page without the sections that are not named. */
export function keepSections(html: string, names: readonly string[]): string {
  const document = parse(html);
  const kept = new Set(names);
  const stays = (node: Node): boolean => {
    const section = 'attrs' in node ? node.attrs.find((a) => a.name === 'data-section')?.value : undefined;
    return section === undefined || kept.has(section);
  };
  const walk = (node: Node): void => {
    if (!('childNodes' in node)) return;
    node.childNodes = node.childNodes.filter(stays);
    node.childNodes.forEach(walk);
  };
  walk(document);
  return serialize(document);
}
