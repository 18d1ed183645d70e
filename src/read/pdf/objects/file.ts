/** A PDF file as its objects: the level below pages and text, where most conditions of PDF/UA live. */
import { latin1 } from '../../../bytes/index.ts';
import type { Compression } from '../../../world.ts';
import { readCrossReference, type Entry } from './cross-reference.ts';
import { decodeStream } from './filters.ts';
import { readIndirect } from './indirect.ts';
import { end, Lexer } from './lexer.ts';
import { Budget } from './limits.ts';
import { nameOfString, textOfString } from './strings.ts';
import {
  PdfDictionary,
  PdfError,
  PdfKeyword,
  PdfName,
  PdfReference,
  PdfStream,
  PdfString,
  type PdfObject,
} from './types.ts';

export class PdfFile {
  readonly bytes: Uint8Array;
  readonly trailer: PdfDictionary;
  /** What reading the file has cost so far. */
  readonly budget = new Budget();
  readonly #compression: Compression;
  readonly #entries: Map<number, Entry>;
  readonly #objects = new Map<number, PdfObject>();
  readonly #resolving = new Set<number>();
  readonly #objectStreams = new Map<number, ObjectStream>();

  /**
   * Opens a file.
   * @throws {PdfError} when the bytes are no PDF, are damaged or encrypted; {PdfLimitError} when
   * they ask for more than any document needs.
   */
  constructor(bytes: Uint8Array, compression: Compression) {
    if (!/%PDF-\d/.test(latin1(bytes.subarray(0, 1024))))
      throw new PdfError('This is no PDF file.');
    const { entries, trailer } = readCrossReference(bytes, compression, this.budget);
    this.bytes = bytes;
    this.#compression = compression;
    this.trailer = trailer;
    this.#entries = entries;
    if (trailer.get('Encrypt')) throw new PdfError('The file is encrypted.');
  }

  /** "1.7", as the first line says. */
  get version(): string {
    return /%PDF-(\d+\.\d+)/.exec(latin1(this.bytes.subarray(0, 1024)))?.[1] ?? '';
  }

  get catalog(): PdfDictionary {
    const catalog = this.dictionary(this.trailer.get('Root'));
    if (!catalog) throw new PdfError('The file has no catalog.');
    return catalog;
  }

  /** The numbers of all objects that the file has. */
  get numbers(): number[] {
    return [...this.#entries]
      .filter(([, entry]) => !('free' in entry))
      .map(([number]) => number)
      .sort((a, b) => a - b);
  }

  /** Follows references until there is an object; what is missing is null (7.3.10). */
  resolve = (object: PdfObject | undefined): PdfObject => {
    let current = object ?? null;
    for (let hops = 0; current instanceof PdfReference; hops++) {
      if (hops > 20) throw new PdfError('References go round in a circle.');
      current = this.object(current.number);
    }
    return current;
  };

  dictionary(object: PdfObject | undefined): PdfDictionary | undefined {
    const resolved = this.resolve(object);
    if (resolved instanceof PdfStream) return resolved.dictionary;
    return resolved instanceof PdfDictionary ? resolved : undefined;
  }

  array(object: PdfObject | undefined): PdfObject[] | undefined {
    const resolved = this.resolve(object);
    return Array.isArray(resolved) ? resolved : undefined;
  }

  name(object: PdfObject | undefined): string | undefined {
    const resolved = this.resolve(object);
    return resolved instanceof PdfName ? resolved.name : undefined;
  }

  number(object: PdfObject | undefined): number | undefined {
    const resolved = this.resolve(object);
    return typeof resolved === 'number' ? resolved : undefined;
  }

  /** A text string, 7.9.2.2. */
  text(object: PdfObject | undefined): string | undefined {
    const resolved = this.resolve(object);
    return resolved instanceof PdfString ? textOfString(resolved.bytes) : undefined;
  }

  /** A byte string that names something. */
  nameText(object: PdfObject | undefined): string | undefined {
    const resolved = this.resolve(object);
    return resolved instanceof PdfString ? nameOfString(resolved.bytes) : undefined;
  }

  /** The bytes of a stream, its filters undone. */
  stream(object: PdfObject | undefined): Uint8Array | undefined {
    const resolved = this.resolve(object);
    return resolved instanceof PdfStream ? this.#decode(resolved) : undefined;
  }

  #decode(stream: PdfStream): Uint8Array {
    const bytes = decodeStream(stream, this.resolve, this.#compression);
    this.budget.spend('unpackedBytes', bytes.length);
    return bytes;
  }

  /** The object of a number; null when the file has none. */
  object(number: number): PdfObject {
    const known = this.#objects.get(number);
    if (known !== undefined) return known;
    if (this.#resolving.has(number)) throw new PdfError(`The object ${number} needs itself.`);
    this.#resolving.add(number);
    const object = this.#read(number);
    this.#resolving.delete(number);
    this.#objects.set(number, object);
    return object;
  }

  #read(number: number): PdfObject {
    const entry = this.#entries.get(number);
    if (entry === undefined || 'free' in entry) return null;
    if ('stream' in entry) return this.#compressed(entry.stream, number);
    const found = readIndirect(this.bytes, entry.at, (length) => this.number(length));
    if (found.number !== number) {
      throw new PdfError(`At byte ${entry.at} stands object ${found.number}, not ${number}.`);
    }
    return found.object;
  }

  /** An object in an object stream, 7.5.7. */
  #compressed(streamNumber: number, number: number): PdfObject {
    const { data, offsets } = this.#objectStream(streamNumber);
    const offset = offsets.get(number);
    const object = offset === undefined ? end : new Lexer(data, offset).next();
    return object === end || object instanceof PdfKeyword ? null : object;
  }

  #objectStream(number: number): ObjectStream {
    const known = this.#objectStreams.get(number);
    if (known) return known;
    const stream = this.object(number);
    if (!(stream instanceof PdfStream)) throw new PdfError(`Object stream ${number} is missing.`);
    const data = this.#decode(stream);
    const count = this.number(stream.dictionary.get('N')) ?? 0;
    const first = this.number(stream.dictionary.get('First')) ?? 0;
    const head = new Lexer(data);
    const offsets = new Map<number, number>();
    for (let n = 0; n < count; n++) {
      const [own, offset] = [head.next(), head.next()];
      if (own === end || offset === end) break;
      if (typeof own !== 'number' || typeof offset !== 'number' || offsets.has(own)) continue;
      offsets.set(own, first + offset);
    }
    const read = { data, offsets };
    this.#objectStreams.set(number, read);
    return read;
  }
}

/** An object stream undone, and where in it its objects stand. */
interface ObjectStream {
  data: Uint8Array;
  offsets: ReadonlyMap<number, number>;
}
