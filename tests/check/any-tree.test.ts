import fc from 'fast-check';
import { expect, it } from 'vitest';
import { VFile } from 'vfile';
import { rules } from '../../src/diagnostics/index.ts';
import { arbitraryTree } from '../arbitrary-tree.ts';
import { check } from '../world.ts';

it('bears with any tree, leaves it as it is, and says the same each time', () => {
  fc.assert(
    fc.property(arbitraryTree, (tree) => {
      const before = structuredClone(tree);
      const [first, again] = [new VFile(''), new VFile('')];
      check(tree, first);
      check(tree, again);
      expect(tree).toEqual(before);
      expect(again.messages.map(String)).toEqual(first.messages.map(String));
      for (const { ruleId, reason } of first.messages) {
        expect(rules).toHaveProperty(ruleId ?? '');
        expect(reason).not.toMatch(/undefined|\[object/);
      }
    }),
    { numRuns: 200 },
  );
});
