/** The syntax tree of a chapter, and the handbook's own marks in it: heading ids, labels, numbered blocks, citations. */
import type { Heading, Nodes, Paragraph, PhrasingContent, Root, RootContent } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { SKIP, visit } from 'unist-util-visit';
import { CITATION_BRACKET, type Citation, type CitationFault, parseCitations } from './citation.ts';
import { COMPONENTS, INLINE_ELEMENTS } from './components.ts';

const parser = unified().use(remarkParse).use(remarkFrontmatter, ['yaml']).use(remarkGfm).use(remarkMdx);

/**
 * A line that holds only components stands as a block, not as a paragraph: `<Topic>…</Topic>`.
 * MDX does the same to the tree that it compiles (`remark-mark-and-unravel` in @mdx-js/mdx), so numbers agree.
 */
function unravel(root: Root): void {
  visit(root, 'paragraph', (node, index, parent) => {
    if (!parent || index === undefined) return;
    const isSpace = (c: PhrasingContent) => c.type === 'text' && /^\s*$/.test(c.value);
    const isMark = (c: PhrasingContent) => c.type === 'mdxJsxTextElement' || c.type === 'mdxTextExpression';
    if (!node.children.some(isMark) || !node.children.every((c) => isMark(c) || isSpace(c))) return;
    const blocks = node.children.filter(isMark).map((c) => ({
      ...c,
      type: c.type === 'mdxJsxTextElement' ? 'mdxJsxFlowElement' : 'mdxFlowExpression',
    })) as RootContent[];
    (parent as Root).children.splice(index, 1, ...blocks);
    return [SKIP, index];
  });
}

/**
 * Puts a line of nothing but inline components (`<Fill>place</Fill> <Fill>date</Fill>`) back into a paragraph, which MDX
 * takes apart into blocks (changes the tree). Both the check and the build do it, so paragraph numbers agree.
 */
export function rejoinInline(root: Root): void {
  visit(root, (node) => {
    if (!('children' in node) || node.type === 'paragraph') return;
    const joined: RootContent[] = [];
    let line: PhrasingContent[] | undefined;
    let changed = false;
    for (const child of node.children as RootContent[]) {
      const name = child.type === 'mdxJsxFlowElement' ? (child.name ?? '') : '';
      const inline = COMPONENTS[name]?.inline === true || Object.hasOwn(INLINE_ELEMENTS, name);
      if (!inline) {
        line = undefined;
        joined.push(child);
        continue;
      }
      changed = true;
      const text = { ...child, type: 'mdxJsxTextElement' } as unknown as PhrasingContent;
      if (line) line.push({ type: 'text', value: ' ' }, text);
      else {
        line = [text];
        joined.push({ type: 'paragraph', children: line, position: child.position } as RootContent);
      }
    }
    if (changed) (node as Root).children = joined;
  });
}

/** Reads MDX source. Throws the parser's VFileMessage (reason, line, column) where the source is not MDX. */
export function parseMdx(source: string): Root {
  const root = parser.parse(source) as Root;
  unravel(root);
  rejoinInline(root);
  return root;
}

export type JsxElement = MdxJsxFlowElement | MdxJsxTextElement;

/** Whether a node is a component or an HTML element written in the chapter. */
export function isJsx(node: Nodes): node is JsxElement {
  return node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';
}

/** The value of a plain string attribute, or undefined. */
export function attribute(node: JsxElement, name: string): string | undefined {
  const found = node.attributes.find((a) => a.type === 'mdxJsxAttribute' && a.name === name);
  return found && typeof found.value === 'string' ? found.value : undefined;
}

