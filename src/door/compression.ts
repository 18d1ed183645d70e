/** Compression by Node's zlib, several times faster than in JavaScript. */
import type * as Zlib from 'node:zlib';
import { CompressionError, type Compression, type Effort } from '../world.ts';

/** Loaded with the first bytes: a web page alone needs none of it. */
function zlib(): typeof Zlib {
  return process.getBuiltinModule('node:zlib');
}

export const compression: Compression = {
  deflate: (bytes, effort) => plain(zlib().deflateSync(bytes, settings(effort))),
  deflateRaw: (bytes, effort) => plain(zlib().deflateRawSync(bytes, settings(effort))),
  inflate: (bytes, most) => unpacked(zlib().inflateSync, bytes, most),
  inflateRaw: (bytes, most) => unpacked(zlib().inflateRawSync, bytes, most),
  crc32: (bytes) => zlib().crc32(bytes),
};

function settings({ level, onlyRuns }: Effort = {}): Zlib.ZlibOptions {
  return {
    ...(level !== undefined && { level }),
    ...(onlyRuns && { strategy: zlib().constants.Z_RLE }),
  };
}

function unpacked(
  unpack: (bytes: Uint8Array, options: Zlib.ZlibOptions) => Buffer,
  bytes: Uint8Array,
  most: number,
): Uint8Array {
  try {
    // Node wants room for one byte at least.
    const content = unpack(bytes, { maxOutputLength: Math.max(1, most) });
    if (content.length > most) throw new CompressionError('too-long');
    return plain(content);
  } catch (cause) {
    if (cause instanceof CompressionError) throw cause;
    const { code } = cause as NodeJS.ErrnoException;
    throw new CompressionError(code === 'ERR_BUFFER_TOO_LARGE' ? 'too-long' : 'damaged', { cause });
  }
}

/** The same bytes without what Node's class of them does otherwise: its slices are no copies. */
export function plain(buffer: Buffer): Uint8Array {
  return new Uint8Array(buffer.buffer, buffer.byteOffset, buffer.byteLength);
}
