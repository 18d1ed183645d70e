import { describe, expect, it } from 'vitest';
import { twoBytes, utf16 } from '../../../../src/render/pdf/write/operands.ts';

describe('twoBytes', () => {
  it('gives the bytes of a code, the higher first', () => {
    expect(twoBytes(1)).toBe('\0\x01');
    expect(twoBytes(0x0a0d + 1)).toBe('\n\x0e');
    expect(twoBytes(0x0341)).toBe('\x03A');
  });

  it('escapes what would end the string or be read as another byte', () => {
    expect(twoBytes(0x28)).toBe('\0\\(');
    expect(twoBytes(0x29)).toBe('\0\\)');
    expect(twoBytes(0x5c)).toBe('\0\\\\');
    expect(twoBytes(0x0d)).toBe('\0\\r');
    expect(twoBytes(0x285c)).toBe('\\(\\\\');
  });
});

describe('utf16', () => {
  it('begins with its mark, and has no half of a surrogate pair', () => {
    expect(utf16('é😀')).toBe('FEFF00e9d83dde00');
    expect(utf16('a\ud83d')).toBe('FEFF0061fffd');
  });
});