const HEADING_ID = /\s*\[#([^\]\s]*)\]\s*$/;
const LABEL = /^\s*\[#([^\]\s]*)\]\s*/;

/** The id at the end of a heading (`## Title [#id]`), or undefined where there is none. */
export function headingId(heading: Heading): string | undefined {
  const last = heading.children.at(-1);
  return last?.type === 'text' ? HEADING_ID.exec(last.value)?.[1] : undefined;
}

/** Takes the id off the heading's text (changes the tree) and returns it. */
export function takeHeadingId(heading: Heading): string | undefined {
  const id = headingId(heading);
  const last = heading.children.at(-1);
  if (last?.type === 'text') last.value = last.value.replace(HEADING_ID, '');
  return id;
}

function labelText(node: RootContent): PhrasingContent | undefined {
  return node.type === 'paragraph' ? node.children[0] : undefined;
}

/** The label of a block: `[#label]` at its beginning, or the `id` of a component. */
export function blockLabel(node: RootContent): string | undefined {
  if (isJsx(node)) return attribute(node, 'id');
  const first = labelText(node);
  return first?.type === 'text' ? LABEL.exec(first.value)?.[1] : undefined;
}

/** Takes the label off a paragraph's text (changes the tree) and returns it. */
export function takeLabel(node: RootContent): string | undefined {
  const label = blockLabel(node);
  const first = labelText(node);
  if (first?.type === 'text') first.value = first.value.replace(LABEL, '');
  return label;
}

/** A block with a paragraph number: one node, or a paragraph that ends in a colon and the list behind it. */
export interface NumberedBlock {
  n: number;
  nodes: RootContent[];
}

const isSilent = (node: RootContent): boolean =>
  node.type === 'yaml' ||
  node.type === 'mdxFlowExpression' ||
  node.type === 'mdxjsEsm' ||
  node.type === 'heading';

function endsInColon(node: RootContent): boolean {
  return node.type === 'paragraph' && /:[”"’)]?\s*$/.test(plainText(node));
}

/**
 * Gives every direct child of the body its paragraph number: paragraphs, lists, tables, components; not headings and
 * comments. A list directly behind a paragraph that ends in a colon shares its number (DESIGN, "Paragraph numbers").
 */
export function numberBlocks(root: Root): NumberedBlock[] {
  const blocks: NumberedBlock[] = [];
  let previous: RootContent | undefined;
  for (const node of root.children) {
    if (node.type === 'heading') previous = undefined;
    if (isSilent(node)) continue;
    const last = blocks.at(-1);
    if (node.type === 'list' && previous && last && endsInColon(previous)) last.nodes.push(node);
    else blocks.push({ n: blocks.length + 1, nodes: [node] });
    previous = node;
  }
  return blocks;
}

/** The words of a node as a reader sees them: without comments, citations, labels and heading ids. */
export function plainText(node: Nodes): string {
  let out = '';
  const walk = (n: Nodes): void => {
    if (n.type === 'text' || n.type === 'inlineCode') out += n.value;
    else if (n.type === 'break') out += ' ';
    else if (n.type === 'mdxTextExpression' || n.type === 'mdxFlowExpression' || n.type === 'yaml') return;
    else if ('children' in n) {
      for (const child of n.children) walk(child);
      if (['paragraph', 'heading', 'tableCell', 'listItem', 'mdxJsxFlowElement'].includes(n.type))
        out += '\n';
    }
  };
  walk(node);
  return out
    .replace(CITATION_BRACKET, '')
    .replace(/^\s*\[#[^\]\s]*\]\s*/gm, '')
    .replace(/\s*\[#[^\]\s]*\]\s*$/gm, '')
    .replace(/[ \t\u00A0]+([.,;:!?])/g, '$1')
    .replace(/[ \t]+/g, ' ')
    .replace(/ ?\n+/g, '\n')
    .trim();
}

/** One place in the source: line and column from 1. */
export interface Place {
  line: number;
  column: number;
}

/** Line and column of an offset in the source. */
export function placeAt(source: string, offset: number): Place {
  const before = source.slice(0, offset);
  const line = before.split('\n').length;
  return { line, column: offset - before.lastIndexOf('\n') };
}

export interface CitationUse extends Place {
  citations: Citation[];
  faults: (CitationFault & Place)[];
}

/** All citation brackets under a node, in order, each with its place in the source. */
export function citationsIn(node: Nodes, source: string): CitationUse[] {
  const uses: CitationUse[] = [];
  visit(node, 'text', (text) => {
    if (!text.value.includes('[@')) return;
    const start = text.position?.start.offset ?? 0;
    const raw = source.slice(start, text.position?.end.offset ?? start);
    for (const match of raw.matchAll(CITATION_BRACKET)) {
      const offset = start + match.index;
      const { citations, faults } = parseCitations(`@${match[1] ?? ''}`);
      uses.push({
        ...placeAt(source, offset),
        citations,
        faults: faults.map((f) => ({ ...f, ...placeAt(source, offset + 1 + f.offset) })),
      });
    }
  });
  return uses;
}

export interface ReferenceUse extends Place {
  /** `slug/label`, or `slug`. */
  target: string;
  text: string;
}

/** References inside the book under a node: links whose address begins with `#`. */
export function referencesIn(node: Nodes): ReferenceUse[] {
  const uses: ReferenceUse[] = [];
  visit(node, 'link', (link) => {
    if (!link.url.startsWith('#')) return;
    const { line = 1, column = 1 } = link.position?.start ?? {};
    uses.push({ target: link.url.slice(1), text: plainText(link), line, column });
  });
  return uses;
}

/** Components under a node (itself included), outermost first. */
export function componentsIn(node: Nodes, name?: string): JsxElement[] {
  const found: JsxElement[] = [];
  visit(node, (n) => {
    if (isJsx(n as Nodes) && (name === undefined || (n as JsxElement).name === name))
      found.push(n as JsxElement);
  });
  return found;
}

/** Removes comments from a tree, and white space that they leave at the end of a paragraph (changes the tree). */
export function removeComments(root: Root): void {
  visit(root, ['mdxTextExpression', 'mdxFlowExpression'], (_node, index, parent) => {
    if (!parent || index === undefined) return;
    (parent as Paragraph).children.splice(index, 1);
    return [SKIP, index];
  });
  visit(root, ['paragraph', 'tableCell'], (node) => {
    const last = (node as Paragraph).children.at(-1);
    if (last?.type === 'text') last.value = last.value.trimEnd();
  });
}
