/** What few texts have: thousands of paragraphs and notes, a table without a heading row. */
import { VFile } from 'vfile';
import { expect, it } from 'vitest';
import { editionOptions } from '../render/options.ts';
import { parse, renderDocx, renderXml, verifyEdition } from '../world.ts';

const paragraphs = 1_200;

const text = [
  'The General Assembly,',
  ...Array.from({ length: paragraphs }, (_, at) => `${at + 1}. *Decides* so;[^${at + 1}]`),
  ...Array.from({ length: paragraphs }, (_, at) => `[^${at + 1}]: See paragraph ${at + 1} above.`),
].join('\n\n');

const root = parse(new VFile(text));

it('a Word file of a thousand paragraphs and notes verifies', async () => {
  const bytes = await renderDocx(root, editionOptions());
  expect(await verifyEdition(bytes, 'docx', root, { name: 'a.docx' })).toEqual([]);
}, 120_000);

it('an XML file of them does', async () => {
  const bytes = new TextEncoder().encode(renderXml(root, editionOptions()));
  expect(await verifyEdition(bytes, 'xml', root, { name: 'a.xml' })).toEqual([]);
}, 120_000);

it('an XML file of a table without a heading row does', async () => {
  const cell = { type: 'tableCell' as const, children: [{ type: 'text' as const, value: 'Aden' }] };
  const table = {
    type: 'table' as const,
    headerRows: 0,
    children: [{ type: 'tableRow' as const, children: [cell] }],
  };
  const whole = { type: 'root' as const, children: [table] };
  const bytes = new TextEncoder().encode(renderXml(whole, editionOptions()));
  expect(await verifyEdition(bytes, 'xml', whole, { name: 'a.xml' })).toEqual([]);
});
