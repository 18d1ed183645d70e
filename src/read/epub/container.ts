/** The container of an e-book, EPUB 3.3 section 4: a zip file and the files in it. */
import { latin1, viewOf } from '../../bytes/index.ts';
import type { Compression } from '../../world.ts';
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
export function openContainer(bytes: Uint8Array, compression: Compression): Container {
  const { names, read } = openZip(bytes, largest, compression);
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
  const header = viewOf(bytes.subarray(0, 128));
  const nameLength = header.byteLength >= 30 ? header.getUint16(26, true) : 0;
  const first = latin1(bytes.subarray(30, Math.min(30 + nameLength, 128))) === 'mimetype';
  const stored = first && header.getUint16(8, true) === 0 && header.getUint16(28, true) === 0;
  const value = latin1(files.get('mimetype') ?? new Uint8Array());
  return { first, stored, value };
}
