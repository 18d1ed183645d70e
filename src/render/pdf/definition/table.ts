/** A table: the cells of each row, those of the first in the look of a header. */
import type { Table } from '../../../tree/index.ts';
import { styleOf, textNode, type DefinitionContext } from './context.ts';
import type { FlowNode } from './nodes.ts';
import { phrasingRuns } from './phrasing.ts';

export function defineTable(table: Table, context: DefinitionContext): FlowNode[] {
  const columns = Math.max(0, ...table.children.map(({ children }) => children.length));
  if (columns === 0) return [];
  const body = table.children.map((row, index) => {
    const header = index === 0 && table.children.length > 1;
    const look = styleOf(header ? 'tableHeader' : 'tableCell', context);
    return Array.from({ length: columns }, (_, column) => {
      const cell = row.children[column];
      const style = { ...look, ...alignment(table.align?.[column]) };
      return textNode(cell ? phrasingRuns(cell, style, context) : [], style, cell, context);
    });
  });
  return [{ table: { body }, source: table, inset: context.inset }];
}

function alignment(align: 'left' | 'right' | 'center' | null | undefined): {
  align?: 'end' | 'center';
} {
  if (align === 'right') return { align: 'end' };
  return align === 'center' ? { align } : {};
}
