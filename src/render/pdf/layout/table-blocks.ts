/** The rows of a table become blocks, and its head is set again on every page that it goes on to. */
import type { Edition } from '../edition.ts';
import type { CellNode, TableNode } from '../definition/index.ts';
import type { LaidBlock, LaidLine, RulePart } from './laid-lines.ts';
import { measuredText, type MeasuredText } from '../text/words.ts';
import { textLines, type Column } from './text-block.ts';

export function tableBlocks(node: TableNode, column: Column, edition: Edition): LaidBlock[] {
  const { columns: count, headerRows } = node;
  const room: Column = {
    left: column.left + node.inset.left,
    width: column.width - node.inset.left - node.inset.right,
  };
  const rows = node.rows.map((row) =>
    row.map((cell) => ({ ...cell, measured: measuredText(cell.text.text, edition.setting) })),
  );
  const columns = columnsOf(rows.flat(), count, room, edition);
  const lines = tableLines(rows, columns, edition).map((row, index) => {
    const last = index === rows.length - 1;
    const rules = { above: index === 0, below: index === headerRows - 1 || last, column: room };
    return withRules(row, rules, edition);
  });
  const head = lines.slice(0, headerRows).flat();
  return lines.map((row, index): LaidBlock => {
    const inHead = index < headerRows;
    return {
      lines: row,
      before: 0,
      after: index === rows.length - 1 ? (edition.page.template.styles.paragraph.after ?? 0) : 0,
      keepNext: inHead,
      keepPrevious: false,
      whole: inHead,
      ...(!inHead && head.length > 0 && { head: head.map(withoutNotes) }),
    };
  });
}

interface MeasuredCell extends CellNode {
  measured: MeasuredText;
}

/**
 * Columns are as wide as their longest cell, or share what there is by the room that they want; the
 * first stands where the text begins.
 */
function columnsOf(
  cells: readonly MeasuredCell[],
  count: number,
  room: Column,
  { page, direction }: Edition,
): Column[] {
  const { gap } = page.template.tableRule;
  const available = room.width - gap * (count - 1);
  const widths = shareWidth(
    wantedWidths(cells, count, gap, ({ minWidth }) => minWidth),
    wantedWidths(cells, count, gap, ({ maxWidth }) => maxWidth),
    available,
  );
  let start = 0;
  return widths.map((width) => {
    const left = direction === 'ltr' ? start : room.width - start - width;
    start += width + gap;
    return { left: room.left + left, width };
  });
}

/** What the cells of each column want; one that takes several wants its part of each. */
function wantedWidths(
  cells: readonly MeasuredCell[],
  count: number,
  gap: number,
  widthOf: (text: MeasuredText) => number,
): number[] {
  const wanted = Array.from({ length: count }, () => 0);
  for (const { column, columns, measured } of cells) {
    if (columns === 1) wanted[column] = Math.max(wanted[column] ?? 0, widthOf(measured));
  }
  for (const { column, columns, measured } of cells) {
    if (columns === 1) continue;
    const there = sum(wanted.slice(column, column + columns)) + gap * (columns - 1);
    const more = Math.max(0, widthOf(measured) - there) / columns;
    for (let at = column; at < column + columns; at += 1) wanted[at] = (wanted[at] ?? 0) + more;
  }
  return wanted;
}

export function shareWidth(
  least: readonly number[],
  most: readonly number[],
  available: number,
): number[] {
  const wanted = sum(most);
  const needed = sum(least);
  if (wanted <= available) return most.map((width) => width + (available - wanted) / most.length);
  if (needed >= available) return least.map((width) => (width * available) / needed);
  const share = (available - needed) / (wanted - needed);
  return least.map((width, index) => width + ((most[index] ?? width) - width) * share);
}

function sum(widths: readonly number[]): number {
  return widths.reduce((total, width) => total + width, 0);
}

interface OpenCell extends CellNode {
  /** Its lines that are not set yet. */
  lines: LaidLine[];
  /** The last row that it reaches into. */
  lastRow: number;
}

/** The lines of each row. A cell that reaches down goes on, line by line, in the rows below. */
function tableLines(
  rows: readonly MeasuredCell[][],
  columns: readonly Column[],
  edition: Edition,
): LaidLine[][] {
  let open: OpenCell[] = [];
  return rows.map((cells, row) => {
    const begun = cells.map((cell): OpenCell => {
      const { text, measured } = cell;
      const own = { ...text, inset: { left: 0, right: 0 } };
      const lines = textLines(own, columnOf(cell, columns), edition, measured.pieces);
      return { ...cell, lines, lastRow: row + cell.rows - 1 };
    });
    open = [...open, ...begun].sort((one, other) => one.column - other.column);
    const ended = open.filter(({ lastRow }) => lastRow === row);
    const count = Math.max(1, ...ended.map(({ lines }) => lines.length));
    const height = Math.max(0, ...open.map(({ text }) => text.look.leading));
    const side = open.map(({ lines }) => lines.splice(0, count));
    open = open.filter(({ lastRow }) => lastRow > row);
    return Array.from({ length: count }, (_, index) =>
      besideEachOther(
        side.flatMap((lines) => lines[index] ?? []),
        height,
      ),
    );
  });
}

/** The room of a cell: its columns and what is between them. */
function columnOf({ column, columns: count }: CellNode, columns: readonly Column[]): Column {
  const own = columns.slice(column, column + count);
  const left = Math.min(...own.map((one) => one.left));
  return { left, width: Math.max(...own.map((one) => one.left + one.width)) - left };
}

function besideEachOther(lines: readonly LaidLine[], height: number): LaidLine {
  const source = lines.find((line) => line.source)?.source;
  return {
    height,
    notes: lines.flatMap(({ notes }) => notes),
    parts: lines.flatMap(({ parts }) => parts),
    ...(source && { source }),
  };
}

interface RowRules {
  above: boolean;
  below: boolean;
  column: Column;
}

/** A rule above and below the head, and one below the last row. */
function withRules(lines: LaidLine[], rules: RowRules, edition: Edition): LaidLine[] {
  const { above, below, width } = edition.page.template.tableRule;
  const first = lines[0];
  const last = lines.at(-1);
  if (first) {
    first.height += above;
    for (const part of first.parts) if (part.kind === 'text') part.baseline += above;
    if (rules.above) first.parts.unshift(rule(rules.column, 0, width));
  }
  if (last) {
    last.height += below;
    if (rules.below) last.parts.push(rule(rules.column, last.height, width));
  }
  return lines;
}

function rule({ left, width: length }: Column, y: number, width: number): RulePart {
  return { kind: 'rule', x: left, y, length, width };
}

function withoutNotes({ source: _source, ...line }: LaidLine): LaidLine {
  return { ...line, notes: [] };
}
