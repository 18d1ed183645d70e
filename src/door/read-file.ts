/** Files of people are looked at before they are read: what has no end is no file. */
import { closeSync, constants, fstatSync, openSync, readSync, type Stats } from 'node:fs';
import { open, type FileHandle } from 'node:fs/promises';
import { concat } from '../bytes/index.ts';
import { LimitError } from '../read/limits.ts';

/** More than any document of the United Nations. */
export const mostMegabytes = 50;
const most = mostMegabytes * 1024 * 1024;

/** A path that leads to no file: a device, a pipe, a socket. */
export class NoFileError extends Error {
  override name = 'NoFileError';
  readonly mend = 'Name a file; a text from another program is read from standard input: -.';
}

/**
 * All of a file.
 * @throws {NoFileError} for what is none; {LimitError} for one that is too large; or the system's error.
 */
export async function readWholeFile(path: string): Promise<Uint8Array<ArrayBuffer>> {
  const file = await open(path, flags);
  try {
    const size = sizeOf(await file.stat(), path);
    return await contentOf(file, size);
  } finally {
    await file.close();
  }
}

/** The same at once, for what a command needs before it begins. */
export function readWholeFileSync(path: string): Uint8Array<ArrayBuffer> {
  const file = openSync(path, flags);
  try {
    // To the byte after the end: a file that goes on is longer than it says.
    const content = new Uint8Array(sizeOf(fstatSync(file), path) + 1);
    let length = 0;
    for (let read = -1; read !== 0; length += read) {
      read = readSync(file, content, length, content.length - length, null);
    }
    return content.subarray(0, length);
  } finally {
    closeSync(file);
  }
}

// Opening a pipe would wait for whoever writes into it, reading a log of the kernel for its news.
const flags = constants.O_RDONLY | (constants.O_NONBLOCK ?? 0);

function sizeOf(stats: Stats, path: string): number {
  if (stats.isDirectory()) {
    throw Object.assign(new Error(), { code: 'EISDIR', syscall: 'read', path });
  }
  if (!stats.isFile()) throw new NoFileError('This is a device, a pipe or a socket, and no file');
  if (stats.size > most) throw tooLarge();
  return stats.size;
}

/** To the end, wherever that is: some files are longer than they say, or grow. */
async function contentOf(file: FileHandle, size: number): Promise<Uint8Array<ArrayBuffer>> {
  let content = new Uint8Array(size + 1);
  let length = 0;
  for (;;) {
    const { bytesRead } = await file.read(content, length, content.length - length);
    if (bytesRead === 0) return content.subarray(0, length);
    length += bytesRead;
    if (length > most) throw tooLarge();
    if (length < content.length) continue;
    const longer = new Uint8Array(Math.max(65_536, length * 2));
    longer.set(content);
    content = longer;
  }
}

/** All of a stream, such as standard input. */
export async function readWholeStream(
  stream: AsyncIterable<Uint8Array>,
): Promise<Uint8Array<ArrayBuffer>> {
  const parts: Uint8Array[] = [];
  let length = 0;
  for await (const part of stream) {
    length += part.length;
    if (length > most) throw tooLarge();
    parts.push(part);
  }
  return concat(parts);
}

function tooLarge(): LimitError {
  return new LimitError(
    `It is larger than ${mostMegabytes} MB`,
    'Check that the right file was named; divide a text that is really so long.',
  );
}
