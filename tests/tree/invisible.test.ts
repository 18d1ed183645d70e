import { describe, expect, it } from 'vitest';
import { inlineText, isInvisible, normalizeSpace, withoutInvisible } from '../../src/tree/index.ts';
import { idPart } from '../../src/tree/identifiers.ts';

describe('invisible characters', () => {
  it.each([
    ['a soft hyphen', '\u00ad'],
    ['a zero-width space', '\u200b'],
    ['a joiner', '\u200d'],
    ['a mark of direction', '\u200f'],
    ['an override of direction', '\u202e'],
    ['a word joiner', '\u2060'],
    ['a byte order mark', '\ufeff'],
    ['a tag character, which is two units', '\u{e0041}'],
  ])('are %s', (_, sign) => {
    expect(withoutInvisible(`co${sign}operation`)).toBe('cooperation');
    for (let at = 0; at < sign.length; at++) expect(isInvisible(`${sign}x`, at)).toBe(true);
  });

  it.each([
    ['a letter', 'a'],
    ['a no-break space', '\u00a0'],
    ['a hyphen', '\u2011'],
    ['half of a pair', '\udc00'],
    ['an ideograph beyond the first plane', '𠮷'],
  ])('are not %s', (_, sign) => {
    expect(isInvisible(`\u200b${sign}`, 1)).toBe(false);
  });

  it('count neither in a text that is compared nor for the place of a note marker', () => {
    const text = inlineText([
      { type: 'text', value: 'the co\u00adoperation\u200b,' },
      { type: 'footnoteReference', identifier: '1', label: '1' },
      { type: 'text', value: ' \u2060 and more' },
    ]);
    expect(text).toEqual({
      text: 'the cooperation, and more',
      markers: [{ label: '1', at: 'the cooperation,'.length }],
    });
  });

  it('count neither in labels nor in ids', () => {
    expect(normalizeSpace('3\u00ad bis.\u200b')).toBe('3 bis.');
    expect(idPart('\u200b(\u00ada)')).toBe('a');
  });
});
