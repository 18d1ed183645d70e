/** What a browser's world does, it does as Node's. */
import { describe, expect, it } from 'vitest';
import { browserWorld } from '../../src/browser/world.ts';
import { compareBytes, utf8Bytes } from '../../src/bytes/index.ts';
import { CompressionError, type Compression } from '../../src/world.ts';
import type { LanguageData } from '../../src/language/data.ts';
import subtags from 'language-subtag-registry/data/json/index.json' with { type: 'json' };
import english from '../../templates/languages/en.json' with { type: 'json' };
import officialDocuments from '../../templates/official-documents.json' with { type: 'json' };
import { world as node } from '../world.ts';

const data: unknown = english;
const browser = browserWorld({
  languages: [data as LanguageData],
  words: new Map([['en', 'Council\nport\n']]),
  subtags,
  officialDocuments,
  fonts: new Map([['fonts/a.ttf', Uint8Array.of(1)]]),
});

describe('the words of a language', () => {
  it('are those that were fetched', () => {
    const list = browser.languages.of('en')?.wordList;
    expect(['Council', 'port', 'harbour'].map((word) => list?.has(word))).toEqual([
      true,
      true,
      false,
    ]);
  });
});

const text = utf8Bytes('Recalling its resolution on ports and harbours, \u0642\n'.repeat(5000));
const texts: [string, Uint8Array][] = [
  ['a text', text],
  ['a short text', utf8Bytes('a')],
  ['nothing', new Uint8Array()],
  ['every byte', Uint8Array.from({ length: 70_000 }, (_, at) => (at * at) % 251)],
];

const most = 1_000_000;

describe.each([
  ["a browser's", browser.compression, node.compression],
  ["Node's", node.compression, browser.compression],
])('%s compression', (_, own, other) => {
  it.each(texts)('packs %s so that the other unpacks it', (__, bytes) => {
    for (const effort of [{}, { level: 4 }, { onlyRuns: true }]) {
      expect(compareBytes(other.inflate(own.deflate(bytes, effort), most), bytes)).toBe(0);
      expect(compareBytes(other.inflateRaw(own.deflateRaw(bytes, effort), most), bytes)).toBe(0);
    }
  });

  it.each(texts)('has the check sum of %s', (__, bytes) => {
    expect(own.crc32(bytes)).toBe(other.crc32(bytes));
  });

  const fault = (unpack: () => Uint8Array): string => {
    try {
      return `${unpack().length} bytes`;
    } catch (error) {
      return error instanceof CompressionError ? error.fault : String(error);
    }
  };

  it.each(['inflate', 'inflateRaw'] as const)('refuses what it cannot %s', (name) => {
    const packed = packedFor(name, node.compression, text);
    expect(fault(() => own[name](packed, text.length))).toBe(`${text.length} bytes`);
    expect(fault(() => own[name](packed, text.length - 1))).toBe('too-long');
    expect(fault(() => own[name](packed, 0))).toBe('too-long');
    expect(fault(() => own[name](packed.subarray(0, -3), most))).toBe('damaged');
    expect(fault(() => own[name](packed.subarray(0, packed.length / 2), most))).toBe('damaged');
    expect(fault(() => own[name](new Uint8Array(), most))).toBe('damaged');
    expect(fault(() => own[name](text, most))).toBe('damaged');
  });

  it('refuses a zlib stream with a wrong check sum', () => {
    const packed = node.compression.deflate(text);
    packed[packed.length - 1] = (packed.at(-1) ?? 0) ^ 1;
    expect(fault(() => own.inflate(packed, most))).toBe('damaged');
  });

  it.each([2, 200_000])('passes over %i bytes after the stream', (length) => {
    for (const name of ['inflate', 'inflateRaw'] as const) {
      const packed = packedFor(name, node.compression, text);
      const longer = new Uint8Array(packed.length + length).fill(10);
      longer.set(packed);
      expect(compareBytes(own[name](longer, most), text)).toBe(0);
    }
  });
});

function packedFor(
  name: 'inflate' | 'inflateRaw',
  compression: Compression,
  bytes: Uint8Array,
): Uint8Array {
  return name === 'inflate' ? compression.deflate(bytes) : compression.deflateRaw(bytes);
}

it.each(['sha1', 'sha256'] as const)('has the same %s', (name) => {
  for (const [, bytes] of texts)
    expect(browser.hashes[name](bytes)).toEqual(node.hashes[name](bytes));
});

describe("a browser's fonts", () => {
  it('are the same bytes each time', () => {
    expect(browser.fonts.bytes('fonts', 'a.ttf')).toBe(browser.fonts.bytes('fonts', 'a.ttf'));
  });

  it('are named when they were not fetched', () => {
    expect(() => browser.fonts.bytes('fonts', 'b.ttf')).toThrow('fonts/b.ttf was not fetched');
  });
});
