import { expect, it } from 'vitest';
import type { Root } from '../../../../src/tree/types.ts';
import { text } from '../../../every-node.ts';
import { placeOf } from '../place-of.ts';

const titled = (label: string): Root => ({
  type: 'root',
  data: { language: 'en' },
  children: [{ type: 'title', label, children: [text('Safe ports')] }],
});

it('has its number hanging in the margin', async () => {
  const { left } = await placeOf('70/179.', titled('70/179.'));
  expect(left).toBeLessThan(123);
});

it('stands in its column where its number is in words, which would reach over the edge', async () => {
  const { left } = await placeOf('Resolution', titled('Resolution 1445 (2002)'));
  expect(left).toBeGreaterThanOrEqual(123);
});
