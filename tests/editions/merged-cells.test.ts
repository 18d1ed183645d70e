/** Tables with merged cells are the same in every edition, and verification misses a lost span. */
import { beforeAll, describe, expect, it } from 'vitest';
import { attributeOf } from '../../src/read/pdf/attributes.ts';
import { outlineOf, type Root, type TableCell } from '../../src/tree/index.ts';
import { operative, paragraph, text } from '../every-node.ts';
import { editionOptions } from '../render/options.ts';
import {
  readOutline,
  readPdf,
  renderDocx,
  renderEpub,
  renderHtml,
  renderPdf,
  renderXml,
  verifyEdition,
} from '../world.ts';
import { changeFile, inZip } from '../verify/mutations/zip.ts';

const cell = (words: string, spans: Pick<TableCell, 'columnSpan' | 'rowSpan'> = {}): TableCell => ({
  type: 'tableCell',
  ...spans,
  children: words === '' ? [] : [text(words)],
});

const row = (...children: TableCell[]) => ({ type: 'tableRow' as const, children });

/** Two header rows; a group of rows under one name; a total over two columns. */
function staffing(): Root {
  return {
    type: 'root',
    data: { language: 'en' },
    children: [
      { type: 'title', label: '99/1.', children: [text('Staffing table')] },
      operative('1.', paragraph('Approves the posts:'), {
        type: 'table',
        align: ['left', 'left', 'right', 'right'],
        headerRows: 2,
        children: [
          row(
            cell('Section', { rowSpan: 2 }),
            cell('Grade', { rowSpan: 2 }),
            cell('Posts', { columnSpan: 2 }),
          ),
          row(cell('2044'), cell('2045')),
          row(cell('Ports', { rowSpan: 2 }), cell('P-5'), cell('12'), cell('14')),
          row(cell('P-4'), cell('30'), cell('28')),
          row(cell('Total', { columnSpan: 2 }), cell('42'), cell('42')),
        ],
      }),
      { type: 'voteNote', children: [text('Adopted without a vote.')] },
    ],
  };
}

const formats = ['html', 'epub', 'docx', 'pdf', 'xml'] as const;
const editions = {} as Record<(typeof formats)[number], Uint8Array>;

beforeAll(async () => {
  const options = editionOptions({ links: false });
  editions.html = new TextEncoder().encode(renderHtml(staffing(), options));
  editions.epub = await renderEpub(staffing(), options);
  editions.docx = await renderDocx(staffing(), options);
  editions.xml = new TextEncoder().encode(renderXml(staffing(), options));
  editions.pdf = await renderPdf(staffing(), options);
});

const rulesIn = async (bytes: Uint8Array, format: (typeof formats)[number]): Promise<string[]> => {
  const findings = await verifyEdition(bytes, format, staffing(), { name: `a.${format}` });
  return findings.map(({ ruleId }) => ruleId);
};

describe.each(formats)('%s', (format) => {
  it('reads as the tree does', async () => {
    const spans = outlineOf(staffing()).blocks.map((block) => block.spans);
    const read = await readOutline(editions[format], format);
    expect(read.blocks.map((block) => block.spans)).toEqual(spans);
    expect(await rulesIn(editions[format], format)).toEqual([]);
  });
});

describe('a lost span is found', () => {
  it('on the web', async () => {
    const page = new TextDecoder().decode(editions.html).replace(' rowspan="2">Ports', '>Ports');
    expect(await rulesIn(new TextEncoder().encode(page), 'html')).toContain('cell-span');
  });

  it('in XML', async () => {
    const file = new TextDecoder().decode(editions.xml).replace(' rowspan="2"', '');
    expect(await rulesIn(new TextEncoder().encode(file), 'xml')).toContain('cell-span');
  });

  it('in an e-book', async () => {
    const damage = inZip((files) =>
      changeFile(files, 'OEBPS/text.xhtml', (page) => page.replace(' colspan="2">Total', '>Total')),
    );
    expect(await rulesIn(damage(editions.epub), 'epub')).toContain('cell-span');
  });

  it('in Word', async () => {
    const damage = inZip((files) =>
      changeFile(files, 'word/document.xml', (xml) => xml.replace('<w:gridSpan w:val="2"/>', '')),
    );
    expect(await rulesIn(damage(editions.docx), 'docx')).toContain('cell-span');
  });
});

/** The cells of a PDF's tables, a row a line: role, columns × rows, headers, words. */
async function cellsOf(bytes: Uint8Array): Promise<string> {
  const { file, structure } = await readPdf(bytes);
  const outline = await readOutline(bytes, 'pdf');
  const words = outline.blocks
    .filter(({ kind }) => kind === 'tableRow')
    .map(({ text: row }) => row);
  const rows = (structure?.elements ?? []).filter(({ role }) => role === 'TR');
  const lines = rows.map((element, index) => {
    const cells = element.children.flatMap((child) => (child.kind === 'element' ? [child] : []));
    const shown = cells.map((child) => {
      const number = (key: string): number =>
        file.number(attributeOf(file, child, 'Table', key)) ?? 1;
      const headers = file.array(attributeOf(file, child, 'Table', 'Headers')) ?? [];
      const named = headers.map((header) => file.text(header)?.replace(/^.*__/, ''));
      const id = child.id === undefined ? '' : `#${child.id.replace(/^.*__/, '')}`;
      return `${child.role}${id} ${number('ColSpan')}×${number('RowSpan')} ${named.join('+')}`.trim();
    });
    return `${words[index]}\n  ${shown.join(', ')}`;
  });
  return lines.join('\n');
}

it('a PDF says of each cell what it takes, and which cells head it', async () => {
  expect(await cellsOf(editions.pdf)).toMatchInlineSnapshot(`
    "Section | Grade | Posts
      TH#head_1 1×2, TH#head_2 1×2, TH#head_3 2×1
    2044 | 2045
      TH#head_4 1×1, TH#head_5 1×1
    Ports | P-5 | 12 | 14
      TD 1×2 head_1, TD 1×1 head_2, TD 1×1 head_3+head_4, TD 1×1 head_3+head_5
    P-4 | 30 | 28
      TD 1×1 head_2, TD 1×1 head_3+head_4, TD 1×1 head_3+head_5
    Total | 42 | 42
      TD 2×1 head_1+head_2, TD 1×1 head_3+head_4, TD 1×1 head_3+head_5"
  `);
});

describe('a table without a header', () => {
  const plain: Root = {
    type: 'root',
    children: [
      {
        type: 'table',
        headerRows: 0,
        children: [row(cell('1.'), cell('Aden')), row(cell('2.'), cell('Basra'))],
      },
    ],
  };
  const made = {
    html: async () => Buffer.from(renderHtml(plain, editionOptions())),
    epub: () => renderEpub(plain, editionOptions()),
    docx: () => renderDocx(plain, editionOptions()),
    pdf: () => renderPdf(plain, editionOptions()),
    xml: async () => Buffer.from(renderXml(plain, editionOptions())),
  };

  it.each(formats)('has no header in an edition, and no finding: %s', async (format) => {
    const bytes = await made[format]();
    expect(await verifyEdition(bytes, format, plain, { name: `a.${format}` })).toEqual([]);
  });
});
