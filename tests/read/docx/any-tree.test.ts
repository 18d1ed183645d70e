import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readDocx, renderDocx } from '../../world.ts';
import { printable } from '../../../src/editions/printable.ts';
import { nodesOf, type Root } from '../../../src/tree/index.ts';
import { arbitraryTree } from '../../arbitrary-tree.ts';
import { editionOptions } from '../../render/options.ts';

/** The words of a tree's text nodes, white space apart. */
function words(root: Root): string {
  const texts = nodesOf(root, 'text').map(({ value }) => printable(value));
  return texts.join('').replace(/\s+/gu, '');
}

/** The characters that `whole` has more often than `part`: labels in odd places come back as text. */
function missing(whole: string, part: string): string[] {
  const left = new Map<string, number>();
  for (const character of part) left.set(character, (left.get(character) ?? 0) + 1);
  return Array.from(whole).filter((character) => {
    const count = left.get(character) ?? 0;
    left.set(character, count - 1);
    return count <= 0;
  });
}

it('any tree gives a Word file that reads back with all of its words', async () => {
  await fc.assert(
    fc.asyncProperty(arbitraryTree, async (tree) => {
      const { file, root } = readDocx(await renderDocx(tree, editionOptions({ links: false })));
      expect(file.messages.filter(({ fatal }) => fatal)).toEqual([]);
      expect(missing(words(tree), words(root))).toEqual([]);
    }),
    { numRuns: 100 },
  );
});
