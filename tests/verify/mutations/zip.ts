/** Changes one file of a zip archive and keeps the others, in their order. */
import { strFromU8, strToU8, unzipSync, zipSync, type Zippable } from 'fflate';

export type Files = Map<string, Uint8Array>;

export function inZip(change: (files: Files) => Files | void): (bytes: Uint8Array) => Uint8Array {
  return (bytes) => {
    const files: Files = new Map(Object.entries(unzipSync(bytes)));
    return zipped(change(files) ?? files);
  };
}

/** `mimetype` is stored; all else is compressed. */
export function zipped(files: Files, storeMimetype = true): Uint8Array {
  const entries: Zippable = {};
  for (const [name, bytes] of files) {
    const level = name === 'mimetype' && storeMimetype ? 0 : 6;
    entries[name] = [bytes, { level, mtime: '2044-12-17T00:00:00Z' }];
  }
  return zipSync(entries);
}

export function changeFile(files: Files, path: string, change: (text: string) => string): void {
  const bytes = files.get(path);
  if (!bytes) throw new Error(`${path} is not in the archive.`);
  files.set(path, strToU8(change(strFromU8(bytes))));
}
