/**
 * Zip archives from strangers (APPNOTE.TXT 6.3.10, sections 4.3 and 4.4): nothing is unpacked before
 * it is asked for, and never more than the limit, whatever the archive says of its own sizes.
 */
import { viewOf } from '../bytes/index.ts';
import { CompressionError, type Compression } from '../world.ts';

export type ZipFault = 'not-a-zip' | 'truncated' | 'damaged' | 'encrypted' | 'too-large';

export class ZipError extends Error {
  override name = 'ZipError';
  readonly fault: ZipFault;

  constructor(fault: ZipFault, message: string) {
    super(message);
    this.fault = fault;
  }
}

export interface Zip {
  /** In the order of the archive's directory. */
  names: string[];
  /**
   * Unpacks a file; `undefined` when there is none of that name.
   * @throws {ZipError} when it is damaged or too large.
   */
  read: (name: string) => Uint8Array | undefined;
}

interface Entry {
  name: string;
  flags: number;
  method: number;
  packed: number;
  unpacked: number;
  /** CRC-32 of what it unpacks to. */
  checksum: number;
  offset: number;
}

const localHeader = 0x04034b50;
const directoryHeader = 0x02014b50;
const directoryEnd = 0x06054b50;

/**
 * Opens an archive. `limit` is in bytes, for the archive and for all that is unpacked from it.
 * @throws {ZipError} when it is none, damaged, or says that it unpacks to more than the limit.
 */
export function openZip(bytes: Uint8Array, limit: number, compression: Compression): Zip {
  const view = viewOf(bytes);
  if (bytes.byteLength > limit) throw tooLarge(limit);
  if (bytes.byteLength < 4 || view.getUint32(0, true) !== localHeader) {
    throw new ZipError('not-a-zip', 'The file is no zip archive.');
  }
  const entries = readDirectory(bytes, view);
  let declared = 0;
  for (const { unpacked } of entries.values()) declared += unpacked;
  if (declared > limit) throw tooLarge(limit);
  let left = limit;
  return {
    names: [...entries.keys()],
    read: (name) => {
      const entry = entries.get(name);
      if (!entry) return undefined;
      const content = unpack(entry, bytes, view, { left, compression });
      if (compression.crc32(content) !== entry.checksum) {
        throw new ZipError(
          'damaged',
          `${name} in the zip archive is damaged: its checksum differs.`,
        );
      }
      left -= content.byteLength;
      return content;
    },
  };
}

function readDirectory(bytes: Uint8Array, view: DataView): Map<string, Entry> {
  const end = findDirectoryEnd(view);
  const count = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  const entries = new Map<string, Entry>();
  for (let index = 0; index < count; index++) {
    if (at + 46 > view.byteLength || view.getUint32(at, true) !== directoryHeader) throw damaged();
    const nameLength = view.getUint16(at + 28, true);
    const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength));
    // Two files of one name: which one a reader takes is a matter of luck.
    if (entries.has(name)) throw damaged();
    entries.set(name, {
      name,
      flags: view.getUint16(at + 8, true),
      method: view.getUint16(at + 10, true),
      checksum: view.getUint32(at + 16, true),
      packed: view.getUint32(at + 20, true),
      unpacked: view.getUint32(at + 24, true),
      offset: view.getUint32(at + 42, true),
    });
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
}

/** The record at the end, after which only a comment of up to 65,535 bytes may stand. */
function findDirectoryEnd(view: DataView): number {
  const earliest = Math.max(0, view.byteLength - 22 - 0xffff);
  for (let at = view.byteLength - 22; at >= earliest; at--) {
    if (view.getUint32(at, true) === directoryEnd) return at;
  }
  throw new ZipError('truncated', 'The end of the zip archive is missing.');
}

function unpack(
  entry: Entry,
  bytes: Uint8Array,
  view: DataView,
  { left, compression }: { left: number; compression: Compression },
): Uint8Array {
  const { offset, packed, method, flags, name } = entry;
  if (flags & 1) throw new ZipError('encrypted', `${name} is encrypted.`);
  if (offset + 30 > view.byteLength || view.getUint32(offset, true) !== localHeader) {
    throw damaged();
  }
  const start = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  if (start + packed > view.byteLength) throw damaged();
  const content = bytes.subarray(start, start + packed);
  if (method === 0) return content;
  if (method !== 8) throw damaged();
  return inflate(content, Math.min(entry.unpacked, left), name, compression);
}

/** A file that is larger than it says is never unpacked whole. */
function inflate(
  packed: Uint8Array,
  most: number,
  name: string,
  compression: Compression,
): Uint8Array {
  if (packed.byteLength === 0) return packed;
  const content = unpacked(packed, most, name, compression);
  if (content.byteLength < most) throw damaged();
  return content;
}

function unpacked(
  packed: Uint8Array,
  most: number,
  name: string,
  compression: Compression,
): Uint8Array {
  try {
    return compression.inflateRaw(packed, most);
  } catch (error) {
    if (!(error instanceof CompressionError)) throw error;
    if (error.fault === 'damaged') throw damaged();
    throw new ZipError('too-large', `${name} unpacks to more than the archive says.`);
  }
}

function tooLarge(limit: number): ZipError {
  const megabytes = Math.round(limit / (1024 * 1024));
  return new ZipError('too-large', `The file unpacks to more than ${megabytes} MB.`);
}

function damaged(): ZipError {
  return new ZipError('damaged', 'The zip archive is damaged.');
}
