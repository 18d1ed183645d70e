import type { TableRow } from '../../../tree/types.ts';
import { joinBlocks, writeContainer } from '../blocks.ts';
import { tableCell, tableCellContainer } from './table-cell.ts';

export function tableRow({ children }: TableRow): string {
  return `|${children.map((cell) => ` ${tableCell(cell)} |`).join('')}`;
}

/** A row of a table that is a container. */
export function tableRowContainer({ children }: TableRow): string {
  return writeContainer('row', joinBlocks(children.map(tableCellContainer)));
}
