/** Compression in JavaScript, by fflate. */
import { deflateSync, Inflate, zlibSync, type DeflateOptions } from 'fflate';
import { concat, includesBytes, viewOf } from '../bytes/index.ts';
import { CompressionError, type Compression, type Effort } from '../world.ts';

export const compression: Compression = {
  deflate: (bytes, effort) => zlibSync(bytes, settings(effort)),
  deflateRaw: (bytes, effort) => deflateSync(bytes, settings(effort)),
  inflate: unpackZlib,
  inflateRaw: unpack,
  crc32,
};

/** fflate has no search for runs alone; what it finds instead is no worse. */
function settings({ level }: Effort = {}): DeflateOptions {
  return level === undefined ? {} : { level: level as NonNullable<DeflateOptions['level']> };
}

const step = 65_536;

/** Unpacks piece by piece, so that what is longer than was allowed is never unpacked whole. */
function unpack(bytes: Uint8Array, most: number): Uint8Array {
  // A stream has a last block at least; fflate takes none for an empty one.
  if (bytes.length === 0) throw new CompressionError('damaged');
  const pieces: Uint8Array[] = [];
  let length = 0;
  const inflater = new Inflate((piece) => {
    length += piece.length;
    if (length > most) throw new CompressionError('too-long');
    pieces.push(piece);
  });
  try {
    for (let at = 0, more = true; more; at += step) {
      more = at + step < bytes.length;
      inflater.push(bytes.subarray(at, at + step), !more);
    }
  } catch (cause) {
    throw cause instanceof CompressionError ? cause : new CompressionError('damaged', { cause });
  }
  return concat(pieces);
}

/**
 * RFC 1950, 2.2: two bytes before the data, and its check sum after it. What may follow, as in PDF
 * files that tell wrong lengths, is passed over; fflate does not tell where the data ended.
 */
function unpackZlib(bytes: Uint8Array, most: number): Uint8Array {
  const [method = 0, flags = 0] = bytes;
  const known = (method & 0x0f) === 8 && method >> 4 <= 7 && (flags & 0x20) === 0;
  if (bytes.length < 6 || !known || (method * 256 + flags) % 31 !== 0) {
    throw new CompressionError('damaged');
  }
  const content = unpack(bytes.subarray(2), most);
  const sum = new Uint8Array(4);
  viewOf(sum).setUint32(0, adler32(content));
  if (!includesBytes(bytes, sum)) throw new CompressionError('damaged');
  return content;
}

/** RFC 1950, 8.2. So many sums stay below what a number holds. */
const sums = 5552;
const largestPrime = 65_521;

function adler32(bytes: Uint8Array): number {
  let one = 1;
  let other = 0;
  for (let start = 0; start < bytes.length; start += sums) {
    for (const byte of bytes.subarray(start, start + sums)) {
      one += byte;
      other += one;
    }
    one %= largestPrime;
    other %= largestPrime;
  }
  return other * 65_536 + one;
}

/** The remainders of all bytes (ISO/IEC 15948, annex D). */
const remainders = Uint32Array.from({ length: 256 }, (_, byte) => {
  let value = byte;
  for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? 0xedb88320 ^ (value >>> 1) : value >>> 1;
  return value;
});

function crc32(bytes: Uint8Array): number {
  let value = 0xffffffff;
  for (const byte of bytes) value = (remainders[(value ^ byte) & 0xff] ?? 0) ^ (value >>> 8);
  return (value ^ 0xffffffff) >>> 0;
}
