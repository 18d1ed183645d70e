/** Tables of a file that Plenary wrote. */
import type { Table, TableCell } from '../../../tree/index.ts';
import { elementsOf, type AknElement } from '../xml.ts';
import { isVoid } from './void.ts';
import type { LetterReading } from './letter-reading.ts';
import { Stranger } from './stranger.ts';

export function table(element: AknElement, reading: LetterReading): Table {
  const align = element.attributes.get('align');
  const headerRows = element.attributes.get('headerRows');
  const rows = elementsOf(element).filter((row) => !isVoid(row));
  return {
    type: 'table',
    ...(align !== undefined && { align: sidesIn(align) }),
    ...(headerRows !== undefined && { headerRows: Number(headerRows) }),
    children: rows.map((row) => {
      if (row.name !== 'tr') throw new Stranger(row);
      const cells = elementsOf(row).filter((child) => !isVoid(child));
      return {
        type: 'tableRow',
        children: cells.map((child) => cell(child, reading)),
        position: reading.positionOf(row),
      };
    }),
    position: reading.positionOf(element),
  };
}

function sidesIn(names: string): NonNullable<Table['align']> {
  return names
    .split(/\s+/)
    .filter((name) => name !== '')
    .map((name) => (name === 'left' || name === 'right' || name === 'center' ? name : null));
}

function cell(element: AknElement, reading: LetterReading): TableCell {
  const [line, ...others] = elementsOf(element);
  if (line?.name !== 'p' || others.length > 0) throw new Stranger(element);
  const columnSpan = element.attributes.get('colspan');
  const rowSpan = element.attributes.get('rowspan');
  return {
    type: 'tableCell',
    ...(columnSpan !== undefined && { columnSpan: Number(columnSpan) }),
    ...(rowSpan !== undefined && { rowSpan: Number(rowSpan) }),
    children: reading.read.phrasing(line.children, reading),
    position: reading.positionOf(element),
  };
}
