import { expect, it } from 'vitest';
import { outlineText } from '../../../src/cli/print/outline.ts';

it('prints a line for each block, and at the end what no structure holds', () => {
  const text = outlineText({
    language: 'en',
    title: 'A/RES/99/1',
    blocks: [
      { kind: 'title', label: '99/1.', text: 'Ports', level: 1 },
      {
        kind: 'preambularParagraph',
        text: 'Noting la mer,',
        markers: [{ label: '1', at: 14 }],
        languages: [{ language: 'fr', from: 7, to: 13 }],
      },
      { kind: 'item', label: '(a)', text: 'Open;', level: 1 },
      { kind: 'paragraph', text: '“Yes.”', quoted: true },
    ],
    notes: [{ kind: 'note', label: '1', text: 'See 55/2.' }],
    outsideStructure: [{ text: 'Draft', page: 2 }],
  });
  expect(text).toBe(
    [
      'language: en',
      'title: A/RES/99/1',
      'title 1 99/1. | Ports',
      'preambularParagraph | Noting {fr: la mer},[^1]',
      '  item 1 (a) | Open;',
      'paragraph (quoted) | “Yes.”',
      'notes:',
      'note 1 | See 55/2.',
      'outside of the structure:',
      'page 2 | Draft',
      '',
    ].join('\n'),
  );
});
