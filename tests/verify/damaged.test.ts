/** Damaged editions are told as such: verification never throws, and never takes them for whole. */
import { beforeAll, describe, expect, it } from 'vitest';
import type { Format } from '../../src/editions/formats.ts';
import type { Finding } from '../../src/verify/index.ts';
import { everyNode } from '../every-node.ts';
import { wholeEditions } from './mutations/editions.ts';
import { verifyEdition } from '../world.ts';

let whole: Record<Format, Uint8Array>;
beforeAll(async () => {
  whole = await wholeEditions();
}, 60_000);

const findingsOf = (bytes: Uint8Array, format: Format): Promise<Finding[]> =>
  verifyEdition(bytes, format, everyNode(), { name: `a.${format}` });

/** A few bytes of a file, by a fixed rule, turned into others. */
function scratched(bytes: Uint8Array, seed: number): Uint8Array {
  const copy = Uint8Array.from(bytes);
  let state = seed;
  for (let n = 0; n < 8; n++) {
    state = (state * 1_103_515_245 + 12_345) % 2 ** 31;
    const at = state % copy.length;
    copy[at] = (copy[at] ?? 0) ^ (1 + (state % 255));
  }
  return copy;
}

describe.each(['pdf', 'epub', 'docx', 'html', 'xml'] as const)('a damaged %s', (format) => {
  it('is no edition when it is empty or something else', async () => {
    for (const bytes of [new Uint8Array(), Buffer.from('%PDF-1.7 PK\u0003\u0004 <html>')]) {
      expect(await findingsOf(bytes, format)).not.toEqual([]);
    }
  });

  it('has a finding wherever it is cut', async () => {
    const { length } = whole[format];
    for (const part of [0.1, 0.5, 0.9]) {
      const cut = whole[format].slice(0, Math.floor(length * part));
      expect(await findingsOf(cut, format)).not.toEqual([]);
    }
  });

  it('is judged to the end whatever bytes of it are others', async () => {
    for (let seed = 1; seed <= 12; seed++) {
      await expect(findingsOf(scratched(whole[format], seed), format)).resolves.toBeInstanceOf(
        Array,
      );
    }
  });
});
