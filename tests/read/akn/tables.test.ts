/** Tables: cells over several columns and rows, rows that keep others apart, captions. */
import { expect, it } from 'vitest';
import { nodesOf } from '../../../src/tree/index.ts';
import { outlineOf } from '../../../src/tree/index.ts';
import { body, numbered, read } from './akn-file.ts';

const table = (rows: string): string =>
  `<container name="table"><table>${rows}</table></container>`;

it('reads cells that take several columns and rows, whose words stand without a paragraph too', () => {
  const { root } = read(
    body(
      table(
        '<tr><th rowspan="2">Port</th><th colspan="2"><p>Ships</p></th></tr><tr><th>2043</th><th>2044</th></tr><tr><td>North</td><td>1</td><td><p>2</p><p>(late)</p></td></tr>',
      ),
    ),
  );
  expect(nodesOf(root, 'table').map(({ headerRows }) => headerRows)).toEqual([2]);
  expect(outlineOf(root).blocks).toEqual([
    {
      kind: 'tableRow',
      text: 'Port | Ships',
      spans: [
        { cell: 1, columns: 1, rows: 2 },
        { cell: 2, columns: 2, rows: 1 },
      ],
    },
    { kind: 'tableRow', text: '2043 | 2044' },
    { kind: 'tableRow', text: 'North | 1 | 2 (late)' },
  ]);
});

it('belongs to the paragraph before it, and leaves out rows without a word', () => {
  const content =
    numbered('1.', 'As follows:') +
    table('<tr><th>Port</th></tr><tr><td/></tr><tr><td>North</td></tr>');
  const { root, blocks } = read(body(content));
  expect(root.children.map(({ type }) => type)).toEqual(['operativeParagraph']);
  expect(blocks.slice(1)).toEqual(['tableRow – | Port', 'tableRow – | North']);
});

it('sets a column as most of its cells are', () => {
  const cell = (side: string): string => `<td class="${side}">1</td>`;
  const { root } = read(
    body(
      table(
        `<tr><th>A</th><th>B</th></tr><tr><td>x</td>${cell('right')}</tr><tr><td>y</td>${cell('right')}</tr>`,
      ),
    ),
  );
  expect(nodesOf(root, 'table').map(({ align }) => align)).toEqual([[null, 'right']]);
});

it('keeps a caption as a paragraph before the table', () => {
  const content = '<table><caption>Ports by year</caption><tr><th>Port</th></tr></table>';
  expect(read(body(content)).blocks).toEqual(['paragraph – | Ports by year', 'tableRow – | Port']);
});
