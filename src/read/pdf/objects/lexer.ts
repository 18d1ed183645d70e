/** Turns bytes into PDF objects, ISO 32000-1 7.2 and 7.3: for files and for content streams alike. */
import { hexBytes, latin1 } from '../../../bytes/index.ts';
import {
  PdfDictionary,
  PdfError,
  PdfKeyword,
  PdfName,
  PdfReference,
  PdfString,
  type PdfObject,
} from './types.ts';

/** What stands at a place: an object, an operator or word, or the end of the bytes. */
export type Token = PdfObject | PdfKeyword | typeof end;

/** The end of the bytes. */
export const end = Symbol('end');

/** Closing brackets come as tokens of their own while a container is read. */
const closers = { ']': new PdfKeyword(']'), '>>': new PdfKeyword('>>') } as const;

const deepest = 200;

export class Lexer {
  readonly bytes: Uint8Array;
  position: number;
  #depth = 0;

  constructor(bytes: Uint8Array, position = 0) {
    this.bytes = bytes;
    this.position = position;
  }

  /**
   * The next object or word.
   * @throws {PdfError} when the bytes are no PDF syntax.
   */
  next(): Token {
    this.skipSpace();
    const byte = this.bytes[this.position];
    if (byte === undefined) return end;
    switch (byte) {
      case 0x2f: // /
        return this.#name();
      case 0x28: // (
        return this.#literalString();
      case 0x3c: // <
        return this.bytes[this.position + 1] === 0x3c ? this.#dictionary() : this.#hexString();
      case 0x3e: // >
        return this.#closeDictionary();
      case 0x5b: // [
        return this.#array();
      case 0x5d: // ]
        this.position += 1;
        return closers[']'];
      default:
        return this.#regular();
    }
  }

  /** Moves over white space and comments. */
  skipSpace(): void {
    for (;;) {
      const byte = this.bytes[this.position];
      if (byte === undefined) return;
      if (byte === 0x25) this.#skipComment();
      else if (isSpace(byte)) this.position += 1;
      else return;
    }
  }

