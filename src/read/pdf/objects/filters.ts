/** Undoes the filters of a stream, ISO 32000-1 7.4. Pictures are left as they are. */
import { hexBytes, latin1 } from '../../../bytes/index.ts';
import { CompressionError, type Compression } from '../../../world.ts';
import { widestRow } from './limits.ts';
import {
  PdfDamageError,
  PdfDictionary,
  PdfError,
  PdfLimitError,
  PdfName,
  type PdfObject,
  type PdfStream,
} from './types.ts';

/** More than any text document needs; a stream that unpacks to more is a bomb. */
const largest = 256 * 1024 * 1024;

/**
 * The bytes of a stream with its filters undone.
 * @param resolve follows references in the stream's dictionary.
 * @throws {PdfError} when a filter is unknown or its data damaged; {PdfLimitError} for a bomb.
 */
export function decodeStream(
  stream: PdfStream,
  resolve: (object: PdfObject | undefined) => PdfObject,
  compression: Compression,
): Uint8Array {
  const filters = listOf(resolve(stream.dictionary.get('Filter'))).map(resolve);
  const parameters = listOf(resolve(stream.dictionary.get('DecodeParms'))).map(resolve);
  let bytes = stream.raw;
  for (const [index, filter] of filters.entries()) {
    if (!(filter instanceof PdfName)) throw new PdfError('A stream has a filter without a name.');
    const own = parameters[index];
    const dictionary = own instanceof PdfDictionary ? own : undefined;
    bytes = undo(filter.name, bytes, { parameters: dictionary, resolve, compression });
  }
  return bytes;
}

function listOf(object: PdfObject): PdfObject[] {
  if (object === null) return [];
  return Array.isArray(object) ? object : [object];
}

interface Undoing {
  /** Of this filter. */
  parameters: PdfDictionary | undefined;
  resolve: (object: PdfObject | undefined) => PdfObject;
  compression: Compression;
}

function undo(filter: string, bytes: Uint8Array, undoing: Undoing): Uint8Array {
  switch (filter) {
    case 'FlateDecode':
    case 'Fl':
      return flate(bytes, undoing);
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

function inflate(bytes: Uint8Array, compression: Compression): Uint8Array {
  try {
    return compression.inflate(bytes, largest);
  } catch (cause) {
    if (!(cause instanceof CompressionError)) throw cause;
    if (cause.fault === 'damaged')
      throw new PdfDamageError('A compressed stream is damaged.', { cause });
    const megabytes = largest / (1024 * 1024);
    throw new PdfLimitError(`A compressed stream unpacks to more than ${megabytes} MB.`, { cause });
  }
}

function asciiHex(bytes: Uint8Array): Uint8Array {
  const digits = (latin1(bytes).split('>')[0] ?? '').replace(/[^0-9A-Fa-f]/g, '');
  return hexBytes(digits.length % 2 ? `${digits}0` : digits);
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

/** DEFLATE, and the PNG predictors that cross-reference streams use (7.4.4.4). */
function flate(bytes: Uint8Array, { parameters, resolve, compression }: Undoing): Uint8Array {
  const numberOf = (key: string, fallback: number): number => {
    const value = resolve(parameters?.get(key));
    return typeof value === 'number' ? value : fallback;
  };
  const predictor = numberOf('Predictor', 1);
  if (predictor === 1) return inflate(bytes, compression);
  if (predictor < 10) throw new PdfError(`The predictor ${predictor} is not one for text streams.`);
  const bits = numberOf('Colors', 1) * numberOf('BitsPerComponent', 8);
  const width = Math.ceil((numberOf('Columns', 1) * bits) / 8);
  if (!(width > 0 && width <= widestRow)) {
    throw new PdfLimitError(`A compressed stream has rows of ${width} bytes.`);
  }
  return pngRows(inflate(bytes, compression), width, Math.max(1, bits >> 3));
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
