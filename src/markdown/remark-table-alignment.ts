/** Columns of numbers get a class instead of a style attribute, which the content security policy would refuse. */
import type { Root, Table } from 'mdast';
import { visit } from 'unist-util-visit';

const CLASS = { right: 'end', center: 'middle', left: undefined };

/** The remark plugin. */
export function remarkTableAlignment() {
  return (tree: Root): void => {
    visit(tree, 'table', (table: Table) => {
      for (const row of table.children)
        for (const [i, cell] of row.children.entries()) {
          const name = CLASS[table.align?.[i] ?? 'left'];
          if (name) cell.data = { ...cell.data, hProperties: { className: [name] } };
        }
      // An empty list would leave out every cell.
      table.align = table.align?.map(() => null);
    });
  };
}
