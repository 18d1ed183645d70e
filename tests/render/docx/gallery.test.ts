/** What Word offers to whoever writes in an edition. */
import { DOMParser } from '@xmldom/xmldom';
import { expect, it } from 'vitest';
import { word } from '../../read/docx/editing.ts';
import { everyNode } from '../../every-node.ts';
import { openPackage } from '../../word-package.ts';
import { renderDocx } from '../../world.ts';
import { editionOptions } from '../options.ts';

it('offers the styles of a text in the order in which it has them, and hides the others', async () => {
  const { xml } = openPackage(await renderDocx(everyNode(), editionOptions()));
  const sheet = new DOMParser().parseFromString(xml('word/styles.xml'), 'text/xml');
  const styles = [...sheet.getElementsByTagNameNS(word, 'style')]
    .filter((style) => ['paragraph', 'character'].includes(style.getAttribute('w:type') ?? ''))
    .map((style) => {
      const of = (name: string) => style.getElementsByTagNameNS(word, name)[0];
      return {
        name: of('name')?.getAttribute('w:val'),
        priority: Number(of('uiPriority')?.getAttribute('w:val')),
        offered: of('qFormat') !== undefined,
        hidden: of('semiHidden') !== undefined,
      };
    });
  const offered = styles.filter((style) => style.offered);
  expect(styles.filter((style) => style.hidden === style.offered)).toEqual([]);
  expect(
    offered.toSorted((one, other) => one.priority - other.priority).map(({ name }) => name),
  ).toEqual([
    'Title',
    'Enacting clause',
    'Preambular paragraph',
    'Lead phrase',
    'Operative paragraph',
    'Subparagraph 1',
    'Subparagraph 2',
    'Subparagraph 3',
    'Flush text',
    'heading 2',
    'Subheading',
    'Body Text',
    'Quoted text',
    'Table heading',
    'Table text',
    'Closing note',
    'Annex heading',
  ]);
  const [latent] = [...sheet.getElementsByTagNameNS(word, 'latentStyles')];
  expect(latent?.getAttribute('w:defSemiHidden')).toBe('1');
});

it('opens without a question: nothing is updated, fetched or converted as it opens', async () => {
  const { xml } = openPackage(await renderDocx(everyNode(), editionOptions()));
  expect(xml('word/settings.xml')).not.toMatch(/updateFields|attachedTemplate|mailMerge/);
});
