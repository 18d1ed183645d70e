/** Undoes the filters of a stream, ISO 32000-1 7.4. Pictures are left as they are. */
import { inflateSync } from 'node:zlib';
import { latin1 } from './lexer.ts';
import { PdfDictionary, PdfError, PdfName, type PdfObject, type PdfStream } from './types.ts';

/** More than any text document needs; a stream that unpacks to more is a bomb. */
const largest = 256 * 1024 * 1024;

/**
 * The bytes of a stream with its filters undone.
 * @param resolve follows references in the stream's dictionary.
 * @throws {PdfError} when a filter is unknown or its data damaged.
 */
export function decodeStream(
  stream: PdfStream,
  resolve: (object: PdfObject | undefined) => PdfObject,
): Uint8Array {
  const filters = listOf(resolve(stream.dictionary.get('Filter'))).map(resolve);
  const parameters = listOf(resolve(stream.dictionary.get('DecodeParms'))).map(resolve);
  let bytes = stream.raw;
  for (const [index, filter] of filters.entries()) {
    if (!(filter instanceof PdfName)) throw new PdfError('A stream has a filter without a name.');
    const own = parameters[index];
    bytes = undo(filter.name, bytes, own instanceof PdfDictionary ? own : undefined, resolve);
  }
  return bytes;
}

function listOf(object: PdfObject): PdfObject[] {
  if (object === null) return [];
  return Array.isArray(object) ? object : [object];
}

function undo(
  filter: string,
  bytes: Uint8Array,
  parameters: PdfDictionary | undefined,
  resolve: (object: PdfObject | undefined) => PdfObject,
): Uint8Array {
  switch (filter) {
    case 'FlateDecode':
    case 'Fl':
      return unpredict(inflate(bytes), parameters, resolve);
    case 'ASCIIHexDecode':
    case 'AHx':
      return asciiHex(bytes);
    case 'ASCII85Decode':
    case 'A85':
      return ascii85(bytes);
    default:
      throw new PdfError(`The filter ${filter} is not one for text streams.`);
  }
}

function inflate(bytes: Uint8Array): Uint8Array {
  try {
    return inflateSync(bytes, { maxOutputLength: largest });
  } catch (cause) {
    throw new PdfError('A compressed stream is damaged.', { cause });
  }
}

function asciiHex(bytes: Uint8Array): Uint8Array {
  const digits = (latin1(bytes).split('>')[0] ?? '').replace(/[^0-9A-Fa-f]/g, '');
  return Uint8Array.from(Buffer.from(digits.length % 2 ? `${digits}0` : digits, 'hex'));
}

function ascii85(bytes: Uint8Array): Uint8Array {
  const signs = (latin1(bytes).split('~')[0] ?? '').replace(/\s/g, '').replaceAll('z', '!!!!!');
  const out: number[] = [];
  for (let start = 0; start < signs.length; start += 5) {
    const group = signs.slice(start, start + 5);
    let value = 0;
    for (const sign of group.padEnd(5, 'u')) value = value * 85 + sign.charCodeAt(0) - 33;
    for (let n = 0; n < group.length - 1; n++) out.push(Math.floor(value / 256 ** (3 - n)) & 0xff);
  }
  return Uint8Array.from(out);
}

/** PNG predictors, which cross-reference streams use (7.4.4.4). */
function unpredict(
  bytes: Uint8Array,
  parameters: PdfDictionary | undefined,
  resolve: (object: PdfObject | undefined) => PdfObject,
): Uint8Array {
  const numberOf = (key: string, fallback: number): number => {
    const value = resolve(parameters?.get(key));
    return typeof value === 'number' ? value : fallback;
  };
  const predictor = numberOf('Predictor', 1);
  if (predictor === 1) return bytes;
  if (predictor < 10) throw new PdfError(`The predictor ${predictor} is not one for text streams.`);
  const pixel = Math.max(1, (numberOf('Colors', 1) * numberOf('BitsPerComponent', 8)) >> 3);
  const width = Math.ceil(
    (numberOf('Columns', 1) * numberOf('Colors', 1) * numberOf('BitsPerComponent', 8)) / 8,
  );
  return pngRows(bytes, width, pixel);
}

function pngRows(bytes: Uint8Array, width: number, pixel: number): Uint8Array {
  const rows = Math.ceil(bytes.length / (width + 1));
  const out = new Uint8Array(rows * width);
  for (let row = 0; row < rows; row++) {
    const kind = bytes[row * (width + 1)] ?? 0;
    for (let column = 0; column < width; column++) {
      const at = row * width + column;
      const left = column >= pixel ? (out[at - pixel] ?? 0) : 0;
      const up = row > 0 ? (out[at - width] ?? 0) : 0;
      const corner = row > 0 && column >= pixel ? (out[at - width - pixel] ?? 0) : 0;
      const value = bytes[row * (width + 1) + 1 + column] ?? 0;
      out[at] = value + prediction(kind, left, up, corner);
    }
  }
  return out;
}

function prediction(kind: number, left: number, up: number, corner: number): number {
  switch (kind) {
    case 1:
      return left;
    case 2:
      return up;
    case 3:
      return (left + up) >> 1;
    case 4:
      return paeth(left, up, corner);
    default:
      return 0;
  }
}

function paeth(left: number, up: number, corner: number): number {
  const guess = left + up - corner;
  const [byLeft, byUp, byCorner] = [left, up, corner].map((value) => Math.abs(guess - value));
  if ((byLeft ?? 0) <= (byUp ?? 0) && (byLeft ?? 0) <= (byCorner ?? 0)) return left;
  return (byUp ?? 0) <= (byCorner ?? 0) ? up : corner;
}
