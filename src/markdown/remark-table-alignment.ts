/**
 * Columns of numbers get a class instead of a style attribute, which the content security policy would refuse; the empty corner
 * of a table is no heading.
 */
import type { Root, Table } from 'mdast';
import { visit } from 'unist-util-visit';

const CLASS = { right: 'end', center: 'middle', left: undefined };

/** The remark plugin. */
export function remarkTableAlignment() {
  return (tree: Root): void => {
    visit(tree, 'table', (table: Table) => {
      for (const [at, row] of table.children.entries())
        for (const [i, cell] of row.children.entries()) {
          const name = CLASS[table.align?.[i] ?? 'left'];
          if (at === 0 && cell.children.length === 0) cell.data = { ...cell.data, hName: 'td' };
          if (name) cell.data = { ...cell.data, hProperties: { className: [name] } };
        }
      // An empty list would leave out every cell.
      table.align = table.align?.map(() => null);
    });
  };
}
