import { expect, it } from 'vitest';
import type { Root } from '../../../../src/tree/types.ts';
import { text } from '../../../every-node.ts';
import { placeOf } from '../place-of.ts';

const title: Root['children'][number] = { type: 'title', children: [text('Safe ports')] };
const adoption: Root['children'][number] = {
  type: 'adoptionLine',
  children: [text('Resolution adopted by the General Assembly')],
};

/** How far below the session the text begins, in points from baseline to baseline. */
async function below(first: string, ...children: Root['children']): Promise<number> {
  const masthead: Root['children'][number] = { type: 'masthead', session: 'Seventieth session' };
  const root: Root = {
    type: 'root',
    data: { language: 'en' },
    children: [masthead, ...children],
  };
  const session = await placeOf('Seventieth session', root);
  return session.baseline - (await placeOf(first, root)).baseline;
}

it('keeps the text below its session as far away, with and without an adoption line', async () => {
  const adopted = await below('Resolution adopted', adoption, title);
  const untold = await below('Safe ports', title);
  expect(untold).toBeGreaterThan(25);
  expect(Math.abs(adopted - untold)).toBeLessThan(3);
});
