import type { ElementContent } from 'hast';
import { h } from 'hastscript';
import { roles } from '../../roles.ts';
import type { Table } from '../../../tree/index.ts';
import type { Handler } from '../context.ts';
import { headerRow } from './table-row.ts';

/**
 * The first row is the header row; `thead` makes its cells headers of columns, so that no `scope`
 * is needed. On the web a wide table scrolls by itself, with the keyboard too (WCAG 2.2 SC 1.4.10).
 */
export const table: Handler<'table'> = (node, context) => {
  const [head, ...rows] = node.children;
  const body = rows.flatMap((row) => context.handle(row, context));
  const element = h(
    roles.table.html,
    { className: ['table', ...alignments(node)], id: context.ids.get(node) },
    ...(head ? [h('thead', headerRow(head, context))] : []),
    ...(body.length > 0 ? [h('tbody', body)] : []),
  );
  if (context.format === 'epub') return [element];
  const name = { role: 'group', tabIndex: 0, ariaLabel: context.words.table };
  return [h('div', { className: ['table-scroll'], ...name }, element) satisfies ElementContent];
};

/** Alignment by column is style, so it is told by class: "right-2" for the second column. */
function alignments({ align }: Table): string[] {
  return (align ?? []).flatMap((side, column) =>
    side === null || side === 'left' ? [] : [`${side}-${column + 1}`],
  );
}
