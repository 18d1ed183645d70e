/** Reads one indirect object, `12 0 obj … endobj`, ISO 32000-1 7.3.10. */
import { latin1 } from '../../../bytes/index.ts';
import { end, Lexer } from './lexer.ts';
import { PdfDictionary, PdfError, PdfKeyword, PdfStream, type PdfObject } from './types.ts';

export interface Indirect {
  number: number;
  generation: number;
  object: PdfObject;
}

/**
 * The object that starts at a byte.
 * @param lengthOf resolves the length of a stream that is itself a reference.
 * @throws {PdfError} when no object starts there.
 */
export function readIndirect(
  bytes: Uint8Array,
  start: number,
  lengthOf: (length: PdfObject | undefined) => number | undefined,
): Indirect {
  const lexer = new Lexer(bytes, start);
  const [number, generation, word] = [lexer.next(), lexer.next(), lexer.next()];
  const opened = word instanceof PdfKeyword && word.word === 'obj';
  if (typeof number !== 'number' || typeof generation !== 'number' || !opened) {
    throw new PdfError(`There is no object at byte ${start}.`);
  }
  const object = lexer.next();
  if (object === end || object instanceof PdfKeyword) {
    throw new PdfError(`The object ${number} ${generation} is empty.`);
  }
  if (!(object instanceof PdfDictionary)) return { number, generation, object };
  const stream = streamAfter(lexer, object, lengthOf);
  return { number, generation, object: stream ?? object };
}

function streamAfter(
  lexer: Lexer,
  dictionary: PdfDictionary,
  lengthOf: (length: PdfObject | undefined) => number | undefined,
): PdfStream | undefined {
  const word = lexer.next();
  if (!(word instanceof PdfKeyword) || word.word !== 'stream') return undefined;
  const { bytes } = lexer;
  let start = lexer.position;
  if (bytes[start] === 0x0d) start += 1;
  if (bytes[start] === 0x0a) start += 1;
  const declared = dictionary.get('Length');
  const length = typeof declared === 'number' ? declared : lengthOf(declared);
  const stop = length === undefined ? endOfStream(bytes, start) : start + length;
  if (stop > bytes.length) throw new PdfError('A stream is longer than the file.');
  return new PdfStream(dictionary, bytes.subarray(start, stop));
}

function endOfStream(bytes: Uint8Array, start: number): number {
  const at = latin1(bytes.subarray(start)).indexOf('endstream');
  if (at < 0) throw new PdfError('A stream has no end.');
  return start + at;
}
