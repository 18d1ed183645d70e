/** Markdown tables, as GitHub Flavored Markdown has them. */
import type { TableBlock } from '../blocks/block.ts';
import { contentOf, trim, type Content } from '../blocks/content.ts';
import { putAside, type Reading } from '../reading.ts';
import { inlineContent } from './inline.ts';
import type { Line } from './lines.ts';

const delimiterCell = /^[ \t]*:?-+:?[ \t]*$/;

/** Whether a table starts at a line: a row, then the row of dashes that GFM asks for. */
export function tableAhead(lines: readonly Line[], at: number, source: string): boolean {
  const [row, dashes] = [lines[at], lines[at + 1]];
  if (!row || !dashes || source[dashes.from] === undefined) return false;
  if (!isRow(row, source) || !/^[|:-]/.test(source.slice(dashes.from, dashes.to))) return false;
  const cells = cellsOf(dashes, source);
  if (!cells.every(([from, to]) => delimiterCell.test(source.slice(from, to)))) return false;
  return (
    cellsOf(row, source).length === cells.length &&
    source.slice(dashes.from, dashes.to).includes('|')
  );
}

/** Reads the table at a line. */
export function readTable(
  lines: readonly Line[],
  at: number,
  reading: Reading,
): { table: TableBlock; next: number } {
  const { source } = reading;
  const rows: Content[][] = [];
  let next = at;
  for (let line = lines[next]; line && isRow(line, source); line = lines[++next]) {
    if (next === at + 1) putAside(reading, 'markup', line.from, line.to);
    else rows.push(readRow(line, reading));
  }
  const dashes = lines[at + 1];
  const align = dashes
    ? cellsOf(dashes, source).map(([from, to]) => alignOf(source.slice(from, to).trim()))
    : [];
  const indent = lines[at]?.indent ?? 0;
  return { table: { kind: 'table', rows, align, ...(indent > 0 && { indent }) }, next };
}

function isRow({ from, to }: Line, source: string): boolean {
  return to > from && source.slice(from, to).includes('|');
}

function readRow(line: Line, reading: Reading): Content[] {
  const { source } = reading;
  const cells = cellsOf(line, source);
  let end = line.from;
  for (const [from, to] of cells) {
    putAside(reading, 'markup', end, from);
    end = to;
  }
  putAside(reading, 'markup', end, line.to);
  return cells.map(([from, to]) => inlineContent(trim(contentOf(source, from, to)), reading));
}

/** The stretches between the pipes of a row; a pipe after a backslash is text. */
function cellsOf({ from, to }: Line, source: string): [number, number][] {
  const cells: [number, number][] = [];
  let start = source[from] === '|' ? from + 1 : from;
  for (let i = start; i < to; i++) {
    if (source[i] === '\\') i++;
    else if (source[i] === '|') {
      cells.push([start, i]);
      start = i + 1;
    }
  }
  if (source.slice(start, to).trim() !== '' || cells.length === 0) cells.push([start, to]);
  return cells;
}

function alignOf(dashes: string): 'left' | 'right' | 'center' | null {
  const [left, right] = [dashes.startsWith(':'), dashes.endsWith(':')];
  if (left && right) return 'center';
  return right ? 'right' : left ? 'left' : null;
}
