import { describe, expect, test } from 'vitest';
import { compareBytes, concat, includesBytes, startsWith } from '../../src/bytes/index.ts';

test('sequences are joined', () => {
  const parts = [Uint8Array.of(1, 2), Uint8Array.of(), Uint8Array.of(3)];
  expect(concat(parts)).toEqual(Uint8Array.of(1, 2, 3));
  expect(concat([])).toEqual(new Uint8Array());
});

describe('the order of sequences', () => {
  test.each([
    ['that differ', [1, 2], [1, 3], -1],
    ['of which one is the beginning of the other', [1, 2], [1], 1],
    ['that are equal', [1, 2], [1, 2], 0],
    ['above the half of a byte', [0x80], [0x7f], 1],
  ])('%s', (_, one, other, order) => {
    expect(Math.sign(compareBytes(Uint8Array.from(one), Uint8Array.from(other)))).toBe(order);
  });
});

test('a beginning is found, and none in what is shorter', () => {
  expect(startsWith(Uint8Array.of(1, 2, 3), [1, 2])).toBe(true);
  expect(startsWith(Uint8Array.of(1), [1, 2])).toBe(false);
});

test('a sequence is found within another, after false starts', () => {
  const bytes = Uint8Array.of(1, 1, 2, 1, 2, 3);
  expect(includesBytes(bytes, Uint8Array.of(1, 2, 3))).toBe(true);
  expect(includesBytes(bytes, Uint8Array.of(2, 3, 4))).toBe(false);
  expect(includesBytes(bytes, new Uint8Array())).toBe(true);
});
