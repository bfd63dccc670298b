/** A chapter as data: what check, print, search and the generated pages need to know of it. */
import type { Root, RootContent } from 'mdast';
import { parseDocument } from 'yaml';
import type { Lang } from './editions.ts';
import { type Frontmatter, frontmatterSchema } from './frontmatter.ts';
import {
  attribute,
  blockLabel,
  type CitationUse,
  citationsIn,
  componentsIn,
  headingId,
  isJsx,
  numberBlocks,
  parseMdx,
  plainText,
  type ReferenceUse,
  referencesIn,
} from './syntax.ts';

export interface ChapterHeading {
  depth: number;
  /** Empty where the author forgot it (the check says so). */
  id: string;
  text: string;
  line: number;
}

/** One numbered block of a chapter. */
export interface ChapterParagraph {
  /** Number within the chapter, from 1. */
  n: number;
  /** Lasting name for links, where the author gave one. */
  label: string | undefined;
  /** `paragraph`, `list`, `table`, `blockquote`, or the name of the component. */
  kind: string;
  /** The heading that it stands under. */
  heading: ChapterHeading | undefined;
  /** Its words, without notes and comments. */
  text: string;
  citations: CitationUse[];
  references: ReferenceUse[];
  terms: string[];
  /** Ids of the subject index that are marked in it. */
  marks: string[];
  line: number;
  nodes: RootContent[];
}

export interface Chapter {
  slug: string;
  lang: Lang;
  /** Path from the project's root. */
  file: string;
  source: string;
  root: Root;
  matter: Frontmatter;
  headings: ChapterHeading[];
  paragraphs: ChapterParagraph[];
}

/** The front matter's YAML as data, unchecked. Throws the YAML parser's error. */
export function rawMatter(root: Root): unknown {
  const yaml = root.children.find((n) => n.type === 'yaml');
  if (!yaml) return undefined;
  const document = parseDocument(yaml.value);
  // A warning is a tag such as !!js/function: it does nothing here, and nobody who means well writes it.
  const [fault] = [...document.errors, ...document.warnings];
  if (fault) throw fault;
  return document.toJS() as unknown;
}

/** Reads the body of a parsed chapter; its front matter must be valid (throws zod's error otherwise). */
export function analyseChapter(
  input: Pick<Chapter, 'slug' | 'lang' | 'file' | 'source'>,
  root: Root = parseMdx(input.source),
): Chapter {
  const matter = frontmatterSchema.parse(rawMatter(root));
  const headings: ChapterHeading[] = [];
  const headingBefore = new Map<RootContent, ChapterHeading>();
  let current: ChapterHeading | undefined;
  for (const node of root.children) {
    if (node.type === 'heading') {
      current = {
        depth: node.depth,
        id: headingId(node) ?? '',
        text: plainText(node),
        line: node.position?.start.line ?? 1,
      };
      headings.push(current);
    } else if (current) headingBefore.set(node, current);
  }
  const paragraphs = numberBlocks(root).map(({ n, nodes }): ChapterParagraph => {
    const first = nodes[0] as RootContent;
    return {
      n,
      label: blockLabel(first),
      kind: isJsx(first) ? (first.name ?? '') : first.type,
      heading: headingBefore.get(first),
      text: nodes.map(plainText).join('\n'),
      citations: nodes.flatMap((node) => citationsIn(node, input.source)),
      references: nodes.flatMap((node) => referencesIn(node)),
      terms: nodes.flatMap((node) => componentsIn(node, 'Term').map((t) => attribute(t, 'id') ?? '')),
      marks: nodes.flatMap((node) => componentsIn(node, 'Ix').map((t) => attribute(t, 'id') ?? '')),
      line: first.position?.start.line ?? 1,
      nodes,
    };
  });
  return { ...input, root, matter, headings, paragraphs };
}

/** Number of words of a chapter, notes and front matter apart. */
export function countWords(chapter: Chapter): number {
  const text = [...chapter.headings.map((h) => h.text), ...chapter.paragraphs.map((p) => p.text)].join(' ');
  return text.match(/[\p{L}\p{N}]+(?:[’'-][\p{L}\p{N}]+)*/gu)?.length ?? 0;
}

/** Minutes that a chapter takes to read, at 180 words a minute. */
export const readingMinutes = (chapter: Chapter): number =>
  Math.max(1, Math.round(countWords(chapter) / 180));

/** The anchor of a paragraph: its label where it has one, its number otherwise (`p12`). */
export function paragraphAnchor(paragraph: Pick<ChapterParagraph, 'n' | 'label'>): string {
  return paragraph.label ?? `p${paragraph.n}`;
}

/** What an anchor of a chapter stands for: a paragraph (by label or `pN`) or a heading with the first paragraph under it. */
export function findAnchor(
  chapter: Chapter,
  anchor: string,
): { paragraph: ChapterParagraph | undefined; heading: ChapterHeading | undefined } | undefined {
  const paragraph = chapter.paragraphs.find((p) => p.label === anchor || `p${p.n}` === anchor);
  if (paragraph) return { paragraph, heading: undefined };
  const heading = chapter.headings.find((h) => h.id === anchor);
  if (!heading) return undefined;
  return { heading, paragraph: chapter.paragraphs.find((p) => p.line > heading.line) };
}
