/** From a text to the page that it was read from, and back. */
import { describe, expect, it } from 'vitest';
import { blockAt, blockPrintedAt } from '../../src/desk/page/printed-places.ts';
import type { PrintedBlock } from '../../src/desk/protocol.ts';

const outer: PrintedBlock = {
  id: 'para_1',
  from: 10,
  to: 90,
  areas: [
    { page: 1, left: 0.2, top: 0.6, right: 0.9, bottom: 0.9 },
    { page: 2, left: 0.2, top: 0.1, right: 0.9, bottom: 0.2 },
  ],
};
const inner: PrintedBlock = {
  id: 'para_1__a',
  from: 40,
  to: 60,
  areas: [{ page: 1, left: 0.3, top: 0.7, right: 0.9, bottom: 0.75 }],
};
const blocks = [outer, inner];

describe('blockAt', () => {
  it('is the innermost one at a place of the text', () => {
    expect(blockAt(blocks, 50)).toBe(inner);
    expect(blockAt(blocks, 20)).toBe(outer);
    expect(blockAt(blocks, 5)).toBeUndefined();
  });
});

describe('blockPrintedAt', () => {
  it('is the innermost one at a place of a page', () => {
    expect(blockPrintedAt(blocks, 1, 0.5, 0.72)).toBe(inner);
    expect(blockPrintedAt(blocks, 1, 0.5, 0.65)).toBe(outer);
    expect(blockPrintedAt(blocks, 2, 0.5, 0.15)).toBe(outer);
  });

  it('is the next one for a click just beside it, and none for one far from any', () => {
    expect(blockPrintedAt(blocks, 2, 0.5, 0.21)).toBe(outer);
    expect(blockPrintedAt(blocks, 2, 0.5, 0.5)).toBeUndefined();
    expect(blockPrintedAt(blocks, 3, 0.5, 0.15)).toBeUndefined();
  });
});
