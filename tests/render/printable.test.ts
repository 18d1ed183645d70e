import { describe, expect, it } from 'vitest';
import { printable } from '../../src/render/printable.ts';

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
});
