/** What the bytes of a text string say: UTF-16, UTF-8 or PDFDocEncoding, ISO 32000-1 7.9.2.2 and D.2. */

export function textOfString(bytes: Uint8Array): string {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return utf16(buffer.subarray(2), false);
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return utf16(buffer.subarray(2), true);
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf)
    return buffer.toString('utf8', 3);
  return Array.from(bytes, (byte) => docEncoding.get(byte) ?? String.fromCharCode(byte)).join('');
}

function utf16(buffer: Buffer, littleEndian: boolean): string {
  const even = buffer.subarray(0, buffer.length - (buffer.length % 2));
  return (littleEndian ? even : Buffer.from(even).swap16()).toString('utf16le');
}

/** Where PDFDocEncoding differs from Latin-1. */
const docEncoding = new Map<number, string>([
  ...Array.from('˘ˇˆ˙˝˛˚˜', (sign, n): [number, string] => [0x18 + n, sign]),
  ...Array.from('•†‡…—–ƒ⁄‹›−‰„“”‘’‚™ﬁﬂŁŒŠŸŽıłœšž', (sign, n): [number, string] => [0x80 + n, sign]),
  [0xa0, '€'],
]);
