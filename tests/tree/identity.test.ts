/** Who a document is: said wherever the text says it, and nowhere else. */
import { VFile } from 'vfile';
import { describe, expect, it } from 'vitest';
import { documentTitle, identityOf } from '../../src/tree/index.ts';
import { parse } from '../world.ts';

const identity = (value: string) => identityOf(parse(new VFile({ value })));

const body = 'Recalling its resolutions,\n\n1. Decides to meet;\n\n2. Requests a report.\n';

describe('the identity of a text without a masthead', () => {
  it.each([
    [
      'Resolution 942 (1967)\nof 22 November 1967',
      'The Security Council',
      { symbol: 'S/RES/942 (1967)', date: '1967-11-22', organCode: 'SC' },
    ],
    [
      '942 (1953). Resolution of 27 October 1953\n[S/9128]',
      'The Security Council',
      { symbol: 'S/RES/942 (1953)', date: '1953-10-27', organCode: 'SC' },
    ],
    [
      'Résolution 942 (1967) du 22 novembre 1967',
      'Le Conseil de sécurité',
      { symbol: 'S/RES/942 (1967)', date: '1967-11-22', organCode: 'SC' },
    ],
    [
      '### Resolution adopted by the General Assembly on 13 September 2007\n\n#### 61/395. Ports',
      'The General Assembly',
      { symbol: 'A/RES/61/395', date: '2007-09-13', organCode: 'GA', sessionNumber: 61 },
    ],
    [
      '2962 (XVIII). Ports of the world',
      'The General Assembly',
      { symbol: 'A/RES/2962 (XVIII)', organCode: 'GA', sessionNumber: 18 },
    ],
    ['2044/5. Ports of the world', 'The Economic and Social Council', { symbol: 'E/RES/2044/5' }],
    [
      '41/11. Ports of the world',
      'The Human Rights Council',
      { symbol: 'A/HRC/RES/41/11', sessionNumber: 41 },
    ],
    ['69/96 A and B. Ports', 'The General Assembly', { symbol: 'A/RES/69/96 A-B' }],
    ['ES-10/24. Ports of the world', 'The General Assembly', { symbol: 'A/RES/ES-10/24' }],
  ])('%s', (title, organ, expected) => {
    const found = identity(`${title}\n\n${organ},\n\n${body}`);
    for (const [key, value] of Object.entries(expected))
      expect(found[key as keyof typeof found], key).toBe(value);
  });

  it.each([
    ['a number that no organ gives a resolution', '1.1. Ports', 'The General Assembly'],
    ['a decision', '70/532. Ports of the world', 'The General Assembly'],
    ['a title without a number', 'Ports of the world', 'The General Assembly'],
    ['an organ that is not known', '70/1. Ports', 'The Conference of the Parties'],
  ])('has no symbol from %s', (_, title, organ) => {
    expect(identity(`${title}\n\n${organ},\n\n${body}`).symbol).toBeUndefined();
  });

  it('does not take a date in the matter of a title for that of adoption', () => {
    const text = `70/1. Commemoration of the events of 8 May 1945\n\nThe General Assembly,\n\n${body}`;
    expect(identity(text).date).toBeUndefined();
  });

  it('does not take the date of what a title speaks of for its own', () => {
    const text = `942 (1953). Resolution of 27 October 1953 on ports\n\nThe Security Council,\n\n${body}`;
    expect(identity(text).date).toBeUndefined();
  });

  it('has neither symbol nor date of one resolution where a file holds several', () => {
    const one = (number: string, day: string): string =>
      `Resolution ${number}\nof ${day}\n\nThe Security Council,\n\n${body}\nAdopted unanimously at the 2500th meeting.\n`;
    const text = `${one('942 (1985)', '3 April 1985')}\n${one('943 (1985)', '26 July 1985')}`;
    expect(identity(text)).toEqual({ organCode: 'SC' });
  });

  it('gives the title of its editions', () => {
    const root = parse(new VFile({ value: `70/1. Ports\n\nThe General Assembly,\n\n${body}` }));
    expect(documentTitle(root)).toBe('A/RES/70/1: Ports');
  });
});

describe('the identity of a text with a masthead', () => {
  it('is what is printed, without the asterisk of the symbol', () => {
    const text = `United Nations A/RES/70/179*\n\nGeneral Assembly\n\nDistr.: General 16 February 2016\n\nSeventieth session\n\nResolution adopted by the General Assembly on 17 December 2015\n\n70/179. Ports\n\nThe General Assembly,\n\n${body}`;
    expect(identity(text)).toEqual({
      symbol: 'A/RES/70/179',
      number: '70/179',
      organCode: 'GA',
      date: '2015-12-17',
      issued: '2016-02-16',
      sessionNumber: 70,
    });
  });
});
