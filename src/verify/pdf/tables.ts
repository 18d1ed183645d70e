/** Tables: ISO 14289-1 7.2 and 7.5. */
import { attributeOf } from '../../read/pdf/attributes.ts';
import type { PdfFile } from '../../read/pdf/objects/index.ts';
import type { PdfReading } from '../../read/pdf/read.ts';
import { elementsWithin, type StructureElement } from '../../read/pdf/structure.ts';
import type { Fault } from '../finding.ts';
import type { PdfRuleId } from '../rules.ts';
import { checkNesting, kidsOf, type NestingRule } from './nesting.ts';
import { placeOf } from './structure.ts';

const groups = ['Table', 'THead', 'TBody', 'TFoot'];

const nesting: NestingRule[] = [
  { ruleId: '7.2-3', role: 'Table', kids: ['TR', 'THead', 'TBody', 'TFoot', 'Caption'] },
  { ruleId: '7.2-4', role: 'TR', parents: groups },
  { ruleId: '7.2-5', role: 'THead', parents: ['Table'] },
  { ruleId: '7.2-6', role: 'TBody', parents: ['Table'] },
  { ruleId: '7.2-7', role: 'TFoot', parents: ['Table'] },
  { ruleId: '7.2-8', role: 'TH', parents: ['TR'] },
  { ruleId: '7.2-9', role: 'TD', parents: ['TR'] },
  { ruleId: '7.2-10', role: 'TR', kids: ['TH', 'TD'] },
  { ruleId: '7.2-36', role: 'THead', kids: ['TR'] },
  { ruleId: '7.2-37', role: 'TBody', kids: ['TR'] },
  { ruleId: '7.2-38', role: 'TFoot', kids: ['TR'] },
];

export function tables({ file, structure }: PdfReading): Fault[] {
  return (structure?.elements ?? []).flatMap((element) => [
    ...checkNesting(element, nesting),
    ...(element.role === 'Table' ? [...parts(element), ...grid(file, element)] : []),
  ]);
}

/** How often the parts of a table may occur. */
function parts(table: StructureElement): Fault[] {
  const roles = kidsOf(table).map(({ role }) => role);
  const count = (role: string): number => roles.filter((other) => other === role).length;
  const conditions: [boolean, PdfRuleId, string][] = [
    [count('THead') <= 1, '7.2-11', 'A table has several THead.'],
    [count('TFoot') <= 1, '7.2-12', 'A table has several TFoot.'],
    [count('TFoot') === 0 || count('TBody') > 0, '7.2-13', 'A table has a TFoot and no TBody.'],
    [count('THead') === 0 || count('TBody') > 0, '7.2-14', 'A table has a THead and no TBody.'],
    [count('Caption') <= 1, '7.2-39', 'A table has several captions.'],
  ];
  return conditions
    .filter(([holds]) => !holds)
    .map(([, ruleId, reason]): Fault => ({ ruleId, reason, place: placeOf(table) }));
}

interface Cell {
  element: StructureElement;
  row: number;
  column: number;
  columns: number;
  rows: number;
}

function grid(file: PdfFile, table: StructureElement): Fault[] {
  const rows = [...elementsWithin(table)].filter(({ role }) => role === 'TR');
  const { cells, widths, overlap } = layOut(file, rows);
  const faults: Fault[] = [];
  const place = placeOf(table);
  if (overlap) faults.push({ ruleId: '7.2-15', reason: 'Cells of a table overlap.', place });
  if (new Set(widths).size > 1) {
    const reason = `The rows of a table span different columns: ${widths.join(', ')}.`;
    faults.push({ ruleId: '7.2-43', reason, place });
  }
  const headless = cells.find(
    (cell) => cell.element.role === 'TD' && !hasHeader(file, cell, cells),
  );
  if (headless) {
    const reason = `The headers of the cell in row ${headless.row + 1}, column ${headless.column + 1} cannot be found.`;
    faults.push({ ruleId: '7.5-1', reason, place: placeOf(headless.element) });
  }
  return faults;
}

/** Puts cells into columns as their spans ask. */
function layOut(
  file: PdfFile,
  rows: readonly StructureElement[],
): { cells: Cell[]; widths: number[]; overlap: boolean } {
  const taken = rows.map(() => new Set<number>());
  const cells: Cell[] = [];
  let overlap = false;
  for (const [row, element] of rows.entries()) {
    let column = 0;
    for (const cell of kidsOf(element)) {
      while (taken[row]?.has(column)) column += 1;
      const columns = span(file, cell, 'ColSpan');
      const end = Math.min(rows.length, row + span(file, cell, 'RowSpan'));
      cells.push({ element: cell, row, column, columns, rows: end - row });
      for (let r = row; r < end; r++) {
        for (let c = column; c < column + columns; c++) {
          overlap ||= taken[r]?.has(c) ?? false;
          taken[r]?.add(c);
        }
      }
      column += columns;
    }
  }
  return { cells, widths: taken.map(({ size }) => size), overlap };
}

function span(file: PdfFile, cell: StructureElement, key: 'ColSpan' | 'RowSpan'): number {
  const value = file.number(attributeOf(file, cell, 'Table', key)) ?? 1;
  return Math.min(Math.max(1, Math.trunc(value)), 1000);
}

/** A cell names its headers, or a header cell of its row or column has that scope. */
function hasHeader(file: PdfFile, cell: Cell, cells: readonly Cell[]): boolean {
  const headers = cells.filter(({ element }) => element.role === 'TH');
  if (headers.length === 0) return true;
  const named = file.array(attributeOf(file, cell.element, 'Table', 'Headers'));
  if (named) {
    const ids = new Set(headers.map(({ element }) => element.id));
    return named.every((name) => ids.has(file.nameText(name)));
  }
  return headers.some((header) => {
    const scope = file.name(attributeOf(file, header.element, 'Table', 'Scope'));
    const sameColumn =
      header.column < cell.column + cell.columns && cell.column < header.column + header.columns;
    const sameRow = header.row < cell.row + cell.rows && cell.row < header.row + header.rows;
    return (
      (sameColumn && (scope === 'Column' || scope === 'Both')) ||
      (sameRow && (scope === 'Row' || scope === 'Both'))
    );
  });
}
