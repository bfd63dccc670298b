/** Every model text of the book that has an id: for its Word file and its link. */
import type { Nodes, RootContent } from 'mdast';
import { type Book, chaptersInOrder } from './book.ts';
import type { EditionId, Lang } from './editions.ts';
import { attribute, isJsx, type JsxElement } from './syntax.ts';

export interface Model {
  /** `slug--id`: unique in the book, the same in all editions. */
  name: string;
  /** The heading that it stands under. */
  title: string;
  /** What it rests on, with citations. */
  basis: RootContent[];
  /** The words that go into the document. */
  wording: RootContent[];
}

/** Name of a model's file without folder: `model-wording--wording-evw.sr-Cyrl.docx`. */
export function modelFile(name: string, edition: EditionId): string {
  return `${name}.${edition}.docx`;
}

const part = (node: JsxElement, name: string): RootContent[] => {
  const found = (node.children as Nodes[]).find((c): c is JsxElement => isJsx(c) && c.name === name);
  return (found?.children ?? []) as RootContent[];
};

/** All model texts of one language that have an id, in the order of the book. */
export function models(book: Book, lang: Lang): Model[] {
  return chaptersInOrder(book, lang).flatMap(({ entry, chapter }) =>
    chapter.paragraphs.flatMap((paragraph) => {
      const node = paragraph.nodes[0] as Nodes | undefined;
      if (paragraph.kind !== 'ModelWording' || !node || !isJsx(node)) return [];
      const id = attribute(node, 'id');
      return id
        ? [
            {
              name: `${entry.slug}--${id}`,
              title: paragraph.heading?.text ?? entry.title[lang],
              basis: part(node, 'Basis'),
              wording: part(node, 'Wording'),
            },
          ]
        : [];
    }),
  );
}
