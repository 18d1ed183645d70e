/** Tables of prints: by the boxes that cells are clipped to, by rules, and over pages. */
import { describe, expect, it } from 'vitest';
import { linesOf } from '../../../src/read/print/lines.ts';
import type { Box, PrintedPage, Rule, Run } from '../../../src/read/print/page.ts';
import { placedIn, type PrintedTable } from '../../../src/read/print/table-grid.ts';
import { goesOnTable, joinTables, tablesOf } from '../../../src/read/print/tables.ts';
import { world } from '../../world.ts';
import { page, run } from './printed-page.ts';

const { labels } = world.languages.english.words;

const read = (of: PrintedPage): { tables: PrintedTable[]; text: string[] } => {
  const { tables, text } = tablesOf(of, linesOf(of, 'drawn'), labels);
  return { tables, text: text.map((line) => line.text) };
};

/** Rows of a table: what each cell says, and how far it reaches where that is further than its place. */
const rowsOf = ({ rows }: PrintedTable): string[] =>
  rows.map((row) =>
    row
      .filter((cell) => cell !== 'covered')
      .map((cell) => {
        const words = (cell?.lines ?? []).map(({ text }) => text).join(' ');
        const [across, down] = [cell?.columnSpan ?? 1, cell?.rowSpan ?? 1];
        return across + down > 2 ? `${words} [${across}x${down}]` : words;
      })
      .join(' | '),
  );

const rule = (left: number, right: number, top: number): Rule => ({
  left,
  right,
  top,
  bottom: top + 0.5,
  direction: 'horizontal',
});

describe('cells that are clipped to their boxes', () => {
  const cell = (text: string, clip: Box, left = clip.left + 4, down = 12): Run =>
    run(text, left, { clip, baseline: clip.top + down });
  const box = (left: number, right: number, top: number, height = 20): Box => ({
    left,
    right,
    top,
    bottom: top + height,
  });
  const columns = [100, 200, 300, 400];
  const row = (top: number, ...texts: string[]): Run[] =>
    texts.map((text, at) => {
      const clip = box(columns[at] ?? 0, columns[at + 1] ?? 0, top);
      // Numbers end at the right edge of their column.
      return cell(text, clip, at === 0 ? clip.left + 4 : clip.right - 4 - text.length * 5);
    });

  it('are rows and columns, whose words stand to one side', () => {
    const { tables, text } = read(
      page(
        run('The dues of 2045 are:', 100, { baseline: 280 }),
        ...row(300, 'Harbour', 'Dues', 'Ships'),
        ...row(320, 'Aden', '1.5', '7'),
        ...row(340, 'Kotor and Bar', '12.25', '1041'),
      ),
    );
    expect(tables.map(rowsOf)).toEqual([
      ['Harbour | Dues | Ships', 'Aden | 1.5 | 7', 'Kotor and Bar | 12.25 | 1041'],
    ]);
    expect(tables[0]?.align).toEqual([null, 'right', 'right']);
    expect(text).toEqual(['The dues of 2045 are:']);
  });

  it('reach over others, to the right and down', () => {
    const { tables } = read(
      page(
        cell('Harbour', box(100, 200, 300, 40)),
        cell('Dues', box(200, 400, 300)),
        cell('2045', box(200, 300, 320)),
        cell('2046', box(300, 400, 320)),
        ...row(340, 'Aden', '1', '22'),
      ),
    );
    expect(tables.map(rowsOf)).toEqual([
      ['Harbour [1x2] | Dues [2x1]', '2045 | 2046', 'Aden | 1 | 22'],
    ]);
    expect(tables[0]?.headerRows).toBe(2);
  });

  it('are one table over two pages, whose head is set aside', () => {
    const first = read(
      page(...row(300, 'Harbour', 'Dues', 'Ships'), ...row(320, 'Aden', '1', '2')),
    );
    const second = read({
      ...page(...row(100, 'Harbour', 'Dues', 'Ships'), ...row(120, 'Bar', '3', '4')),
      number: 2,
    });
    const [one, other] = [first.tables[0], second.tables[0]];
    if (!one || !other) throw new Error('no tables');
    expect(goesOnTable(one, other)).toBe(true);
    const joined = joinTables(one, other);
    expect(rowsOf(joined)).toEqual(['Harbour | Dues | Ships', 'Aden | 1 | 2', 'Bar | 3 | 4']);
    expect(joined.repeated.map(({ text }) => text)).toEqual(['Harbour', 'Dues', 'Ships']);
  });
});

