import type { TableCell } from '../../../tree/types.ts';
import { writeContainer } from '../blocks.ts';
import { writePhrasing } from '../phrasing.ts';

export function tableCell({ children }: TableCell): string {
  return writePhrasing(children, { mode: 'cell' });
}

/** A cell of a table that is a container. */
export function tableCellContainer({ children }: TableCell): string {
  return writeContainer('cell', writePhrasing(children, { mode: 'paragraph' }));
}
