import { describe, expect, it } from 'vitest';
import { handMadePdf } from './hand-made.ts';
import { pdfOf } from './write-pdf.ts';
import { readOutline } from '../../world.ts';

describe('the outline of a PDF', () => {
  it('comes from the structure tree, with labels, markers, languages and pages', async () => {
    const { language, blocks, notes } = await readOutline(handMadePdf(), 'pdf');
    expect(language).toBe('en');
    expect(blocks).toEqual([
      { kind: 'title', text: '99/1. Safe ports', level: 1, page: 1, id: 'title' },
      {
        kind: 'preambularParagraph',
        text: 'Recalling its resolution,',
        markers: [{ label: '1', at: 25 }],
        page: 1,
        id: 'preamble_1',
      },
      {
        kind: 'operativeParagraph',
        label: '1.',
        text: 'Urges la mer:',
        languages: [{ language: 'fr', from: 6, to: 12 }],
        page: 1,
        id: 'para_1',
      },
      { kind: 'item', label: '(a)', text: 'Ports.', level: 1, page: 1, id: 'para_1__point_a' },
    ]);
    expect(notes).toEqual([{ kind: 'note', label: '1', text: 'See 55/2.', page: 1, id: 'note_1' }]);
  });

  it('names the text that no structure holds, and leaves artifacts out', async () => {
    const { outsideStructure } = await readOutline(handMadePdf(), 'pdf');
    expect(outsideStructure).toEqual([{ text: 'stray', page: 1 }]);
  });

  it('says of a PDF without a structure tree that all of its text is outside', async () => {
    const untagged = Buffer.from(handMadePdf()).toString('latin1');
    const bytes = Buffer.from(untagged.replace('/StructTreeRoot 5 0 R', ' '.repeat(21)), 'latin1');
    const { blocks, outsideStructure } = await readOutline(bytes, 'pdf');
    expect(blocks).toEqual([]);
    expect(outsideStructure?.[0]?.text).toContain('Recalling its reso');
  });

  it.each([
    ['no PDF at all', Buffer.from('Resolution'), 'This is no PDF file.'],
    ['a file cut short', handMadePdf().subarray(0, 900), 'cross-reference'],
    ['a file without pages', pdfOf('<</Type /Catalog>>'), 'The page tree is damaged'],
  ])('refuses %s with a reason', async (_, bytes, reason) => {
    await expect(readOutline(bytes, 'pdf')).rejects.toThrow(reason);
  });
});
