/** A model text as a Word document with real styles, in the script of its edition. */
import {
  AlignmentType,
  Document,
  Header,
  HeadingLevel,
  type ISectionOptions,
  LevelFormat,
  Paragraph,
  TextRun,
} from 'docx';
import type { Nodes } from 'mdast';
import type { Authority } from '../handbook/authority.ts';
import { caption } from '../handbook/captions.ts';
import { CITATION_BRACKET, citationText, parseCitations } from '../handbook/citation.ts';
import type { Edition } from '../handbook/editions.ts';
import type { Model } from '../handbook/models.ts';
import { toLatin } from '../handbook/script.ts';
import { isJsx, plainText } from '../handbook/syntax.ts';
import { bindSpaces } from '../handbook/typography.ts';

const LANGUAGE = { 'sr-Cyrl': 'sr-Cyrl-RS', 'sr-Latn': 'sr-Latn-RS', en: 'en-GB' } as const;

interface Look {
  bold?: boolean;
  italics?: boolean;
  fill?: boolean;
}

type Write = (text: string) => string;

function runs(node: Nodes, write: Write, look: Look = {}): TextRun[] {
  if (node.type === 'text') {
    const text = write(node.value);
    return text === ''
      ? []
      : [
          new TextRun({
            text,
            bold: look.bold,
            italics: look.italics,
            ...(look.fill ? { highlight: 'yellow' as const } : {}),
          }),
        ];
  }
  const children = 'children' in node ? (node.children as Nodes[]) : [];
  if (isJsx(node) && node.name === 'Fill') {
    const text = `[${write(plainText(node))}]`;
    return [new TextRun({ text, bold: look.bold, italics: look.italics, highlight: 'yellow' })];
  }
  const inner: Look =
    node.type === 'strong'
      ? { ...look, bold: true }
      : node.type === 'emphasis'
        ? { ...look, italics: true }
        : look;
  return children.flatMap((child) => runs(child, write, inner));
}

const isTitle = (node: Nodes): boolean =>
  node.type === 'paragraph' &&
  node.children.length === 1 &&
  node.children[0]?.type === 'strong' &&
  /^[\p{Lu}\s]+$/u.test(plainText(node));

function blocks(
  nodes: readonly Nodes[],
  write: Write,
  list?: { ordered: boolean; instance: number; level: number },
): Paragraph[] {
  return nodes.flatMap((node, i): Paragraph[] => {
    if (node.type === 'list') {
      const next = {
        ordered: node.ordered === true,
        instance: (list?.instance ?? 0) * 10 + i + 1,
        level: list ? list.level + 1 : 0,
      };
      return node.children.flatMap((item) => blocks(item.children as Nodes[], write, next));
    }
    if (node.type === 'paragraph')
      return [
        new Paragraph({
          children: runs(node, write),
          ...(isTitle(node)
            ? { alignment: AlignmentType.CENTER, style: 'DecisionTitle' }
            : { style: 'DecisionText' }),
          ...(list && i === 0
            ? {
                numbering: {
                  reference: list.ordered ? 'numbers' : 'bullets',
                  level: Math.min(list.level, 1),
                  instance: list.instance,
                },
              }
            : {}),
        }),
      ];
    return 'children' in node ? blocks(node.children as Nodes[], write, list) : [];
  });
}

/** The document of one model in one edition. */
export function modelDocument(
  model: Model,
  edition: Edition,
  authorities: ReadonlyMap<string, Authority>,
): Document {
  const script: Write = (text) => (edition.id === 'sr-Latn' ? toLatin(text) : text);
  const plain: Write = (text) => script(bindSpaces(text, edition.source));
  const cited: Write = (text) =>
    plain(
      text.replace(
        CITATION_BRACKET,
        (_whole, inside: string) =>
          `(${citationText(parseCitations(`@${inside}`).citations, authorities, edition.source)})`,
      ),
    );
  const levels = (format: (typeof LevelFormat)[keyof typeof LevelFormat], text: (level: number) => string) =>
    [0, 1].map((level) => ({
      level,
      format,
      text: text(level),
      alignment: AlignmentType.START,
      style: { paragraph: { indent: { left: 567 * (level + 1), hanging: 425 } } },
    }));
  const section: ISectionOptions = {
    properties: {
      page: {
        size: { width: 11_906, height: 16_838 },
        margin: { top: 1418, bottom: 1418, left: 1418, right: 1418 },
      },
    },
    headers: {
      default: new Header({
        children: [
          new Paragraph({
            style: 'ModelNote',
            children: [
              new TextRun(
                `${caption(edition, 'modelWording')} · ${caption(edition, 'siteTitle')} · ${caption(edition, 'draft')}`,
              ),
            ],
          }),
        ],
      }),
    },
    children: [
      new Paragraph({ heading: HeadingLevel.HEADING_1, children: [new TextRun(script(model.title))] }),
      ...blocks(model.basis as Nodes[], cited).map((p) => p),
      ...blocks(model.wording as Nodes[], plain),
    ],
  };
  const font = 'Times New Roman';
  return new Document({
    title: script(model.title),
    creator: caption(edition, 'siteTitle'),
    styles: {
      default: {
        document: { run: { font, size: 24, language: { value: LANGUAGE[edition.id] } } },
        heading1: { run: { font, size: 26, bold: true }, paragraph: { spacing: { after: 200 } } },
      },
      paragraphStyles: [
        {
          id: 'DecisionText',
          name: 'Decision text',
          basedOn: 'Normal',
          quickFormat: true,
          paragraph: { spacing: { after: 140, line: 276 } },
        },
        {
          id: 'DecisionTitle',
          name: 'Decision title',
          basedOn: 'Normal',
          quickFormat: true,
          run: { bold: true },
          paragraph: { spacing: { before: 240, after: 200 } },
        },
        { id: 'ModelNote', name: 'Model note', basedOn: 'Normal', run: { size: 18, color: '555555' } },
      ],
    },
    numbering: {
      config: [
        { reference: 'numbers', levels: levels(LevelFormat.DECIMAL, (l) => `%${l + 1}.`) },
        { reference: 'bullets', levels: levels(LevelFormat.BULLET, () => '–') },
      ],
    },
    sections: [section],
  });
}
