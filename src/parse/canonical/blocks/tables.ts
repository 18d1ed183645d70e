/** Pipe tables, as GitHub reads them. */
import type { Table } from '../../../tree/types.ts';
import { sourceText, trimLine, type SourceText, type SourceLine } from '../source-text.ts';

const delimiterRow = /^ {0,3}\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)*\|?[ \t]*$/;

/** The alignments of the row of dashes below a header row; `undefined` when it is none. */
export function delimiterAlign(text: string): NonNullable<Table['align']> | undefined {
  if (!text.includes('|') || !delimiterRow.test(text)) return undefined;
  return cellsOf({ text, offset: 0 }).map(({ text: cell }) => {
    if (cell.endsWith(':')) return cell.startsWith(':') ? 'center' : 'right';
    return cell.startsWith(':') ? 'left' : null;
  });
}

/** The cells of a row: what stands between its pipes, without the spaces at their ends. */
export function cellsOf(line: SourceLine): SourceText[] {
  const row = trimLine(line);
  const { text } = row;
  const cells: SourceText[] = [];
  let from = text.startsWith('|') ? 1 : 0;
  for (let at = from; at < text.length; at++) {
    if (text[at] === '\\') at++;
    else if (text[at] === '|') {
      cells.push(sourceText([{ text: text.slice(from, at), offset: row.offset + from }]));
      from = at + 1;
    }
  }
  if (from < text.length)
    cells.push(sourceText([{ text: text.slice(from), offset: row.offset + from }]));
  return cells;
}
