import { describe, expect, it } from 'vitest';
import { falseClaims } from '../../../src/verify/compare/claims.ts';
import { world } from '../../world.ts';

const rulesOf = (value: string): string[] =>
  falseClaims(
    [{ what: 'symbol', value, name: 'The head of the page' }],
    { title: 'A/RES/78/260: 2027, International Year of Ports', blocks: [], notes: [] },
    world.languages,
  ).map(({ ruleId }) => ruleId);

describe('a symbol in the head of a page', () => {
  it.each(['A/RES/78/260', 'A/RES/78/2602027'])('may be read as %s', (value) => {
    expect(rulesOf(value)).toEqual([]);
  });

  it.each(['A/RES/78/261', 'A/RES/78/2601'])('is not %s', (value) => {
    expect(rulesOf(value)).toEqual(['metadata-altered']);
  });
});
