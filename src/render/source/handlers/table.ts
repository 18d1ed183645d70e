import type { Table } from '../../../tree/types.ts';
import { joinBlocks, writeContainer } from '../blocks.ts';
import { tableRow, tableRowContainer } from './table-row.ts';

export function table(node: Table): string {
  const { align, children: rows } = node;
  if (!isPipeTable(node)) {
    const content = joinBlocks(rows.map(tableRowContainer));
    const attributes = align && { align: align.map((side) => side ?? '-').join(' ') };
    return writeContainer('table', content, { ...(attributes && { attributes }) });
  }
  const [header, ...body] = rows.map(tableRow);
  const columns = rows[0]?.children.map((_cell, index) => dashes(align?.[index] ?? null)) ?? [];
  return [header, `| ${columns.join(' | ')} |`, ...body].join('\n');
}

/** Whether a pipe table says it all: rows of one length, and alignments only where some column has one. */
function isPipeTable({ align, children: rows }: Table): boolean {
  const width = rows[0]?.children.length ?? 0;
  if (width === 0 || rows.some(({ children }) => children.length !== width)) return false;
  return !align || (align.length === width && align.some((side) => side !== null));
}

function dashes(align: NonNullable<Table['align']>[number]): string {
  const left = align === 'left' || align === 'center' ? ':' : '';
  const right = align === 'right' || align === 'center' ? ':' : '';
  return `${left}---${right}`;
}
