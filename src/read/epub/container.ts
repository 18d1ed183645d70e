/** The container of an e-book, EPUB 3.3 section 4: a zip file and the files in it. */
import { openZip } from '../zip.ts';

export interface Container {
  files: ReadonlyMap<string, Uint8Array>;
  mimetype: {
    /** Whether `mimetype` is the first file, as readers' sniffing wants (4.2.2). */
    first: boolean;
    /** Whether it is stored without compression and without an extra field. */
    stored: boolean;
    value: string;
  };
}

/** The archive lacks what makes it an e-book; the message says what. */
export class ContainerError extends Error {
  override name = 'ContainerError';
}

/** An e-book of resolutions unpacks to a few megabytes. */
const largest = 200 * 1024 * 1024;

/**
 * Opens the archive and unpacks it.
 * @throws {ZipError} when the bytes are no zip archive, damaged, or unpack to too much.
 */
export function openContainer(bytes: Uint8Array): Container {
  const { names, read } = openZip(bytes, largest);
  const files = new Map<string, Uint8Array>();
  for (const name of names) {
    const content = name.endsWith('/') ? undefined : read(name);
    if (content) files.set(name, content);
  }
  return { files, mimetype: mimetypeOf(bytes, files) };
}

/** Reads the first local file header: `PK\3\4`, the method at 8, lengths at 26 and 28. */
function mimetypeOf(
  bytes: Uint8Array,
  files: ReadonlyMap<string, Uint8Array>,
): Container['mimetype'] {
  const header = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.byteLength, 128));
  const nameLength = header.length >= 30 ? header.readUInt16LE(26) : 0;
  const first = header.toString('latin1', 30, 30 + nameLength) === 'mimetype';
  const stored = first && header.readUInt16LE(8) === 0 && header.readUInt16LE(28) === 0;
  const value = Buffer.from(files.get('mimetype') ?? []).toString('latin1');
  return { first, stored, value };
}
