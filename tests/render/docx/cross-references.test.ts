/** Words that cite a paragraph follow its number, and an update gives what stands there. */
import { describe, expect, it } from 'vitest';
import type { Root } from '../../../src/tree/index.ts';
import { item, operative, paragraph } from '../../every-node.ts';
import { openPackage } from '../../word-package.ts';
import { readDocx, renderDocx } from '../../world.ts';
import { withoutPlaces } from '../../without-places.ts';
import { editionOptions } from '../options.ts';

function citing(words: string): Root {
  return {
    type: 'root',
    data: { language: 'en' },
    children: [
      operative('1.', paragraph('Decides:'), item('(a)', 1, paragraph('to meet;'))),
      operative('1 bis.', paragraph('Decides also to report;')),
      operative('2.', paragraph(`Recalls ${words} above;`)),
    ],
  };
}

/** The fields of the document with what they show, and the words between them. */
async function fieldsOf(root: Root): Promise<string> {
  const { part } = openPackage(await renderDocx(root, editionOptions({ links: false })));
  const line = part('word/document.xml')
    .split('\n')
    .find((text) => text.includes('Recalls'));
  return (line ?? '')
    .replace(
      /\{fldChar fldCharType=begin\}\{instrText {2}(.*?) \}\{fldChar fldCharType=separate\}/g,
      '[$1: ',
    )
    .replaceAll('{fldChar fldCharType=end}', ']')
    .replace(/^.*?(?=Recalls)/, '')
    .replace(/\{\/.*$/, '');
}

describe('words that cite a paragraph', () => {
  it.each([
    ['paragraph 1', String.raw`Recalls paragraph [REF para_1 \n \h: 1] above;`],
    [
      'paragraph 1 (a)',
      String.raw`Recalls paragraph [REF para_1 \n \h: 1] [REF para_1__point_a \n \h: (a)] above;`,
    ],
    [
      'paragraph 1 bis',
      String.raw`Recalls paragraph [REF para_1_bis__label \h \* CHARFORMAT: 1 bis] above;`,
    ],
  ])('%s', async (words, fields) => {
    expect(await fieldsOf(citing(words))).toBe(fields);
  });

  it('come back as they were, and so does a label with a bookmark of its own', async () => {
    const root = citing('paragraph 1 bis');
    const { root: read } = readDocx(await renderDocx(root, editionOptions({ links: false })));
    expect(withoutPlaces(read).children).toEqual(root.children);
  });
});
