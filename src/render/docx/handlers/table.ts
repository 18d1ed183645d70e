import { Table as WordTable, TableLayoutType, WidthType, type FileChild } from 'docx';
import type { Table } from '../../../tree/index.ts';
import type { Context } from '../context.ts';
import { StyledParagraph } from '../paragraph.ts';
import { twentieths } from '../styles-part.ts';
import { tableRow } from './table-row.ts';

/**
 * A table as wide as the text. The paragraph without text after it keeps it apart from what
 * follows: Word joins tables that touch, and wants a paragraph at the end of the document.
 */
export function table(node: Table, context: Context): FileChild[] {
  const columns = Math.max(1, ...node.children.map((row) => row.children.length));
  const { start, width } = context.column;
  const columnWidth = Math.floor(twentieths(width) / columns);
  return [
    new WordTable({
      rows: node.children.map((row, index) =>
        tableRow(row, { table: node, header: index === 0, columnWidth }, context),
      ),
      style: 'ResolutionTable',
      width: { size: columnWidth * columns, type: WidthType.DXA },
      columnWidths: Array.from({ length: columns }, () => columnWidth),
      indent: { size: twentieths(start), type: WidthType.DXA },
      layout: TableLayoutType.FIXED,
      tableLook: { firstRow: true, noHBand: true, noVBand: true },
    }),
    new StyledParagraph('TableEnd', []),
  ];
}
