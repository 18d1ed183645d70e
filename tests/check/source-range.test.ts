import { expect, it } from 'vitest';
import { sourceRange } from '../../src/check/source-range.ts';
import type { Text } from '../../src/tree/types.ts';

const source = 'Recalling its\nresolution *Treaty Series* of 5%\n';

function textNode(value: string, start: number, end: number): Text {
  const point = (offset: number) => ({ line: 1, column: offset + 1, offset });
  return { type: 'text', value, position: { start: point(start), end: point(end) } };
}

it('finds words at their offset', () => {
  const range = sourceRange(source)(textNode('Recalling its', 0, 13), 10, 13);
  expect(range?.start).toEqual({ line: 1, column: 11, offset: 10 });
});

it('finds words behind markup that reading took out, on their line', () => {
  const node = textNode('Recalling its resolution Treaty Series of 5%', 0, source.length);
  const range = sourceRange(source)(node, 42, 44);
  expect(range?.start).toMatchObject({ line: 2, column: 31 });
});

it('gives the place of the node where the words are not as they stand', () => {
  const node = textNode('Recalling its resolution', 0, 24);
  expect(sourceRange(source)(node, 10, 24)).toBe(node.position);
});
