/**
 * Writes zip archives (APPNOTE.TXT 6.3.10, sections 4.3 and 4.4), which Word files and e-books are.
 * Nothing in them depends on the clock or the time zone.
 */
import { concat, utf8Bytes, viewOf } from '../bytes/index.ts';
import type { Compression } from '../world.ts';

export interface ZipEntry {
  name: string;
  content: string | Uint8Array;
  /** Kept as it is, not compressed. */
  stored?: boolean;
}

/** An archive of entries in the order given. The same entries give the same bytes. */
export function zipArchive(entries: readonly ZipEntry[], compression: Compression): Uint8Array {
  const files: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let offset = 0;
  for (const entry of entries) {
    const { facts, file } = packed(entry, compression);
    directory.push(directoryHeader(facts, utf8Bytes(entry.name), offset));
    files.push(file);
    offset += file.length;
  }
  const headers = concat(directory);
  return concat([...files, headers, directoryEnd(entries.length, headers.length, offset)]);
}

interface PackedFile {
  content: string | Uint8Array;
  facts: Uint8Array;
  file: Uint8Array;
}

/** Each name's file in the archive before: styles, themes and the like are the same in all of them. */
const lastPacked = new WeakMap<Compression, Map<string, PackedFile>>();
const mostNames = 64;

function packed(entry: ZipEntry, compression: Compression): PackedFile {
  if (entry.stored || typeof entry.content !== 'string') return pack(entry, compression);
  let before = lastPacked.get(compression);
  if (!before) lastPacked.set(compression, (before = new Map()));
  const known = before.get(entry.name);
  if (known?.content === entry.content) return known;
  const made = pack(entry, compression);
  if (before.size >= mostNames) before.clear();
  before.set(entry.name, made);
  return made;
}

function pack({ name, content, stored }: ZipEntry, compression: Compression): PackedFile {
  const bytes = typeof content === 'string' ? utf8Bytes(content) : content;
  const data = stored ? bytes : compression.deflateRaw(bytes);
  const facts = factsOf(utf8Bytes(name), {
    method: stored ? methods.stored : methods.deflated,
    checksum: compression.crc32(bytes),
    packed: data.length,
    unpacked: bytes.length,
  });
  return { content, facts, file: concat([fileSignature, facts, utf8Bytes(name), data]) };
}

const methods = { stored: 0, deflated: 8 };

const fileSignature = utf8Bytes('PK\x03\x04');
const directorySignature = utf8Bytes('PK\x01\x02');
const directoryEndSignature = utf8Bytes('PK\x05\x06');

/** Version 2.0 of the format, which has compression and folders, in the manner of MS-DOS (4.4.2, 4.4.3). */
const version = 20;

/** 1 January 1980, the first day that an entry can have (4.4.6). */
const firstDay = (1 << 5) | 1;

/** What an entry and the directory say of a file alike, from the version on (4.3.7). */
function factsOf(
  name: Uint8Array,
  {
    method,
    checksum,
    packed,
    unpacked,
  }: Record<'method' | 'checksum' | 'packed' | 'unpacked', number>,
): Uint8Array {
  const facts = new Uint8Array(26);
  const view = viewOf(facts);
  view.setUint16(0, version, true);
  view.setUint16(2, isAscii(name) ? 0 : nameIsUtf8, true);
  view.setUint16(4, method, true);
  view.setUint16(8, firstDay, true);
  view.setUint32(10, checksum, true);
  view.setUint32(14, packed, true);
  view.setUint32(18, unpacked, true);
  view.setUint16(22, name.length, true);
  return facts;
}

/** General purpose bit 11 (4.4.4). */
const nameIsUtf8 = 1 << 11;

function isAscii(name: Uint8Array): boolean {
  return name.every((byte) => byte < 0x80);
}

/** The directory repeats what stands before a file and says where that is (4.3.12). */
function directoryHeader(facts: Uint8Array, name: Uint8Array, offset: number): Uint8Array {
  const rest = new Uint8Array(14);
  viewOf(rest).setUint32(10, offset, true);
  return concat([directorySignature, Uint8Array.of(version, 0), facts, rest, name]);
}

/** The record that readers look for first (4.3.16). */
function directoryEnd(count: number, size: number, offset: number): Uint8Array {
  const record = new Uint8Array(18);
  const view = viewOf(record);
  view.setUint16(4, count, true);
  view.setUint16(6, count, true);
  view.setUint32(8, size, true);
  view.setUint32(12, offset, true);
  return concat([directoryEndSignature, record]);
}
