/** A PDF file as its objects: the level below pages and text, where most conditions of PDF/UA live. */
import { readCrossReference, type Entry } from './cross-reference.ts';
import { decodeStream } from './filters.ts';
import { readIndirect } from './indirect.ts';
import { end, latin1, Lexer } from './lexer.ts';
import { textOfString } from './strings.ts';
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
  readonly #entries: Map<number, Entry>;
  readonly #objects = new Map<number, PdfObject>();
  readonly #resolving = new Set<number>();

  /**
   * Opens a file.
   * @throws {PdfError} when the bytes are no PDF, are damaged or encrypted.
   */
  constructor(bytes: Uint8Array) {
    if (!/%PDF-\d/.test(latin1(bytes.subarray(0, 1024))))
      throw new PdfError('This is no PDF file.');
    const { entries, trailer } = readCrossReference(bytes);
    this.bytes = bytes;
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

  /** The bytes of a stream, its filters undone. */
  stream(object: PdfObject | undefined): Uint8Array | undefined {
    const resolved = this.resolve(object);
    return resolved instanceof PdfStream ? decodeStream(resolved, this.resolve) : undefined;
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
    const stream = this.object(streamNumber);
    if (!(stream instanceof PdfStream))
      throw new PdfError(`Object stream ${streamNumber} is missing.`);
    const data = decodeStream(stream, this.resolve);
    const count = this.number(stream.dictionary.get('N')) ?? 0;
    const first = this.number(stream.dictionary.get('First')) ?? 0;
    const head = new Lexer(data);
    for (let n = 0; n < count; n++) {
      const [own, offset] = [head.next(), head.next()];
      if (own !== number || typeof offset !== 'number') continue;
      const object = new Lexer(data, first + offset).next();
      if (object === end || object instanceof PdfKeyword) break;
      return object;
    }
    return null;
  }
}
