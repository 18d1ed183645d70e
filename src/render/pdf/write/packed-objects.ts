/**
 * The objects of a file without bytes of their own, packed together: object streams and the
 * cross-reference stream that says where all objects stand (ISO 32000-1, 7.5.7 and 7.5.8).
 */
import { concat, latin1Bytes } from '../../../bytes/index.ts';
import type { Compression } from '../../../world.ts';

/** So many objects make a stream: readers unpack a whole one for any object in it. */
const mostInStream = 200;

/** An object with bytes of its own, without its number. */
export interface StreamObject {
  dictionary: string;
  bytes: Uint8Array;
}

/** Where an object stands: at a byte of the file, or as the nth of an object stream. */
export type ObjectPlace = { at: number } | { stream: number; index: number };

export class PackedObjects {
  readonly #compression: Compression;
  #waiting: { number: number; body: string }[] = [];

  constructor(compression: Compression) {
    this.#compression = compression;
  }

  /** Adds an object, and says whether there are enough for a stream. */
  add(number: number, body: string): boolean {
    this.#waiting.push({ number, body });
    return this.#waiting.length >= mostInStream;
  }

  /** The stream of the objects that wait, and their numbers in its order; none if there is none. */
  take(): (StreamObject & { numbers: number[] }) | undefined {
    if (this.#waiting.length === 0) return undefined;
    let offset = 0;
    const index: string[] = [];
    for (const { number, body } of this.#waiting) {
      index.push(`${number} ${offset}`);
      offset += body.length + 1;
    }
    const head = `${index.join(' ')}\n`;
    const bodies = this.#waiting.map(({ body }) => `${body}\n`).join('');
    const bytes = this.#compression.deflate(latin1Bytes(head + bodies), { level: 6 });
    const numbers = this.#waiting.map(({ number }) => number);
    this.#waiting = [];
    const dictionary = `<< /Type /ObjStm /N ${numbers.length} /First ${head.length} /Filter /FlateDecode /Length ${bytes.length} >>`;
    return { dictionary, bytes, numbers };
  }
}

/** Bytes of the type of an entry, of its first field and of its second. */
const widths = [1, 4, 2] as const;
const rowLength = widths[0] + widths[1] + widths[2];

/** Of objects 1, 2, 3…; the trailer's entries stand in its dictionary. */
export function crossReferenceStream(
  places: readonly (ObjectPlace | undefined)[],
  trailer: string,
  compression: Compression,
): StreamObject {
  const rows = [row(0, 0, 65_535), ...places.map(rowOf)];
  const bytes = compression.deflate(concat(differences(rows)), { level: 6 });
  const parameters = `/DecodeParms << /Predictor 12 /Columns ${rowLength} >>`;
  const dictionary = `<< /Type /XRef /Size ${rows.length} /W [${widths.join(' ')}] ${trailer} /Filter /FlateDecode ${parameters} /Length ${bytes.length} >>`;
  return { dictionary, bytes };
}

function rowOf(place: ObjectPlace | undefined): Uint8Array {
  if (place === undefined) return row(0, 0, 65_535);
  return 'at' in place ? row(1, place.at, 0) : row(2, place.stream, place.index);
}

function row(type: number, first: number, second: number): Uint8Array {
  const bytes = new Uint8Array(rowLength);
  const view = new DataView(bytes.buffer);
  view.setUint8(0, type);
  view.setUint32(widths[0], first);
  view.setUint16(widths[0] + widths[1], second);
  return bytes;
}

/** Each row as what differs from the one above it: predictor "up" of PNG (RFC 2083, 6.4). */
function differences(rows: readonly Uint8Array[]): Uint8Array[] {
  return rows.map((bytes, at) => {
    const above = rows[at - 1];
    const coded = new Uint8Array(rowLength + 1);
    coded[0] = 2;
    for (let n = 0; n < rowLength; n++) coded[n + 1] = (bytes[n] ?? 0) - (above?.[n] ?? 0);
    return coded;
  });
}
