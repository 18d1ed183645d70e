import { expect, it } from 'vitest';
import { documentFacts } from '../../../src/render/html/metadata.ts';
import type { Root } from '../../../src/tree/types.ts';

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
  expect(documentFacts(root).creator).toBe('United Nations, Human Rights Council');
});
