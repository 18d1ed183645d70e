/** A PDF is an edition of Plenary's own or somebody else's print: its bytes tell. */
import { expect, it } from 'vitest';
import { renderPdf } from '../../../src/index.ts';
import { everyNode } from '../../every-node.ts';
import { editionOptions } from '../../render/options.ts';
import { readFileOutline } from '../../world.ts';
import { lines, printFile } from '../print/print-file.ts';

const said = ['The General Assembly,', '1. Decides to light its harbours.'];

it('reads the print of others as a source, as building does', async () => {
  const bytes = await printFile([{ words: lines(said, { y: 200, leading: 24 }) }]);
  const { blocks } = await readFileOutline({ path: 'a-res-98-765.pdf', bytes });
  expect(blocks.map(({ kind, label }) => [kind, label])).toEqual([
    ['enactingClause', undefined],
    ['operativeParagraph', '1.'],
  ]);
});

it('reads an edition of its own by its tags', async () => {
  const bytes = await renderPdf(everyNode(), editionOptions());
  const { blocks } = await readFileOutline({ path: 'edition.pdf', bytes });
  expect(blocks.map(({ kind }) => kind)).toContain('operativeParagraph');
});
