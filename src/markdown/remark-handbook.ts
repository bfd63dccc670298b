/**
 * Turns a chapter into what the site renders: numbered paragraphs, notes, references, heading ids, components with their
 * imports. Thin: what the marks mean is decided in src/handbook. Refuses what the check refuses, before MDX compiles it.
 */
import path from 'node:path';
import type { Link, Nodes, PhrasingContent, Root, RootContent, Text } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { BOXES } from '../components/boxes.ts';
import { cachedBook } from '../handbook/book-cache.ts';
import { analyseChapter, type Chapter } from '../handbook/chapter.ts';
import { chapterProblems } from '../handbook/check.ts';
import { beforeNote, CITATION_BRACKET } from '../handbook/citation.ts';
import { COMPONENTS } from '../handbook/components.ts';
import type { Lang } from '../handbook/editions.ts';
import { HandbookError } from '../handbook/problem.ts';
import {
  attribute,
  componentsIn,
  isJsx,
  type JsxElement,
  numberBlocks,
  rejoinInline,
  removeComments,
  takeHeadingId,
  takeLabel,
} from '../handbook/syntax.ts';
import { bindSpaces } from '../handbook/typography.ts';

type Attributes = Record<string, string | undefined>;

function jsx(kind: 'Flow' | 'Text', name: string, attributes: Attributes, children: unknown[] = []): never {
  return {
    type: `mdxJsx${kind}Element`,
    name,
    attributes: Object.entries(attributes)
      .filter(([, value]) => value !== undefined)
      .map(([key, value]) => ({ type: 'mdxJsxAttribute', name: key, value })),
    children,
  } as never;
}

/** `import Name from '/src/components/Name.astro'` as a tree node: chapters themselves may not import. */
function importNode(name: string): RootContent {
  const source = `/src/components/${name}.astro`;
  return {
    type: 'mdxjsEsm',
    value: `import ${name} from ${JSON.stringify(source)}`,
    data: {
      estree: {
        type: 'Program',
        sourceType: 'module',
        body: [
          {
            type: 'ImportDeclaration',
            specifiers: [{ type: 'ImportDefaultSpecifier', local: { type: 'Identifier', name } }],
            source: { type: 'Literal', value: source, raw: JSON.stringify(source) },
            attributes: [],
          },
        ],
      },
    },
  } as unknown as RootContent;
}

function replaceCitations(root: Root, slug: string, lang: Lang): string[] {
  const notes: string[] = [];
  visit(root, 'text', (node: Text, index, parent) => {
    if (!parent || index === undefined || !node.value.includes('[@')) return;
    const parts: PhrasingContent[] = [];
    let end = 0;
    for (const match of node.value.matchAll(CITATION_BRACKET)) {
      const cites = `@${match[1] ?? ''}`;
      notes.push(cites);
      const start = end;
      end = match.index + match[0].length;
      const before = beforeNote(node.value.slice(start, match.index), node.value.slice(end), lang);
      if (before) parts.push({ type: 'text', value: before });
      parts.push(jsx('Text', 'Note', { n: String(notes.length), cites, slug }));
    }
    const rest = node.value.slice(end);
    if (rest) parts.push({ type: 'text', value: rest });
    (parent.children as PhrasingContent[]).splice(index, 1, ...parts);
    return [SKIP, index + parts.length];
  });
  return notes;
}

function replaceReferences(root: Root): void {
  visit(root, 'link', (node: Link, index, parent) => {
    if (!parent || index === undefined || !node.url.startsWith('#')) return;
    (parent.children as unknown[])[index] = jsx('Text', 'Ref', { to: node.url.slice(1) }, node.children);
  });
}

function wrapBlocks(root: Root, chapter: { number: number; slug: string }): void {
  const wrapped = new Map<RootContent, RootContent>();
  const behind = new Set<RootContent>();
  for (const { n, nodes } of numberBlocks(root)) {
    const first = nodes[0] as RootContent;
    const kind = isJsx(first) ? (first.name ?? '') : first.type;
    const label = takeLabel(first);
    const attributes = { n: String(n), chapter: String(chapter.number), slug: chapter.slug, label, kind };
    wrapped.set(first, jsx('Flow', 'Para', attributes, nodes));
    for (const node of nodes.slice(1)) behind.add(node);
  }
  root.children = root.children.flatMap((node) => (behind.has(node) ? [] : [wrapped.get(node) ?? node]));
}

