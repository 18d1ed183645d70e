import { describe, expect, it } from 'vitest';
import { printable } from '../../src/editions/printable.ts';

describe('what editions cannot hold', () => {
  it.each([
    ['control characters', 'a\u0000b\u001Fc', 'a\uFFFDb\uFFFDc'],
    ['breaks of lines and pages', 'a\u000Bb\u000Cc', 'a b c'],
    ['those beyond ASCII', 'a\u007Fb\u0085c\u009F', 'a\uFFFDb\uFFFDc\uFFFD'],
    ['lone surrogates', 'a\uD800b\uDC00', 'a\uFFFDb\uFFFD'],
    ['what is no character', '\uFFFE\uFFFF\uFDD0\u{1FFFE}', '\uFFFD'.repeat(5)],
  ])('is replaced: %s', (_, value, expected) => {
    expect(printable(value)).toBe(expected);
  });

  it.each(['a\tb\nc\rd', '\u00A0\u2028\u202F\u202E', '😀 𐤀', 'é ﬁ ² ½'])(
    'does not concern %j',
    (value) => {
      expect(printable(value)).toBe(value);
    },
  );
});
