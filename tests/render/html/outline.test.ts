/** The page, read back by a reader that shares nothing with its writer, is the text. */
import type { Outline } from '../../../src/tree/outline.ts';
import { describe, expect, it } from 'vitest';
import { readOutline, renderHtml } from '../../world.ts';
import { outlineOf, type Root } from '../../../src/tree/index.ts';
import { everyNode, inline, operative, paragraph } from '../../every-node.ts';
import { editionOptions } from '../options.ts';

async function readBack(root: Root): Promise<unknown> {
  return readOutline(Buffer.from(renderHtml(root, editionOptions())), 'html');
}

/** Where links lead is told of a source; of an edition its links are read apart. */
function withoutAddresses({ addresses, ...outline }: Outline): Outline {
  expect(addresses).toEqual(['https://docs.un.org/en/A/99/94']);
  return outline;
}

describe('the web page', () => {
  it('reads as the tree that holds every node', async () => {
    expect(await readBack(everyNode())).toEqual(withoutAddresses(outlineOf(everyNode())));
  });

  it('reads as a text without title, masthead and notes', async () => {
    const root: Root = {
      type: 'root',
      data: { language: 'en' },
      children: [operative('1.', paragraph('Decides to meet.'))],
    };
    // A page must have a title (WCAG 2.2 SC 2.4.2), also where the text has none.
    expect(await readBack(root)).toEqual({ ...outlineOf(root), title: 'Untitled document' });
  });

  it('gives a text without title the name of its document, which is no part of the text', async () => {
    const root: Root = {
      type: 'root',
      data: { language: 'en' },
      children: [
        { type: 'masthead', symbol: 'A/99/L.3' },
        { type: 'adoptionLine', children: inline('Draft') },
      ],
    };
    expect(renderHtml(root, editionOptions())).toContain(
      '<h1 class="document-name added">A/99/L.3</h1>',
    );
    expect(await readBack(root)).toEqual(outlineOf(root));
  });
});
