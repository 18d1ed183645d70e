/** Trees of every node type and text of every kind: comparing never throws, and says everything. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import {
  applyChanges,
  compareTexts,
  textOfTree,
  treeOfText,
  type ComparedText,
} from '../../src/compare/index.ts';
import { nodesOf, notesOf, type Root } from '../../src/tree/index.ts';
import { arbitraryTree } from '../arbitrary-tree.ts';
import { comparable } from '../comparable.ts';

/** A text as a tree, in which references are labelled as their notes are. */
function told(text: ComparedText): Root {
  const root = comparable(treeOfText(textOfTree(treeOfText(text))));
  const labels = new Map(notesOf(root).map(({ identifier, label }) => [identifier, label]));
  for (const reference of nodesOf(root, 'footnoteReference')) {
    reference.label = labels.get(reference.identifier) ?? reference.label;
  }
  return root;
}

it('any tree becomes any other', () => {
  fc.assert(
    fc.property(arbitraryTree, arbitraryTree, (one, other) => {
      const [old, fresh] = [textOfTree(one), textOfTree(other)];
      const after = applyChanges(old, compareTexts(old, fresh));
      // White space, characters that nobody sees and italics of nothing are not compared.
      expect(told(after)).toEqual(told(fresh));
    }),
    { numRuns: 300 },
  );
});

it('any tree is the same as itself', () => {
  fc.assert(
    fc.property(arbitraryTree, (root) => {
      const text = textOfTree(root);
      expect(compareTexts(text, textOfTree(structuredClone(root))).same).toBe(true);
    }),
    { numRuns: 300 },
  );
});
