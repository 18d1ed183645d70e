/** Tables: pipe tables of GitHub where they say it all, else containers. */
import type { Table, TableCell, TableRow } from '../../../tree/types.ts';
import { joinBlocks, writeContainer } from '../blocks.ts';
import { writePhrasing } from '../phrasing.ts';

export function table(node: Table): string {
  const { align, headerRows, children: rows } = node;
  if (!isPipeTable(node)) {
    const content = joinBlocks(rows.map(tableRowContainer));
    const attributes = {
      ...(align && { align: align.map((side) => side ?? '-').join(' ') }),
      ...(headerRows !== undefined && { headers: String(headerRows) }),
    };
    return writeContainer('table', content, { attributes });
  }
  const [header, ...body] = rows.map(tableRow);
  const columns = rows[0]?.children.map((_cell, index) => dashes(align?.[index] ?? null)) ?? [];
  return [header, `| ${columns.join(' | ')} |`, ...body].join('\n');
}

/**
 * Whether a pipe table says it all: one header row, no merged cells, rows of one length, and
 * alignments only where some column has one.
 */
function isPipeTable({ align, headerRows, children: rows }: Table): boolean {
  const merged = rows.some(({ children }) => children.some((cell) => spansOf(cell).length > 0));
  if (merged || headerRows !== undefined) return false;
  const width = rows[0]?.children.length ?? 0;
  if (width === 0 || rows.some(({ children }) => children.length !== width)) return false;
  return !align || (align.length === width && align.some((side) => side !== null));
}

function dashes(align: NonNullable<Table['align']>[number]): string {
  const left = align === 'left' || align === 'center' ? ':' : '';
  const right = align === 'right' || align === 'center' ? ':' : '';
  return `${left}---${right}`;
}

export function tableRow({ children }: TableRow): string {
  return `|${children.map((cell) => ` ${tableCell(cell)} |`).join('')}`;
}

/** A row of a table that is a container. */
function tableRowContainer({ children }: TableRow): string {
  return writeContainer('row', joinBlocks(children.map(tableCellContainer)));
}

export function tableCell({ children }: TableCell): string {
  return writePhrasing(children, { mode: 'cell' });
}

/** A cell of a table that is a container. */
function tableCellContainer(cell: TableCell): string {
  const attributes = Object.fromEntries(spansOf(cell));
  return writeContainer('cell', writePhrasing(cell.children, { mode: 'paragraph' }), {
    attributes,
  });
}

function spansOf({ columnSpan, rowSpan }: TableCell): [string, string][] {
  return [
    ...(columnSpan === undefined ? [] : [['columns', String(columnSpan)] as [string, string]]),
    ...(rowSpan === undefined ? [] : [['rows', String(rowSpan)] as [string, string]]),
  ];
}
