/**
 * Editions are broken on purpose, one fault at a time, and every fault must be found under its rule.
 * Unbroken editions give no finding: else a finding proves nothing.
 */
import { beforeAll, describe, expect, it } from 'vitest';
import type { Format } from '../../src/editions/formats.ts';
import type { Outline } from '../../src/tree/index.ts';
import { everyNode } from '../every-node.ts';
import { wholeEditions } from './mutations/editions.ts';
import { mutations } from './mutations/index.ts';
import { readOutline, verifyEdition } from '../world.ts';

let whole: Record<Format, Uint8Array>;
let pdf: Outline;

beforeAll(async () => {
  whole = await wholeEditions();
  pdf = await readOutline(whole.pdf, 'pdf');
}, 60_000);

const formats = ['pdf', 'epub', 'docx', 'html', 'xml'] as const;

describe.each(formats)('%s', (format) => {
  const rulesFound = async (bytes: Uint8Array): Promise<string[]> => {
    const findings = await verifyEdition(bytes, format, everyNode(), { name: `a.${format}`, pdf });
    return findings.map(({ ruleId }) => ruleId);
  };

  it('gives no finding when it is whole', async () => {
    expect(await rulesFound(whole[format])).toEqual([]);
  });

  it.each(mutations[format].map(({ name, rule, mutate }) => ({ name, rule, mutate })))(
    '$name: $rule',
    async ({ rule, mutate }) => {
      expect(await rulesFound(mutate(whole[format]))).toContain(rule);
    },
  );
});

it('breaks editions in at least 60 ways', () => {
  const kinds = formats.flatMap((format) =>
    mutations[format].map(({ name }) => `${format}: ${name}`),
  );
  expect(new Set(kinds).size).toBeGreaterThanOrEqual(60);
});
