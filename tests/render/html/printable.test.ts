import { h } from 'hastscript';
import { describe, expect, it } from 'vitest';
import { makePrintable, printable } from '../../../src/render/html/printable.ts';

describe('what XML cannot hold', () => {
  it.each([
    ['control characters', 'a\u0000b\u001Fc', 'a\uFFFDb\uFFFDc'],
    ['lone surrogates', 'a\uD800b\uDC00', 'a\uFFFDb\uFFFD'],
    ['the two that are no characters', '\uFFFE\uFFFF', '\uFFFD\uFFFD'],
  ])('is replaced: %s', (_, value, expected) => {
    expect(printable(value)).toBe(expected);
  });

  it.each(['a\tb\nc\rd', '\u0085\u00A0\u2028\u202F', '😀 𐤀', 'é ﬁ ² ½'])(
    'does not concern %j',
    (value) => {
      expect(printable(value)).toBe(value);
    },
  );

  it('is found in text and attributes, however deep', () => {
    const element = h('p', h('img', { alt: 'a\u0001' }), h('b', 'c\u0002'));
    makePrintable([element]);
    expect(element).toEqual(h('p', h('img', { alt: 'a\uFFFD' }), h('b', 'c\uFFFD')));
  });
});
