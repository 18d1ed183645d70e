/** The rows of a table become blocks, and its head is set again on every page that it goes on to. */
import type { Edition } from '../edition.ts';
import type { TableNode, TextNode } from '../definition/index.ts';
import type { LaidBlock, LaidLine, RulePart } from './laid-lines.ts';
import { measuredText, type MeasuredText } from '../text/words.ts';
import { textLines, type Column } from './text-block.ts';

export function tableBlocks(node: TableNode, column: Column, edition: Edition): LaidBlock[] {
  const { gap } = edition.page.template.tableRule;
  const room: Column = {
    left: column.left + node.inset.left,
    width: column.width - node.inset.left - node.inset.right,
  };
  const rows = node.table.body.map((row) =>
    row.map((cell) => ({ cell, text: measuredText(cell.text, edition.setting) })),
  );
  const columns = columnsOf(rows, room, gap);
  const lines = rows.map((row, index) =>
    rowLines(row, columns, edition, rulesOf(index, rows.length, room, edition)),
  );
  const [head] = lines;
  const hasHead = rows.length > 1;
  return lines.map((row, index): LaidBlock => {
    const inHead = hasHead && index === 0;
    return {
      lines: row,
      before: 0,
      after: index === rows.length - 1 ? (edition.page.template.styles.paragraph.after ?? 0) : 0,
      keepNext: inHead,
      keepPrevious: false,
      whole: inHead,
      ...(hasHead && !inHead && head && { head: head.map(withoutNotes) }),
    };
  });
}

interface MeasuredCell {
  cell: TextNode;
  text: MeasuredText;
}

/** Columns are as wide as their longest cell, or share what there is by the room that they want. */
function columnsOf(rows: MeasuredCell[][], room: Column, gap: number): Column[] {
  const count = rows[0]?.length ?? 0;
  const available = room.width - gap * (count - 1);
  const cells = Array.from({ length: count }, (_, index) => rows.map((row) => row[index]));
  const least = cells.map((column) =>
    Math.max(0, ...column.map((cell) => cell?.text.minWidth ?? 0)),
  );
  const most = cells.map((column) =>
    Math.max(0, ...column.map((cell) => cell?.text.maxWidth ?? 0)),
  );
  const widths = shareWidth(least, most, available);
  let left = room.left;
  return widths.map((width) => {
    const column = { left, width };
    left += width + gap;
    return column;
  });
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

interface RowRules {
  above: boolean;
  below: boolean;
  column: Column;
}

/** A rule above and below the head, and one below the last row. */
function rulesOf(index: number, rows: number, column: Column, _edition: Edition): RowRules {
  return { above: index === 0, below: index === 0 || index === rows - 1, column };
}

function rowLines(
  row: readonly MeasuredCell[],
  columns: readonly Column[],
  edition: Edition,
  rules: RowRules,
): LaidLine[] {
  const cells = row.map(({ cell, text }, index) => {
    const column = columns[index] ?? rules.column;
    return textLines({ ...cell, inset: { left: 0, right: 0 } }, column, edition, text.pieces);
  });
  const leading = Math.max(0, ...row.map(({ cell }) => cell.look.leading));
  const count = Math.max(1, ...cells.map(({ length }) => length));
  const lines = Array.from({ length: count }, (_, index): LaidLine => {
    const side = cells.flatMap((lines) => lines[index] ?? []);
    const source = side.find((line) => line.source)?.source;
    return {
      height: leading,
      notes: side.flatMap(({ notes }) => notes),
      parts: side.flatMap(({ parts }) => parts),
      ...(source && { source }),
    };
  });
  return withRules(lines, rules, edition);
}

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