/** Shows the other language's paragraph where this one waits for its text. */
function fillPending(root: Root, twin: Chapter | undefined, lang: Lang): void {
  for (const { n, nodes } of numberBlocks(root)) {
    const [first] = nodes;
    if (!first || !isJsx(first) || first.name !== 'Pending') continue;
    first.attributes.push({ type: 'mdxJsxAttribute', name: 'lang', value: lang === 'sr' ? 'en' : 'sr-Cyrl' });
    const shown = structuredClone(twin?.paragraphs[n - 1]?.nodes ?? []);
    for (const node of shown) takeLabel(node);
    first.children = shown as never;
  }
}

/** Puts the choice of a topic before the digests, where a chapter has any. */
function addTopicFilter(root: Root): void {
  const topics = componentsIn(root, 'CaseDigest').map((d) => attribute(d, 'topics') ?? '');
  const first = root.children.findIndex((node) => node.type === 'heading');
  if (topics.length > 3 && first >= 0)
    root.children.splice(
      first,
      0,
      jsx('Flow', 'TopicFilter', { topics: [...new Set(topics.join(' ').split(' '))].join(' ') }),
    );
}

/** Tells a model's wording the name of its Word file. */
function nameModels(root: Root, slug: string): void {
  visit(root, (node) => {
    const model = node as JsxElement;
    if (!isJsx(node as Nodes) || model.name !== 'ModelWording') return;
    const id = attribute(model, 'id');
    const wording = (model.children as Nodes[]).find(
      (c): c is JsxElement => isJsx(c) && c.name === 'Wording',
    );
    if (id && wording)
      wording.attributes.push({ type: 'mdxJsxAttribute', name: 'model', value: `${slug}--${id}` });
  });
}

function nameBoxes(root: Root): void {
  visit(root, (node) => {
    const element = node as JsxElement;
    if (!isJsx(node as Nodes) || !Object.hasOwn(BOXES, element.name ?? '')) return;
    element.attributes = [{ type: 'mdxJsxAttribute', name: 'kind', value: element.name }];
    element.name = 'Box';
  });
}

function usedComponents(root: Root): string[] {
  const names = new Set<string>();
  visit(root, (node) => {
    if (isJsx(node as Nodes)) {
      const name = (node as JsxElement).name ?? '';
      if (/^[A-Z]/.test(name)) names.add(name);
    }
  });
  return [...names].sort();
}

/** Where in the book a file is: `content/sr/compensation.mdx`. Undefined for other files. */
function chapterFile(
  root: string,
  file: string | undefined,
): { slug: string; lang: Lang; file: string } | undefined {
  const relative = path
    .relative(root, file ?? '')
    .split(path.sep)
    .join('/');
  const match = /^content\/(sr|en)\/([a-z0-9-]+)\.mdx$/.exec(relative);
  return match ? { lang: match[1] as Lang, slug: match[2] ?? '', file: relative } : undefined;
}

/** The remark plugin. `root` is the project's folder. */
export function remarkHandbook({ root }: { root: string }) {
  return (tree: Root, vfile: VFile): void => {
    const place = chapterFile(root, vfile.path);
    if (!place) return;
    const book = cachedBook(root);
    const chapter =
      book.chapters[place.lang].get(place.slug) ?? analyseChapter({ ...place, source: String(vfile.value) });
    const errors = chapterProblems(chapter, book).filter((p) => p.severity === 'error');
    if (errors.length > 0) throw new HandbookError(errors);
    const entry = book.outline.chapters.find((c) => c.slug === place.slug);
    if (!entry) throw new Error(`${place.file}: not in content/data/outline.yaml`);

    rejoinInline(tree);
    for (const node of tree.children) {
      if (node.type !== 'heading') continue;
      const id = takeHeadingId(node);
      node.data = { ...node.data, hProperties: { id } };
    }
    fillPending(tree, book.chapters[place.lang === 'sr' ? 'en' : 'sr'].get(place.slug), place.lang);
    wrapBlocks(tree, entry);
    removeComments(tree);
    const notes = replaceCitations(tree, place.slug, place.lang);
    replaceReferences(tree);
    visit(tree, 'text', (text) => {
      text.value = bindSpaces(text.value, place.lang);
    });
    addTopicFilter(tree);
    nameModels(tree, place.slug);
    nameBoxes(tree);
    if (notes.length > 0)
      tree.children.push(jsx('Flow', 'Notes', { all: notes.join('|'), slug: place.slug }));
    const imports = usedComponents(tree).filter(
      (name) => Object.hasOwn(COMPONENTS, name) || INTERNAL.includes(name),
    );
    tree.children.unshift(...imports.map(importNode));
  };
}

const INTERNAL = ['Box', 'Para', 'Note', 'Notes', 'Ref', 'TopicFilter'];
