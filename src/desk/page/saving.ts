/** Files on their way to the disk of whoever sits here. */
import { zip, type Zippable } from 'fflate';
import { formatFacts } from '../../editions/formats.ts';

export function saveFile(name: string, bytes: Uint8Array): void {
  const address = URL.createObjectURL(new Blob([plain(bytes)], { type: mediaTypeOf(name) }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The browser has the address by then.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

function mediaTypeOf(name: string): string {
  const facts = Object.values(formatFacts).find(({ suffixes }) =>
    suffixes.some((suffix) => name.endsWith(suffix)),
  );
  if (facts) return facts.mediaType;
  return name.endsWith('.zip') ? 'application/zip' : 'text/markdown';
}

/** An archive; the same name twice gets a number. Packed in workers, for it may be large. */
export function zipOf(files: readonly { name: string; bytes: Uint8Array }[]): Promise<Uint8Array> {
  const entries: Zippable = {};
  for (const { name, bytes } of files) {
    // What is in editions is packed already; a fixed date, for the clock says nothing of them.
    entries[freeName(name, entries)] = [bytes, { level: 0, mtime: '1980-01-01T00:00:00' }];
  }
  return new Promise((resolve, reject) => {
    zip(entries, (error, bytes) => (error ? reject(error) : resolve(bytes)));
  });
}

function freeName(name: string, taken: Zippable): string {
  if (!(name in taken)) return name;
  const dot = name.lastIndexOf('.');
  for (let number = 2; ; number += 1) {
    const other = `${name.slice(0, dot)}-${number}${name.slice(dot)}`;
    if (!(other in taken)) return other;
  }
}

/** Bytes in a buffer of their own, as blobs want them. */
function plain(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  return bytes.buffer instanceof ArrayBuffer
    ? (bytes as Uint8Array<ArrayBuffer>)
    : Uint8Array.from(bytes);
}
