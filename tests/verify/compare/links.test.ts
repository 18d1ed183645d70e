import { describe, expect, it } from 'vitest';
import { foreignLinks } from '../../../src/verify/compare/links.ts';
import { world } from '../../world.ts';

const rulesOf = (address: string, text: string, addresses: string[] = []): string[] =>
  foreignLinks(
    [{ address, text, place: {} }],
    { blocks: [], notes: [], addresses },
    world.officialDocuments,
  ).map(({ ruleId }) => ruleId);

describe('a link of an edition', () => {
  it.each([
    ['https://docs.un.org/en/A/RES/61/180', 'resolution 61/180'],
    ['https://docs.un.org/en/A/RES/2200(XXI)', 'resolution 2200 A (XXI)'],
    ['https://docs.un.org/en/S/RES/1325(2000)', '1325 (2000)'],
    ['https://docs.un.org/en/A/70/490', 'A/70/490'],
  ])('may lead to %s from “%s”', (address, text) => {
    expect(rulesOf(address, text)).toEqual([]);
  });

  it('leads to nothing that its words do not name', () => {
    expect(rulesOf('https://docs.un.org/en/A/RES/61/181', 'resolution 61/180')).toEqual([
      'link-altered',
    ]);
    expect(rulesOf('https://example.org/', 'resolution 61/180')).toEqual(['link-altered']);
    expect(rulesOf('javascript:alert(1)', 'resolution 61/180')).toEqual(['link-scheme']);
  });

  it('is there for each address of the web that the source links', () => {
    const there = 'https://docs.un.org/en/A/70/490';
    expect(rulesOf(there, 'A/70/490', ['https://example.org/', 'file:///C:/draft'])).toEqual([
      'link-missing',
    ]);
  });
});
