import { TableRow as WordRow } from 'docx';
import type { TableRow } from '../../../tree/index.ts';
import type { Context } from '../context.ts';
import { tableCell, type RowPlace } from './table-cell.ts';

export function tableRow(node: TableRow, place: RowPlace, context: Context): WordRow {
  return new WordRow({
    children: node.children.map((cell, column) => tableCell(cell, { ...place, column }, context)),
    cantSplit: true,
    ...(place.header && { tableHeader: true }),
  });
}
