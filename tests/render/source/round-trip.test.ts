/** Writing and reading are inverse. */
import fc from 'fast-check';
import { VFile } from 'vfile';
import { describe, expect, it } from 'vitest';
import { parseCanonical } from '../../../src/parse/canonical/index.ts';
import { renderSource } from '../../../src/render/source/index.ts';
import type { Root } from '../../../src/tree/types.ts';
import { arbitraryPhrasing, arbitraryTree } from '../../arbitrary-tree.ts';
import { comparable } from '../../comparable.ts';
import { everyNode } from '../../every-node.ts';
import { world } from '../../world.ts';

/** Writes a tree, reads it, writes it again: the same tree, no message, the same bytes. */
function expectRoundTrip(root: Root): void {
  const source = renderSource(root);
  const file = new VFile(source);
  const read = parseCanonical(file, world);
  expect(comparable(read)).toEqual(comparable(root));
  expect(file.messages.map(String)).toEqual([]);
  expect(renderSource(read)).toBe(source);
}

describe('writing and reading a canonical source again', () => {
  it('gives the tree that has every node', () => {
    expectRoundTrip(everyNode());
  });

  it('gives any phrasing content, wherever it stands', () => {
    fc.assert(
      fc.property(arbitraryPhrasing, (children) => {
        expectRoundTrip({
          type: 'root',
          children: [
            { type: 'preambularParagraph', children: [{ type: 'paragraph', children }] },
            { type: 'paragraph', children },
          ],
        });
      }),
      { numRuns: 3000 },
    );
  });

  it('gives any tree of the model', () => {
    fc.assert(fc.property(arbitraryTree, expectRoundTrip), { numRuns: 300 });
  });
});
