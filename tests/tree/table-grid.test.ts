import { describe, expect, it } from 'vitest';
import { tableGrid, type Table, type TableCell } from '../../src/tree/index.ts';

/** A table from rows like "a2 b b": a letter is a cell, digits are its columns and rows. */
function table(rows: readonly string[], headerRows?: number): Table {
  return {
    type: 'table',
    ...(headerRows !== undefined && { headerRows }),
    children: rows.map((row) => ({
      type: 'tableRow',
      children: row.split(' ').filter(Boolean).map(cell),
    })),
  };
}

function cell(written: string): TableCell {
  const [, name = '', columns, rows] = /^([a-z]+)(\d+)?(?:x(\d+))?$/.exec(written) ?? [];
  return {
    type: 'tableCell',
    ...(columns !== undefined && { columnSpan: Number(columns) }),
    ...(rows !== undefined && { rowSpan: Number(rows) }),
    children: [{ type: 'text', value: name }],
  };
}

/** What each row shows at its columns: a cell's letter, in capitals where it goes on from above. */
function drawn(rows: readonly string[], headerRows?: number): string[] {
  const grid = tableGrid(table(rows, headerRows));
  return grid.rows.map((slots) =>
    slots
      .map((slot) => {
        if (slot.kind === 'empty') return '.';
        const placed = slot.kind === 'cell' ? slot : slot.by;
        const [text] = placed.cell.children;
        const name = text?.type === 'text' ? text.value : '';
        return (slot.kind === 'cell' ? name : name.toUpperCase()).repeat(placed.columns);
      })
      .join(''),
  );
}

describe('the grid of a table', () => {
  it('gives each cell its place', () => {
    expect(drawn(['a b c', 'd e f'])).toEqual(['abc', 'def']);
  });

  it('lets cells take several columns and rows', () => {
    expect(drawn(['a2 b', 'c1x2 d e', 'f g'])).toEqual(['aab', 'cde', 'Cfg']);
  });

  it('places the next cell where nothing reaches down from above', () => {
    expect(drawn(['a b1x3 c', 'd e', 'f'])).toEqual(['abc', 'dBe', 'fB.']);
  });

  it('leaves empty what a row lacks', () => {
    expect(drawn(['a b c', 'd', ''])).toEqual(['abc', 'd..', '...']);
  });

  it('ends a cell at the last row, and at one that reaches down beside it', () => {
    expect(drawn(['a1x9 b', 'c'])).toEqual(['ab', 'Ac']);
    expect(drawn(['a b1x2', 'c2'])).toEqual(['ab', 'cB']);
  });

  it('counts as header rows all that a cell of a header row reaches into', () => {
    const heads = (rows: string[], said?: number): number =>
      tableGrid(table(rows, said)).headerRows;
    expect(heads(['a b', 'c d', 'e f'])).toBe(1);
    expect(heads(['a1x2 b', 'c', 'd e'])).toBe(2);
    expect(heads(['a b', 'c d'], 0)).toBe(0);
    expect(heads(['a b', 'c d'], 7)).toBe(2);
  });

  it('takes senseless spans for none, and wide ones for no more than HTML does', () => {
    const [row] = tableGrid(table(['a0x0 b9999'])).rows;
    expect(row?.map((slot) => (slot.kind === 'cell' ? slot.columns : 0))).toEqual([1, 1000]);
  });
});
