import { expect, it } from 'vitest';
import { documentMetadata } from '../../../src/render/html/metadata.ts';
import type { Root } from '../../../src/tree/types.ts';
import { editionFacts } from '../options.ts';

it('names as creator the organ that speaks, not the principal one above it', () => {
  const root: Root = {
    type: 'root',
    data: { language: 'en' },
    children: [
      {
        type: 'masthead',
        organization: 'United Nations',
        organ: 'General Assembly',
        subsidiaryOrgan: 'Human Rights Council',
      },
    ],
  };
  expect(documentMetadata(editionFacts(root)).creator).toBe('United Nations, Human Rights Council');
});
