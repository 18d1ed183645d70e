import { TableCell as WordCell, WidthType } from 'docx';
import type { Table, TableCell } from '../../../tree/index.ts';
import type { Context } from '../context.ts';
import { StyledParagraph } from '../paragraph.ts';

export interface RowPlace {
  table: Table;
  /** The header row is repeated on each page and tells screen readers the columns' names. */
  header: boolean;
  /** In twentieths of a point. */
  columnWidth: number;
}

export interface CellPlace extends RowPlace {
  column: number;
}

export function tableCell(node: TableCell, place: CellPlace, context: Context): WordCell {
  const line = context.lines.get(place.table);
  const style = context.sheet.paragraph({
    kind: 'table',
    quoted: 0,
    ...line,
    scope: context.scope,
    cell: { header: place.header, align: place.table.align?.[place.column] ?? undefined },
  });
  return new WordCell({
    children: [new StyledParagraph(style, context.phrasing(node.children, context))],
    width: { size: place.columnWidth, type: WidthType.DXA },
  });
}
