import type { Element } from 'hast';
import { h } from 'hastscript';
import { roles } from '../../roles.ts';
import { textOf } from '../../../tree/index.ts';
import type { Handler, HtmlContext } from '../context.ts';
import { blockContent } from '../phrasing.ts';

/** A row of data. */
export const tableRow: Handler<'tableRow'> = (node, context) => [
  h(
    roles.tableRow.html,
    { className: ['table-row'] },
    node.children.flatMap((cell) => context.handle(cell, context)),
  ),
];

/** The first row. A header cell without text would head nothing: it is a cell like any other. */
export function headerRow(
  node: Parameters<typeof tableRow>[0],
  context: Parameters<typeof tableRow>[1],
): Element {
  return h(
    roles.tableRow.html,
    { className: ['table-row'] },
    node.children.map((cell) =>
      textOf(cell).trim() === ''
        ? h('td', blockContent(cell, context))
        : h('th', scope(context), blockContent(cell, context)),
    ),
  );
}

/** The e-book's packager knows no `scope`; in `thead` a header cell is one of its column anyway. */
function scope({ format }: HtmlContext): { scope?: 'col' } {
  return format === 'web' ? { scope: 'col' } : {};
}
