/**
 * The bytes of a file as pdfkit writes them, object by object, but with those objects packed that
 * have no bytes of their own.
 */
import { concat, hex, latin1Bytes } from '../../../bytes/index.ts';
import type { World } from '../../../world.ts';
import {
  crossReferenceStream,
  PackedObjects,
  type ObjectPlace,
  type StreamObject,
} from './packed-objects.ts';

interface OpenObject {
  number: number;
  body: string[];
}

export class FileBody {
  readonly #world: Pick<World, 'compression' | 'hashes'>;
  /** Gives an object of ours a number that no other has. */
  readonly #newNumber: () => number;
  readonly #packed: PackedObjects;
  /** Where each object stands, by its number less 1. */
  readonly #places: ObjectPlace[] = [];
  readonly #chunks: Uint8Array[];
  #length: number;
  /** The lines that are no chunk yet: a file has many short ones, which are made bytes together. */
  #lines: string[] = [];
  /** The object that is being written, as long as it may be one without bytes. */
  #open: OpenObject | undefined;

  constructor(
    header: Uint8Array,
    world: Pick<World, 'compression' | 'hashes'>,
    newNumber: () => number,
  ) {
    this.#world = world;
    this.#newNumber = newNumber;
    this.#packed = new PackedObjects(world.compression);
    this.#chunks = [header];
    this.#length = header.length;
  }

  /** Takes what pdfkit writes: a line, or the bytes of a stream. */
  write(data: string | Uint8Array): void {
    const open = this.#open;
    if (typeof data !== 'string' || (!open && !data.endsWith(' 0 obj'))) this.#put(data);
    else if (!open) this.#open = { number: Number.parseInt(data, 10), body: [] };
    else if (data === 'endobj') this.#pack(open);
    else if (data === 'stream') this.#begin(open);
    else open.body.push(data);
  }

  /** Ends the file. Its identifier comes from its content: the same input gives the same bytes. */
  end(root: string, info: string): void {
    this.#putPacked();
    const hash = this.#world.hashes.sha256(this.bytes());
    const id = `<${hex(hash.subarray(0, 16))}>`;
    const number = this.#newNumber();
    const at = this.#length;
    this.#places[number - 1] = { at };
    const places = Array.from({ length: number }, (_, index) => this.#places[index]);
    const trailer = `/Root ${root} /Info ${info} /ID [${id} ${id}]`;
    this.#putStream(number, crossReferenceStream(places, trailer, this.#world.compression));
    for (const line of ['startxref', String(at), '%%EOF']) this.#put(line);
  }

  bytes(): Uint8Array {
    this.#gatherLines();
    return concat(this.#chunks);
  }

  #pack({ number, body }: OpenObject): void {
    this.#open = undefined;
    if (this.#packed.add(number, body.join('\n'))) this.#putPacked();
  }

  #begin({ number, body }: OpenObject): void {
    this.#open = undefined;
    this.#places[number - 1] = { at: this.#length };
    for (const line of [`${number} 0 obj`, ...body, 'stream']) this.#put(line);
  }

  #putPacked(): void {
    const stream = this.#packed.take();
    if (!stream) return;
    const number = this.#newNumber();
    for (const [index, packed] of stream.numbers.entries())
      this.#places[packed - 1] = { stream: number, index };
    this.#putStream(number, stream);
  }

  #putStream(number: number, { dictionary, bytes }: StreamObject): void {
    this.#begin({ number, body: [dictionary] });
    for (const part of [bytes, '\nendstream', 'endobj']) this.#put(part);
  }

  #put(data: string | Uint8Array): void {
    if (typeof data === 'string') {
      this.#lines.push(data);
      this.#length += data.length + 1;
    } else {
      this.#gatherLines();
      this.#chunks.push(data);
      this.#length += data.length;
    }
  }

  #gatherLines(): void {
    if (this.#lines.length === 0) return;
    this.#chunks.push(latin1Bytes(`${this.#lines.join('\n')}\n`));
    this.#lines = [];
  }
}
