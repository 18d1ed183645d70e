/** Tables of a file that is not ours. */
import { append } from './append.ts';
import type { PhrasingContent, Table, TableCell } from '../../tree/index.ts';
import { piecesOf } from './inline.ts';
import { phrasingOfPieces, withoutWhole, type Piece } from './pieces.ts';
import type { Reading } from './reading.ts';
import { classesOf, elementsOf, isElement, type AknElement, type AknNode, namesIn } from './xml.ts';

export function readTable(element: AknElement, reading: Reading): Table {
  const rows = rowsIn(element).map((row) => ({ row, cells: cellsIn(row) }));
  const worded = withoutBlankRows(rows);
  const body = worded.findIndex(({ cells }) => cells.some(({ name }) => name !== 'th'));
  const headerRows = body < 0 ? worded.length : body;
  const align = alignOf(worded.slice(headerRows).map(({ cells }) => cells));
  return {
    type: 'table',
    ...(align.some((side) => side !== null) && { align }),
    ...(headerRows !== 1 && { headerRows }),
    children: worded.map(({ row, cells }) => ({
      type: 'tableRow',
      children: cells.map((cell) => readCell(cell, reading)),
      position: reading.positionOf(row),
    })),
    position: reading.positionOf(element),
  };
}

function rowsIn(table: AknElement): AknElement[] {
  return elementsOf(table).flatMap((child) =>
    child.name === 'tr' ? [child] : child.name === 'caption' ? [] : rowsIn(child),
  );
}

function cellsIn(row: AknElement): AknElement[] {
  return elementsOf(row).filter(({ name }) => name === 'td' || name === 'th');
}

interface Row {
  row: AknElement;
  cells: AknElement[];
}

/** Rows without a word keep others apart in print; where cells reach over rows all are needed. */
function withoutBlankRows(rows: readonly Row[]): Row[] {
  const reaching = rows.some(({ cells }) => cells.some((cell) => spanOf(cell, 'rowspan') > 1));
  if (reaching) return [...rows];
  return rows.filter(({ cells }) => cells.some(hasWords));
}

function hasWords(node: AknNode): boolean {
  if (!isElement(node)) return node.trim() !== '';
  const tells = node.name === 'authorialNote' || node.name === 'noteRef' || node.name === 'img';
  return tells || node.children.some(hasWords);
}

function readCell(cell: AknElement, reading: Reading): TableCell {
  const columnSpan = spanOf(cell, 'colspan');
  const rowSpan = spanOf(cell, 'rowspan');
  return {
    type: 'tableCell',
    ...(columnSpan > 1 && { columnSpan }),
    ...(rowSpan > 1 && { rowSpan }),
    children: cellContent(cell, reading),
    position: reading.positionOf(cell),
  };
}

/** The paragraphs of a cell are its lines. The italics of a header are its look. */
function cellContent(cell: AknElement, reading: Reading): PhrasingContent[] {
  const lines = linesIn(cell.children).map((nodes) => {
    const pieces = piecesOf(nodes, reading);
    return phrasingOfPieces(cell.name === 'th' ? plain(pieces) : pieces);
  });
  return lines
    .filter((line) => line.length > 0)
    .flatMap((line, index): PhrasingContent[] => [
      ...(index > 0 ? [{ type: 'break' as const }] : []),
      ...line,
    ]);
}

function plain(pieces: readonly Piece[]): Piece[] {
  return withoutWhole(pieces, ['emphasis', 'strong']);
}

const paragraphs: ReadonlySet<string> = namesIn(`p block li item num heading`);

/** Each paragraph by itself, however deep, and what stands between them. */
function linesIn(nodes: readonly AknNode[]): AknNode[][] {
  const lines: AknNode[][] = [];
  let open: AknNode[] = [];
  const close = (): void => {
    if (open.length > 0) lines.push(open);
    open = [];
  };
  for (const node of nodes) {
    if (isElement(node) && paragraphs.has(node.name)) {
      close();
      lines.push([...node.children]);
    } else if (isElement(node) && holdsParagraphs(node)) {
      close();
      append(lines, linesIn(node.children));
    } else open.push(node);
  }
  close();
  return lines;
}

function holdsParagraphs({ name, children }: AknElement): boolean {
  if (name === 'authorialNote') return false;
  return children.some((child) => isElement(child) && paragraphs.has(child.name));
}

function spanOf({ attributes }: AknElement, name: 'colspan' | 'rowspan'): number {
  const span = Number(attributes.get(name));
  return Number.isSafeInteger(span) && span > 1 ? span : 1;
}

const sides: ReadonlyMap<string, 'left' | 'right' | 'center'> = new Map([
  ['left', 'left'],
  ['right', 'right'],
  ['center', 'center'],
  ['start', 'left'],
  ['end', 'right'],
]);

function sideOf(cell: AknElement): 'left' | 'right' | 'center' | null {
  const said = cell.attributes.get('data-justification') ?? '';
  const style = /text-align:\s*(\w+)/.exec(cell.attributes.get('style') ?? '')?.[1] ?? '';
  const named = [said, style, ...classesOf(cell)].map((word) => sides.get(word.toLowerCase()));
  return named.find((side) => side !== undefined) ?? null;
}

/** A column is set as most of its cells are; cells that take several columns say nothing of one. */
function alignOf(rows: readonly AknElement[][]): NonNullable<Table['align']> {
  const counts: Map<ReturnType<typeof sideOf>, number>[] = [];
  for (const cells of rows) {
    let column = 0;
    for (const cell of cells) {
      const span = spanOf(cell, 'colspan');
      if (span === 1) {
        const count = (counts[column] ??= new Map());
        const side = sideOf(cell);
        count.set(side, (count.get(side) ?? 0) + 1);
      }
      column += span;
    }
  }
  return Array.from({ length: counts.length }, (_, column) => {
    const sorted = [...(counts[column] ?? [])].sort(([, one], [, other]) => other - one);
    return sorted[0]?.[0] ?? null;
  });
}
