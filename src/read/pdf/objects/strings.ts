/** What the bytes of a text string say: UTF-16, UTF-8 or PDFDocEncoding, ISO 32000-1 7.9.2.2 and D.2. */
import { startsWith, utf16, utf8 } from '../../../bytes/index.ts';

export function textOfString(bytes: Uint8Array): string {
  if (startsWith(bytes, [0xfe, 0xff])) return utf16(bytes.subarray(2), false);
  if (startsWith(bytes, [0xff, 0xfe])) return utf16(bytes.subarray(2), true);
  if (startsWith(bytes, [0xef, 0xbb, 0xbf])) return utf8(bytes.subarray(3));
  return Array.from(bytes, (byte) => docEncoding.get(byte) ?? String.fromCharCode(byte)).join('');
}

/**
 * A byte string that names something: an identifier (14.7.2), a destination (12.3.2.3). It has no
 * encoding of its own; Plenary and others write it in UTF-8.
 */
export function nameOfString(bytes: Uint8Array): string {
  const name = utf8(bytes);
  return name.includes('\ufffd') || name.startsWith('\ufeff') ? textOfString(bytes) : name;
}

/** Where PDFDocEncoding differs from Latin-1. */
const docEncoding = new Map<number, string>([
  ...Array.from('˘ˇˆ˙˝˛˚˜', (sign, n): [number, string] => [0x18 + n, sign]),
  ...Array.from('•†‡…—–ƒ⁄‹›−‰„“”‘’‚™ﬁﬂŁŒŠŸŽıłœšž', (sign, n): [number, string] => [0x80 + n, sign]),
  [0xa0, '€'],
]);