describe('rules of one width', () => {
  const at = (baseline: number, ...words: [string, number][]): Run[] =>
    words.map(([text, left]) => run(text, left, { baseline }));

  it('make a table of the columns between them', () => {
    const { tables, text } = read({
      ...page(
        ...at(380, ['The dues are:', 100]),
        ...at(412, ['Harbour', 104], ['Dues', 250]),
        ...at(432, ['Aden', 104], ['1.5', 250]),
        ...at(444, ['and Bar', 104]),
        ...at(464, ['Kotor', 104], ['12', 250]),
        ...at(500, ['which are not rounded.', 100]),
      ),
      rules: [rule(100, 300, 400), rule(100, 300, 417), rule(100, 300, 449), rule(100, 300, 470)],
    });
    expect(tables.map(rowsOf)).toEqual([['Harbour | Dues', 'Aden and Bar | 1.5', 'Kotor | 12']]);
    expect(text).toEqual(['The dues are:', 'which are not rounded.']);
  });

  it('tell columns by the pieces that they are drawn in, however near words stand', () => {
    const { tables } = read({
      ...page(
        ...at(412, ['Harbours', 104], ['Dues', 146]),
        ...at(432, ['Aden', 104], ['1.5', 146]),
      ),
      rules: [417, 437].flatMap((top) => [rule(100, 145, top), rule(145, 200, top)]),
    });
    expect(tables.map(rowsOf)).toEqual([['Harbours | Dues', 'Aden | 1.5']]);
  });

  it('tell rows by their distance where no rule parts them', () => {
    const { tables } = read({
      ...page(
        ...at(412, ['Harbour', 104], ['Dues', 250]),
        ...at(432, ['Aden', 104], ['1.5', 250]),
        ...at(444, ['and Bar', 104]),
        ...at(464, ['Kotor', 104], ['12', 250]),
      ),
      rules: [rule(100, 300, 400), rule(100, 300, 417), rule(100, 300, 470)],
    });
    expect(tables.map(rowsOf)).toEqual([['Harbour | Dues', 'Aden and Bar | 1.5', 'Kotor | 12']]);
  });

  it('leave the text between two tables alone, with its labels', () => {
    const { tables, text } = read({
      ...page(
        ...at(412, ['Harbour', 104], ['Dues', 250]),
        ...at(432, ['Aden', 104], ['1.5', 250]),
        ...at(460, ['2.', 104], ['Decides that the rates shall be:', 130]),
        ...at(492, ['Month', 104], ['Rate', 250]),
        ...at(512, ['May', 104], ['2', 250]),
      ),
      rules: [400, 417, 437, 480, 497, 517].map((top) => rule(100, 300, top)),
    });
    expect(tables.map(rowsOf)).toEqual([
      ['Harbour | Dues', 'Aden | 1.5'],
      ['Month | Rate', 'May | 2'],
    ]);
    expect(text).toEqual(['2. Decides that the rates shall be:']);
  });

  it('are no table where the lines between them stand in one column', () => {
    const { tables, text } = read({
      ...page(...at(412, ['A paragraph in a frame', 104]), ...at(424, ['of two lines.', 104])),
      rules: [rule(100, 300, 400), rule(100, 300, 430)],
    });
    expect([tables.flatMap(({ rows }) => rows.flatMap(placedIn)), text.length]).toEqual([[], 2]);
  });
});

describe('a table between three rules', () => {
  const line = (baseline: number, ...words: [string, number][]): Run[] =>
    words.map(([text, left]) => run(text, left, { baseline }));

  it('has a head of one row, however many lines its words take', () => {
    const { tables } = read({
      ...page(
        ...line(312, ['Port', 100], ['Dues in', 260]),
        ...line(323, ['dollars', 260]),
        ...line(345, ['Aden', 100], ['1.5', 260]),
        ...line(365, ['Suez, of the northern coast', 100], ['2.5', 260]),
      ),
      number: 2,
      rules: [rule(98, 400, 300), rule(98, 400, 330), rule(98, 400, 380)],
    });
    expect(tables.map(rowsOf)).toEqual([
      ['Port | Dues in dollars', 'Aden | 1.5', 'Suez, of the northern coast | 2.5'],
    ]);
  });
});
