import fc from 'fast-check';
import { expect, it } from 'vitest';
import { renderPdf, verifyEdition } from '../../world.ts';
import { arbitraryTree } from '../../arbitrary-tree.ts';
import { editionOptions } from '../options.ts';

/** What a renderer answers for whatever the tree holds: fonts, links, metadata, tags that are regular. */
const ownRules = /^(?:7\.21|6\.2\.11|7\.18|6\.6|7\.1-|7\.9|pdf-destination|pdf-parent|edition-)/;

it('writes any tree, and every character of it has a glyph that can be read', async () => {
  await fc.assert(
    fc.asyncProperty(arbitraryTree, async (tree) => {
      const bytes = await renderPdf(tree, editionOptions());
      const findings = await verifyEdition(bytes, 'pdf', tree, { name: 'any.pdf' });
      expect(findings.filter(({ ruleId }) => ownRules.test(ruleId))).toEqual([]);
    }),
    { seed: 14_289, numRuns: 40 },
  );
});
