import { readFileSync } from 'node:fs';
import { deflateSync, inflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { isWoff, unpackedWoff } from '../../src/bytes/index.ts';
import { fontFile } from '../../src/door/font-files.ts';
import { trueTypeFont } from '../../src/render/pdf/fonts/true-type.ts';

const file = new Uint8Array(
  readFileSync(fontFile('@expo-google-fonts/tinos', '400Regular/Tinos_400Regular.ttf')),
);

/** A font as WOFF 1.0 packs it (4, 5). */
function packed(font: Uint8Array): Uint8Array {
  const view = new DataView(font.buffer, font.byteOffset, font.byteLength);
  const count = view.getUint16(4);
  const header = Buffer.alloc(44 + 20 * count);
  header.write('wOFF', 0, 'latin1');
  header.writeUInt32BE(view.getUint32(0), 4);
  header.writeUInt16BE(count, 12);
  const tables: Buffer[] = [];
  let place = header.length;
  for (let index = 0; index < count; index++) {
    const entry = 12 + index * 16;
    const offset = view.getUint32(entry + 8);
    const length = view.getUint32(entry + 12);
    const whole = font.subarray(offset, offset + length);
    const small = deflateSync(whole);
    const table = small.length < length ? small : Buffer.from(whole);
    const own = 44 + index * 20;
    header.writeUInt32BE(view.getUint32(entry), own);
    header.writeUInt32BE(place, own + 4);
    header.writeUInt32BE(table.length, own + 8);
    header.writeUInt32BE(length, own + 12);
    header.writeUInt32BE(view.getUint32(entry + 4), own + 16);
    const padding = Buffer.alloc((4 - (table.length % 4)) % 4);
    tables.push(table, padding);
    place += table.length + padding.length;
  }
  return new Uint8Array(Buffer.concat([header, ...tables]));
}

describe('a font packed for the web', () => {
  it('is the font again', () => {
    const web = packed(file);
    expect(isWoff(web)).toBe(true);
    expect(isWoff(file)).toBe(false);
    const font = trueTypeFont(unpackedWoff(web, (bytes) => new Uint8Array(inflateSync(bytes))));
    const own = trueTypeFont(file);
    expect(font?.unitsPerEm).toBe(own?.unitsPerEm);
    expect(font?.outline(36).bytes).toEqual(own?.outline(36).bytes);
  });
});
