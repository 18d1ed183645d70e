/** Tables: rows, the first of which head the columns, and cells. */
import {
  BuilderElement,
  Table as WordTable,
  TableCell as WordCell,
  TableLayoutType,
  TableRow as WordRow,
  TableRowProperties,
  VerticalMergeType,
  WidthType,
  type FileChild,
  type ITableRowOptions,
  type ITableRowPropertiesOptions,
} from 'docx';
import { tableGrid, type GridSlot, type PlacedCell, type Table } from '../../../tree/index.ts';
import { roles } from '../../roles.ts';
import type { DocxContext } from '../context.ts';
import { StyledParagraph } from '../paragraph.ts';
import { twentieths } from '../styles-part.ts';

/**
 * A table as wide as the text. The paragraph without text after it keeps it apart from what
 * follows: Word joins tables that touch, and wants a paragraph at the end of the document.
 */
export function table(node: Table, context: DocxContext): FileChild[] {
  const grid = tableGrid(node);
  const columns = Math.max(1, grid.width);
  const { start, width } = context.column;
  const columnWidth = Math.floor(twentieths(width) / columns);
  return [
    new WordTable({
      rows: grid.rows.map((row, index) =>
        tableRow(row, { table: node, header: index < grid.headerRows, columnWidth }, context),
      ),
      style: roles.table.word,
      width: { size: columnWidth * columns, type: WidthType.DXA },
      columnWidths: Array.from({ length: columns }, () => columnWidth),
      indent: { size: twentieths(start), type: WidthType.DXA },
      layout: TableLayoutType.FIXED,
      tableLook: { firstRow: grid.headerRows > 0, noHBand: true, noVBand: true },
    }),
    new StyledParagraph('TableEnd', []),
  ];
}

interface RowPlace {
  table: Table;
  /** The header row is repeated on each page and tells screen readers the columns' names. */
  header: boolean;
  /** In twentieths of a point. */
  columnWidth: number;
}

function tableRow(slots: readonly GridSlot[], place: RowPlace, context: DocxContext): WordRow {
  const last = slots.findLastIndex(({ kind }) => kind !== 'empty');
  const options = {
    children: slots.slice(0, last + 1).map((slot) => tableCell(slot, place, context)),
    cantSplit: true,
    ...(place.header && { tableHeader: true }),
  };
  return new EndingRow(options, slots.length - last - 1);
}

/**
 * A row may end before the last column, and says by how many (ISO 29500-1 17.4.14): LibreOffice
 * would make its last cell wider instead.
 */
class EndingRow extends WordRow {
  constructor(options: ITableRowOptions, columnsAfter: number) {
    super(options);
    if (columnsAfter > 0) this.root[0] = new EndingRowProperties(options, columnsAfter);
  }
}

class EndingRowProperties extends TableRowProperties {
  constructor(options: ITableRowPropertiesOptions, columnsAfter: number) {
    super(options);
    this.root.push(
      new BuilderElement<{ val: number }>({
        name: 'w:gridAfter',
        attributes: { val: { key: 'w:val', value: columnsAfter } },
      }),
    );
  }
}

/** What reaches into a row from above stands in it as an empty cell (ISO 29500-1 17.4.84). */
function tableCell(slot: GridSlot, place: RowPlace, context: DocxContext): WordCell {
  if (slot.kind === 'empty') return wordCell(slot.column, 1, {}, place, context);
  if (slot.kind === 'cell') return wordCell(slot.column, slot.columns, slot, place, context);
  return wordCell(slot.by.column, slot.by.columns, { goesOn: true }, place, context);
}

function wordCell(
  column: number,
  columns: number,
  { cell, rows = 1, goesOn = false }: Partial<PlacedCell> & { goesOn?: boolean },
  place: RowPlace,
  context: DocxContext,
): WordCell {
  const line = context.lines.get(place.table);
  const style = context.sheet.paragraph({
    kind: 'table',
    quoted: 0,
    ...line,
    scope: context.scope,
    cell: { header: place.header, align: place.table.align?.[column] ?? undefined },
  });
  return new WordCell({
    children: [new StyledParagraph(style, context.phrasing(cell?.children ?? [], context))],
    width: { size: place.columnWidth * columns, type: WidthType.DXA },
    ...(columns > 1 && { columnSpan: columns }),
    ...(rows > 1 && { verticalMerge: VerticalMergeType.RESTART }),
    ...(goesOn && { verticalMerge: VerticalMergeType.CONTINUE }),
  });
}
