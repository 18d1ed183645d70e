/** Font files that were packed for the web (WOFF 1.0) as the fonts that they hold. */
import { concat } from './sequences.ts';
import { viewOf } from './views.ts';

const signature = 0x774f4646;

/** Whether a file is a font in WOFF 1.0. */
export function isWoff(file: Uint8Array): boolean {
  return file.length > 44 && viewOf(file).getUint32(0) === signature;
}

/** The font that a WOFF file holds (WOFF 1.0, 4 and 5). `inflate` undoes zlib's compression. */
export function unpackedWoff(
  file: Uint8Array,
  inflate: (bytes: Uint8Array, most: number) => Uint8Array,
): Uint8Array {
  const view = viewOf(file);
  const count = view.getUint16(12);
  const header = new Uint8Array(12 + 16 * count);
  const directory = viewOf(header);
  const power = Math.floor(Math.log2(Math.max(1, count)));
  directory.setUint32(0, view.getUint32(4));
  directory.setUint16(4, count);
  directory.setUint16(6, 2 ** power * 16);
  directory.setUint16(8, power);
  directory.setUint16(10, count * 16 - 2 ** power * 16);
  const parts: Uint8Array[] = [header];
  let offset = header.length;
  for (let index = 0; index < count; index++) {
    const entry = 44 + index * 20;
    const place = view.getUint32(entry + 4);
    const packed = view.getUint32(entry + 8);
    const length = view.getUint32(entry + 12);
    const bytes = file.subarray(place, place + packed);
    const table = packed === length ? bytes : inflate(bytes, length);
    const own = 12 + index * 16;
    directory.setUint32(own, view.getUint32(entry));
    directory.setUint32(own + 4, view.getUint32(entry + 16));
    directory.setUint32(own + 8, offset);
    directory.setUint32(own + 12, length);
    parts.push(table, new Uint8Array((4 - (length % 4)) % 4));
    offset += Math.ceil(length / 4) * 4;
  }
  return concat(parts);
}