  #skipComment(): void {
    while (this.position < this.bytes.length) {
      const byte = this.bytes[this.position];
      if (byte === 0x0a || byte === 0x0d) return;
      this.position += 1;
    }
  }

  #closeDictionary(): PdfKeyword {
    if (this.bytes[this.position + 1] !== 0x3e) throw this.#error('a stray ">"');
    this.position += 2;
    return closers['>>'];
  }

  #name(): PdfName {
    this.position += 1;
    const word = this.#word();
    if (!word.includes('#')) return new PdfName(word);
    return new PdfName(
      word.replace(/#([0-9A-Fa-f]{2})/g, (_, hex: string) =>
        String.fromCharCode(parseInt(hex, 16)),
      ),
    );
  }

  /** The characters up to the next delimiter or white space. */
  #word(): string {
    const start = this.position;
    while (this.position < this.bytes.length && isRegular(this.bytes[this.position] ?? 0)) {
      this.position += 1;
    }
    return shortText(this.bytes, start, this.position);
  }

  #literalString(): PdfString {
    const out: number[] = [];
    let depth = 1;
    this.position += 1;
    for (;;) {
      const byte = this.bytes[this.position];
      if (byte === undefined) throw this.#error('a string without its end');
      this.position += 1;
      if (byte === 0x5c) this.#escape(out);
      else if (byte === 0x29 && --depth === 0) return new PdfString(Uint8Array.from(out));
      else {
        if (byte === 0x28) depth += 1;
        out.push(byte);
      }
    }
  }

  #escape(out: number[]): void {
    const byte = this.bytes[this.position] ?? 0;
    this.position += 1;
    const plain = escapes.get(byte);
    if (plain !== undefined) out.push(plain);
    else if (isOctal(byte)) {
      let value = byte - 0x30;
      for (let n = 0; n < 2 && isOctal(this.bytes[this.position] ?? 0); n++) {
        value = value * 8 + (this.bytes[this.position] ?? 0) - 0x30;
        this.position += 1;
      }
      out.push(value & 0xff);
    } else if (byte === 0x0d) {
      // A backslash before a line end continues the string on the next line.
      if (this.bytes[this.position] === 0x0a) this.position += 1;
    } else if (byte !== 0x0a) out.push(byte);
  }

  #hexString(): PdfString {
    this.position += 1;
    const start = this.position;
    while (this.position < this.bytes.length && this.bytes[this.position] !== 0x3e) {
      this.position += 1;
    }
    if (this.position >= this.bytes.length)
      throw this.#error('a hexadecimal string without its end');
    const digits = latin1(this.bytes.subarray(start, this.position)).replace(/[^0-9A-Fa-f]/g, '');
    this.position += 1;
    const even = digits.length % 2 === 0 ? digits : `${digits}0`;
    return new PdfString(hexBytes(even));
  }

  #array(): PdfObject[] {
    this.position += 1;
    return this.#container(closers[']']);
  }

  #dictionary(): PdfDictionary {
    this.position += 2;
    const items = this.#container(closers['>>']);
    const entries = new Map<string, PdfObject>();
    for (let n = 0; n + 1 < items.length; n += 2) {
      const key = items[n];
      if (!(key instanceof PdfName)) throw this.#error('a dictionary key that is no name');
      entries.set(key.name, items[n + 1] ?? null);
    }
    return new PdfDictionary(entries);
  }

  #container(closer: PdfKeyword): PdfObject[] {
    this.#depth += 1;
    if (this.#depth > deepest) throw this.#error('objects nested too deep');
    const items: PdfObject[] = [];
    for (;;) {
      const token = this.next();
      if (token === closer) break;
      if (token === end) throw this.#error('an array or a dictionary without its end');
      if (!(token instanceof PdfKeyword)) items.push(token);
      else if (token.word === 'R') items.push(this.#reference(items));
      else throw this.#error(`"${token.word}" inside an array or a dictionary`);
    }
    this.#depth -= 1;
    return items;
  }

  /** `12 0 R`: the two numbers were read as items already. */
  #reference(items: PdfObject[]): PdfReference {
    const generation = items.pop();
    const number = items.pop();
    if (typeof number !== 'number' || typeof generation !== 'number') {
      throw this.#error('an "R" without its two numbers');
    }
    return new PdfReference(number, generation);
  }

  #regular(): PdfObject | PdfKeyword {
    const number = this.#plainNumber();
    if (number !== undefined) return number;
    const word = this.#word();
    // A delimiter with no meaning of its own, such as a brace or a stray ")".
    if (word === '') return new PdfKeyword(String.fromCharCode(this.bytes[this.position++] ?? 0));
    if (/^[+-]?(?:\d+\.?\d*|\.\d+)$/.test(word)) return Number(word);
    if (word === 'true') return true;
    if (word === 'false') return false;
    if (word === 'null') return null;
    return new PdfKeyword(word);
  }

  /** Digits with at most one point in or before them, as nearly all numbers are written. */
  #plainNumber(): number | undefined {
    const { bytes } = this;
    const negative = bytes[this.position] === 0x2d;
    const start = negative ? this.position + 1 : this.position;
    let at = start;
    let value = 0;
    let scale = 0;
    for (; at < bytes.length; at += 1) {
      const byte = bytes[at] ?? 0;
      if (byte >= 0x30 && byte <= 0x39) {
        value = value * 10 + byte - 0x30;
        scale *= 10;
      } else if (byte === 0x2e && scale === 0) scale = 1;
      else break;
    }
    const digits = at - start - (scale === 0 ? 0 : 1);
    const ended = at >= bytes.length || !isRegular(bytes[at] ?? 0);
    // What has more digits than a number holds exactly is left to the language.
    if (!ended || digits === 0 || digits > 15) return undefined;
    this.position = at;
    const magnitude = scale > 1 ? value / scale : value;
    return negative ? -magnitude : magnitude;
  }

  #error(what: string): PdfError {
    return new PdfError(`There is ${what} near byte ${this.position}.`);
  }
}

export function isSpace(byte: number): boolean {
  return (
    byte === 0x20 ||
    byte === 0x0a ||
    byte === 0x0d ||
    byte === 0x09 ||
    byte === 0x0c ||
    byte === 0x00
  );
}

const regular = Uint8Array.from({ length: 256 }, (_, byte) =>
  Number(!isSpace(byte) && !'()<>[]{}/%'.includes(String.fromCharCode(byte))),
);

function isRegular(byte: number): boolean {
  return regular[byte] === 1;
}

/** Names and operators are short: putting them together is quicker than decoding them. */
function shortText(bytes: Uint8Array, from: number, to: number): string {
  if (to - from > 24) return latin1(bytes.subarray(from, to));
  let text = '';
  for (let at = from; at < to; at += 1) text += String.fromCharCode(bytes[at] ?? 0);
  return text;
}

function isOctal(byte: number): boolean {
  return byte >= 0x30 && byte <= 0x37;
}

/** `\n`, `\r`, `\t`, `\b`, `\f`, and the signs that stand for themselves. */
const escapes = new Map<number, number>([
  [0x6e, 0x0a],
  [0x72, 0x0d],
  [0x74, 0x09],
  [0x62, 0x08],
  [0x66, 0x0c],
  [0x28, 0x28],
  [0x29, 0x29],
  [0x5c, 0x5c],
]);
