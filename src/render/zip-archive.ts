/**
 * Writes zip archives (APPNOTE.TXT 6.3.10, sections 4.3 and 4.4), which Word files and e-books are:
 * compressed by Node itself, several times faster than in JavaScript. Nothing in them depends on
 * the clock or the time zone.
 */
import { crc32, deflateRawSync } from 'node:zlib';

export interface ZipEntry {
  name: string;
  content: string | Uint8Array;
  /** Kept as it is, not compressed. */
  stored?: boolean;
}

/** An archive of entries in the order given. The same entries give the same bytes. */
export function zipArchive(entries: readonly ZipEntry[]): Uint8Array {
  const files: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const entry of entries) {
    const { header, file } = packed(entry);
    directory.push(directoryHeader(header, Buffer.from(entry.name), offset));
    files.push(file);
    offset += file.length;
  }
  return Buffer.concat([...files, ...directory, directoryEnd(directory, offset)]);
}

interface PackedFile {
  content: string | Uint8Array;
  header: Buffer;
  file: Buffer;
}

/** Each name's file in the archive before: styles, themes and the like are the same in all of them. */
const before = new Map<string, PackedFile>();
const mostNames = 64;

function packed(entry: ZipEntry): PackedFile {
  if (entry.stored || typeof entry.content !== 'string') return pack(entry);
  const known = before.get(entry.name);
  if (known?.content === entry.content) return known;
  const made = pack(entry);
  if (before.size >= mostNames) before.clear();
  before.set(entry.name, made);
  return made;
}

function pack(entry: ZipEntry): PackedFile {
  const name = Buffer.from(entry.name);
  const content = Buffer.from(entry.content);
  const data = entry.stored ? content : deflateRawSync(content);
  const method = entry.stored ? methods.stored : methods.deflated;
  const header = fileHeader(name, content, data, method);
  return {
    content: entry.content,
    header,
    file: Buffer.concat([fileSignature, header, name, data]),
  };
}

const methods = { stored: 0, deflated: 8 };

const fileSignature = Buffer.from('PK\x03\x04', 'latin1');
const directorySignature = Buffer.from('PK\x01\x02', 'latin1');
const directoryEndSignature = Buffer.from('PK\x05\x06', 'latin1');

/** Version 2.0 of the format, which has compression and folders, in the manner of MS-DOS (4.4.2, 4.4.3). */
const version = 20;

/** 1 January 1980, the first day that an entry can have (4.4.6). */
const firstDay = (1 << 5) | 1;

/** What an entry and the directory say of a file alike, from the version on (4.3.7). */
function fileHeader(name: Buffer, content: Buffer, data: Buffer, method: number): Buffer {
  const header = Buffer.alloc(26);
  header.writeUInt16LE(version, 0);
  header.writeUInt16LE(isAscii(name) ? 0 : nameIsUtf8, 2);
  header.writeUInt16LE(method, 4);
  header.writeUInt16LE(firstDay, 8);
  header.writeUInt32LE(crc32(content), 10);
  header.writeUInt32LE(data.length, 14);
  header.writeUInt32LE(content.length, 18);
  header.writeUInt16LE(name.length, 22);
  return header;
}

/** General purpose bit 11 (4.4.4). */
const nameIsUtf8 = 1 << 11;

function isAscii(name: Buffer): boolean {
  return name.every((byte) => byte < 0x80);
}

/** The directory repeats what stands before a file and says where that is (4.3.12). */
function directoryHeader(header: Buffer, name: Buffer, offset: number): Buffer {
  const madeBy = Buffer.alloc(2);
  madeBy.writeUInt16LE(version);
  const rest = Buffer.alloc(14);
  rest.writeUInt32LE(offset, 10);
  return Buffer.concat([directorySignature, madeBy, header, rest, name]);
}

/** The record that readers look for first (4.3.16). */
function directoryEnd(directory: readonly Buffer[], offset: number): Buffer {
  const record = Buffer.alloc(18);
  const size = directory.reduce((sum, { length }) => sum + length, 0);
  record.writeUInt16LE(directory.length, 4);
  record.writeUInt16LE(directory.length, 6);
  record.writeUInt32LE(size, 8);
  record.writeUInt32LE(offset, 12);
  return Buffer.concat([directoryEndSignature, record]);
}
