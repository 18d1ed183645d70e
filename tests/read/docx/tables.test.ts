/** The grid of a table: which cells stand below each other, and how far they reach. */
import { describe, expect, it } from 'vitest';
import type { WordCell } from '../../../src/read/docx/model.ts';
import { readGrid, withVisibleColumns } from '../../../src/read/docx/tables.ts';
import { parsePart } from '../../../src/read/docx/parse-part.ts';
import { textContent } from '../../../src/read/docx/xml.ts';

const cell = (text: string, properties = ''): string =>
  `<w:tc><w:tcPr>${properties}</w:tcPr><w:p><w:r><w:t>${text}</w:t></w:r></w:p></w:tc>`;
const row = (...cells: string[]): string => `<w:tr>${cells.join('')}</w:tr>`;
const span = (columns: number): string => `<w:gridSpan w:val="${columns}"/>`;
const begins = '<w:vMerge w:val="restart"/>';
const goesOn = '<w:vMerge/>';

const word = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';

/** "text", "text 2x1" where it reaches over columns or rows. */
function grid(content: string, widths: number[] = []): string[][] {
  const columns = widths.map((width) => `<w:gridCol w:w="${width}"/>`).join('');
  const xml = `<w:tbl ${word}><w:tblGrid>${columns}</w:tblGrid>${content}</w:tbl>`;
  const { rows, ...read } = readGrid(parsePart(new TextEncoder().encode(xml)));
  const texts = new Map<WordCell, string>();
  const cells = rows.map((row) =>
    row.map(({ elements, ...place }) => {
      const made: WordCell = { paragraphs: [], ...place };
      texts.set(made, elements.map(textContent).join(''));
      return made;
    }),
  );
  const visible = withVisibleColumns({ kind: 'table', ...read, rows: cells });
  return visible.rows.map((row, at) =>
    row.map(({ columnSpan, rowSpan }, index) => {
      const cell = cells[at]?.[index];
      const text = (cell && texts.get(cell)) ?? '';
      return columnSpan === 1 && rowSpan === 1 ? text : `${text} ${columnSpan}x${rowSpan}`;
    }),
  );
}

describe('the grid of a table', () => {
  it('merges columns and rows', () => {
    expect(
      grid(
        row(cell('Group and year', span(2)), cell('Share')) +
          row(cell('Africa', begins), cell('2014'), cell('11')) +
          row(cell('', goesOn), cell('2015'), cell('12')) +
          row(cell('Asia'), cell('2014'), cell('9')),
      ),
    ).toEqual([
      ['Group and year 2x1', 'Share'],
      ['Africa 1x2', '2014', '11'],
      ['2015', '12'],
      ['Asia', '2014', '9'],
    ]);
  });

  it('merges blocks of cells, in the old way too', () => {
    expect(
      grid(
        row(cell('a', span(2) + begins), cell('b')) +
          row(cell('', span(2) + goesOn), cell('c')) +
          row(cell('d'), cell('e'), cell('f')),
      ),
    ).toEqual([['a 2x2', 'b'], ['c'], ['d', 'e', 'f']]);
    expect(
      grid(row(cell('a', '<w:hMerge w:val="restart"/>'), cell('', '<w:hMerge/>'), cell('b'))),
    ).toEqual([['a', 'b']]);
  });

  it('counts no columns that no row has', () => {
    expect(grid(row(cell('a', span(3)), cell('b')) + row(cell('c', span(3)), cell('d')))).toEqual([
      ['a', 'b'],
      ['c', 'd'],
    ]);
  });

  it('takes lines that lie side by side for one', () => {
    expect(
      grid(
        row(cell('a'), cell('b', span(2))) + row(cell('c', span(2)), cell('d')),
        [1000, 15, 2000],
      ),
    ).toEqual([
      ['a', 'b'],
      ['c', 'd'],
    ]);
  });

  it('keeps the place of cells where a row leaves columns out', () => {
    const properties = '<w:trPr><w:gridBefore w:val="1"/><w:gridAfter w:val="1"/></w:trPr>';
    expect(
      grid(row(cell('a'), cell('b'), cell('c')) + `<w:tr>${properties}${cell('d')}</w:tr>`),
    ).toEqual([
      ['a', 'b', 'c'],
      ['', 'd'],
    ]);
  });

  it('keeps the words of a covered cell', () => {
    expect(grid(row(cell('a', begins)) + row(cell('b', goesOn)))).toEqual([['ab 1x2'], []]);
  });

  it('reads rows and cells in content controls, and no rows of tables within', () => {
    const within = `<w:sdt><w:sdtContent>${row(`<w:sdt><w:sdtContent>${cell('a')}</w:sdtContent></w:sdt>`)}</w:sdtContent></w:sdt>`;
    const nested = `<w:tc><w:tbl>${row(cell('inner'))}</w:tbl></w:tc>`;
    expect(grid(within + row(nested))).toEqual([['a'], ['inner']]);
  });
});
