import { describe, expect, test } from 'vitest';
import {
  base64,
  hex,
  hexBytes,
  latin1,
  latin1Bytes,
  utf16,
  utf16Bytes,
  utf8,
  utf8Bytes,
} from '../../src/bytes/index.ts';

/** Every byte, so many times that they do not become a text at once. */
const many = Uint8Array.from({ length: 20_000 }, (_, at) => at % 256);

describe('ISO 8859-1', () => {
  test('has a character for each byte, also where Windows-1252 has others', () => {
    expect(latin1(Uint8Array.of(0x41, 0x80, 0x9f, 0xff))).toBe('A\u0080\u009f\u00ff');
    expect(latin1(many)).toBe(Buffer.from(many).toString('latin1'));
  });

  test('gives the bytes back', () => {
    expect(latin1Bytes(latin1(many))).toEqual(many);
    expect(latin1Bytes('Decides')).toEqual(Uint8Array.from(Buffer.from('Decides')));
  });

  test('keeps the lower half of what it has no byte for', () => {
    expect(latin1Bytes('\u2026')).toEqual(Uint8Array.of(0x26));
  });
});

describe('UTF-16', () => {
  test('is read in both orders of bytes', () => {
    expect(utf16(Uint8Array.of(0x06, 0x42), false)).toBe('\u0642');
    expect(utf16(Uint8Array.of(0x42, 0x06), true)).toBe('\u0642');
  });

  test('leaves out a last odd byte', () => {
    expect(utf16(Uint8Array.of(0x41, 0, 0x42), true)).toBe('A');
  });

  test('keeps half a surrogate pair', () => {
    const text = `a\ud835${'\u0642'.repeat(9000)}`;
    expect(utf16(utf16Bytes(text), true)).toBe(text);
  });
});

describe('UTF-8', () => {
  test('keeps a byte order mark', () => {
    expect(utf8(Uint8Array.of(0xef, 0xbb, 0xbf, 0x41))).toBe('\ufeffA');
  });

  test('goes both ways', () => {
    expect(utf8(utf8Bytes('决议 قرار'))).toBe('决议 قرار');
  });
});

test('hexadecimal digits go both ways', () => {
  expect(hex(Uint8Array.of(0, 0xab, 0xff))).toBe('00abff');
  expect(hexBytes('00ABff')).toEqual(Uint8Array.of(0, 0xab, 0xff));
});

test('base64 is padded', () => {
  for (const length of [0, 1, 2, 3, 20_000]) {
    const bytes = many.subarray(0, length);
    expect(base64(bytes)).toBe(Buffer.from(bytes).toString('base64'));
  }
});
