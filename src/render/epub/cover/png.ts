/** Writes a picture of 16 colours as PNG (ISO/IEC 15948): a palette, half a byte for each pixel. */
import { concat, latin1Bytes, viewOf } from '../../../bytes/index.ts';
import type { Compression } from '../../../world.ts';

export type Colour = readonly [red: number, green: number, blue: number];

/** A picture with the palette's index, from 0 to 15, for each pixel. */
export class IndexedPicture {
  readonly width: number;
  readonly height: number;
  /** Half a byte for each pixel, the left one first (7.2); each row stands after its filter. */
  readonly #rows: Uint8Array;
  readonly #rowLength: number;

  constructor(width: number, height: number) {
    this.width = width;
    this.height = height;
    this.#rowLength = 1 + Math.ceil(width / 2);
    this.#rows = new Uint8Array(this.#rowLength * height);
  }

  /** Paints whole rows, up to and not including `to`, in one colour. */
  fillRows(from: number, to: number, index: number): void {
    this.#rows.fill((index << bitDepth) | index, from * this.#rowLength, to * this.#rowLength);
    for (let y = from; y < to; y += 1) this.#rows[y * this.#rowLength] = noFilter;
  }

  /** Adds to the index of a pixel, up to `most`. */
  add(x: number, y: number, more: number, most: number): void {
    const at = y * this.#rowLength + 1 + (x >> 1);
    const pair = this.#rows[at] ?? 0;
    const shift = x % 2 === 0 ? bitDepth : 0;
    const own = (pair >> shift) & 0b1111;
    this.#rows[at] = pair + ((Math.min(most, own + more) - own) << shift);
  }

  /** The file. */
  png(palette: readonly Colour[], compression: Compression): Uint8Array {
    const chunk = (type: string, data: Uint8Array): Uint8Array => chunkOf(type, data, compression);
    return concat([
      signature,
      chunk('IHDR', this.#header()),
      chunk('PLTE', Uint8Array.from(palette.flat())),
      // Flat colour is runs of one byte; finding no more than those is quick, and the same everywhere.
      chunk('IDAT', compression.deflate(this.#rows, { onlyRuns: true })),
      chunk('IEND', new Uint8Array()),
    ]);
  }

  #header(): Uint8Array {
    const header = new Uint8Array(13);
    const view = viewOf(header);
    view.setUint32(0, this.width);
    view.setUint32(4, this.height);
    header.set([bitDepth, indexedColour], 8);
    return header;
  }
}

const signature = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a);
/** Suits flat colour (12.8). */
const noFilter = 0;
const bitDepth = 4;
const indexedColour = 3;

/** Length, type, data and the checksum of the last two (5.3). */
function chunkOf(type: string, data: Uint8Array, compression: Compression): Uint8Array {
  const body = concat([latin1Bytes(type), data]);
  const frame = new Uint8Array(body.length + 8);
  const view = viewOf(frame);
  view.setUint32(0, data.length);
  frame.set(body, 4);
  view.setUint32(body.length + 4, compression.crc32(body));
  return frame;
}
