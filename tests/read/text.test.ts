import { describe, expect, it } from 'vitest';
import { readText } from '../../src/read/text.ts';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const trouble = (bytes: Uint8Array): string[] =>
  readText(bytes, 'text.md').messages.map(({ ruleId, reason }) => `${ruleId}: ${reason}`);

describe('a file of text', () => {
  it('is kept as it is, line ends and odd spaces included', () => {
    const text =
      'The General Assembly,\r\n\tRecalling\u00a0its\u202fresolutions,\rand\n\u0007\u200b';
    expect(String(readText(utf8(text)))).toBe(text);
    expect(trouble(utf8(text))).toEqual([]);
  });

  it('loses its byte order mark, which is no part of the text', () => {
    expect(String(readText(utf8('\uFEFFThe General Assembly,')))).toBe('The General Assembly,');
  });

  it('may be empty, and in any script', () => {
    expect(trouble(utf8(''))).toEqual([]);
    expect(trouble(utf8('إن الجمعية العامة، 大会， Генеральная Ассамблея, 𝔘𝔫'))).toEqual([]);
  });

  it('may hold a stray zero byte', () => {
    expect(trouble(utf8(`The General Assembly,\0${'x'.repeat(200)}`))).toEqual([]);
  });
});

describe('a file of something else', () => {
  it.each([
    ['a PDF', utf8('%PDF-1.7\n…'), 'This is a PDF, not text'],
    [
      'a ZIP archive',
      utf8('PK\u0003\u0004rest'),
      'This is a ZIP archive (as Word files and e-books are), not text',
    ],
    [
      'an old Word file',
      Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1),
      'This is a document of an old version of Word, not text',
    ],
    ['RTF', utf8('{\\rtf1\\ansi'), 'This is Rich Text Format, not plain text'],
    [
      'UTF-16 with a mark',
      Uint8Array.of(0xff, 0xfe, 0x54, 0),
      'The text is UTF-16 or UTF-32, not UTF-8',
    ],
    [
      'UTF-16 without one',
      Uint8Array.from('The Security Council,', (c) => c.charCodeAt(0)).reduce<number[]>(
        (all, byte) => [...all, 0, byte],
        [],
      ),
      'The text is UTF-16 or UTF-32, not UTF-8',
    ],
    ['a binary', Uint8Array.of(1, 0, 0, 7, 200, 0, 9, 9, 0, 3, 0), 'The file is binary, not text'],
  ])('%s is named for what it is', (_, bytes, reason) => {
    expect(trouble(Uint8Array.from(bytes))).toEqual([`unreadable-input: ${reason}`]);
    expect(String(readText(Uint8Array.from(bytes)))).toBe('');
  });

  it('has an error with a place and a mend when it is not UTF-8', () => {
    const file = readText(Uint8Array.of(...utf8('Le Conseil\nde s'), 0xe9, ...utf8('curité')));
    const [message] = file.messages;
    expect(message).toMatchObject({
      fatal: true,
      line: 2,
      column: 5,
      reason: 'The file is not UTF-8: byte E9 at offset 15 starts no character',
      note: 'It may be in an older encoding, such as Windows-1252. Save the file as UTF-8 and try again.',
    });
  });

  it.each([
    ['an overlong form', [0xc0, 0x80]],
    ['a surrogate', [0xed, 0xa0, 0x80]],
    ['a character beyond Unicode', [0xf4, 0x90, 0x80, 0x80]],
    ['a sequence that is cut off', [0xe2, 0x82]],
  ])('refuses %s', (_, bytes) => {
    expect(trouble(Uint8Array.from(bytes))).toHaveLength(1);
  });
});
