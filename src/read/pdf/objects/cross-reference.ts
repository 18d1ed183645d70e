/** Finds where the objects of a file stand: tables and streams, ISO 32000-1 7.5.4 and 7.5.8. */
import { latin1 } from '../../../bytes/index.ts';
import type { Compression } from '../../../world.ts';
import { decodeStream } from './filters.ts';
import { readIndirect } from './indirect.ts';
import { end, Lexer } from './lexer.ts';
import type { Budget } from './limits.ts';
import {
  PdfDictionary,
  PdfError,
  PdfLimitError,
  PdfKeyword,
  PdfStream,
  type PdfObject,
} from './types.ts';

/** Where an object stands: at a byte of the file, or as the nth of an object stream. */
export type Entry =
  { at: number; generation: number } | { stream: number; index: number } | { free: true };

export interface CrossReference {
  entries: Map<number, Entry>;
  trailer: PdfDictionary;
}

/**
 * Reads all sections of the cross-reference, the newest first: what it says holds.
 * @throws {PdfError} when there is none that can be read.
 */
export function readCrossReference(
  bytes: Uint8Array,
  compression: Compression,
  budget: Budget,
): CrossReference {
  const entries = new Map<number, Entry>();
  let trailer: PdfDictionary | undefined;
  const seen = new Set<number>();
  const waiting = [startOfCrossReference(bytes)];
  for (let start = waiting.shift(); start !== undefined; start = waiting.shift()) {
    if (seen.has(start)) continue;
    seen.add(start);
    const section = readSection(bytes, start, compression, budget);
    for (const [number, entry] of section.entries) {
      if (!entries.has(number)) entries.set(number, entry);
    }
    trailer ??= section.trailer;
    // A hybrid file keeps part of its table in a stream, which comes before older sections.
    for (const key of ['XRefStm', 'Prev']) {
      const older = section.trailer.get(key);
      if (typeof older === 'number') waiting.push(older);
    }
  }
  if (!trailer) throw new PdfError('The file has no trailer.');
  return { entries, trailer };
}

function startOfCrossReference(bytes: Uint8Array): number {
  const tail = latin1(bytes.subarray(Math.max(0, bytes.length - 2048)));
  const found = /startxref\s+(\d+)(?![\s\S]*startxref)/.exec(tail);
  if (!found) throw new PdfError('The file does not say where its cross-reference starts.');
  return Number(found[1]);
}

function readSection(
  bytes: Uint8Array,
  start: number,
  compression: Compression,
  budget: Budget,
): CrossReference {
  if (start >= bytes.length) throw new PdfError('The cross-reference lies beyond the end of file.');
  const lexer = new Lexer(bytes, start);
  const first = lexer.next();
  if (first instanceof PdfKeyword && first.word === 'xref') return readTable(lexer, budget);
  return readCrossReferenceStream(bytes, start, compression, budget);
}

function readTable(lexer: Lexer, budget: Budget): CrossReference {
  const entries = new Map<number, Entry>();
  for (;;) {
    const first = lexer.next();
    if (first instanceof PdfKeyword && first.word === 'trailer') break;
    const count = lexer.next();
    if (typeof first !== 'number' || typeof count !== 'number') {
      throw new PdfError('The cross-reference table is damaged.');
    }
    for (let n = 0; n < count; n++) {
      const [at, generation, kind] = [lexer.next(), lexer.next(), lexer.next()];
      if (typeof at !== 'number' || typeof generation !== 'number' || kind === end) {
        throw new PdfError('The cross-reference table is damaged.');
      }
      budget.spend('objects');
      const inUse = kind instanceof PdfKeyword && kind.word === 'n';
      entries.set(first + n, inUse ? { at, generation } : { free: true });
    }
  }
  const trailer = lexer.next();
  if (!(trailer instanceof PdfDictionary)) throw new PdfError('The trailer is no dictionary.');
  return { entries, trailer };
}

function readCrossReferenceStream(
  bytes: Uint8Array,
  start: number,
  compression: Compression,
  budget: Budget,
): CrossReference {
  const stream = readIndirect(bytes, start, () => undefined).object;
  if (!(stream instanceof PdfStream)) {
    throw new PdfError(`There is no cross-reference at byte ${start}.`);
  }
  const { dictionary } = stream;
  const direct = (object: PdfObject | undefined): PdfObject => object ?? null;
  const data = decodeStream(stream, direct, compression);
  budget.spend('unpackedBytes', data.length);
  const widths = numbersOf(dictionary.get('W'));
  const [typeWidth = 0, firstWidth = 0, secondWidth = 0] = widths;
  const index = numbersOf(dictionary.get('Index'));
  const ranges = index.length > 0 ? index : [0, Number(dictionary.get('Size') ?? 0)];
  if (typeWidth + firstWidth + secondWidth <= 0) {
    throw new PdfLimitError(
      'The cross-reference claims any number of objects without a byte each.',
    );
  }
  const entries = new Map<number, Entry>();
  let at = 0;
  const field = (width: number): number => {
    let value = 0;
    for (let n = 0; n < width; n++) value = value * 256 + (data[at++] ?? 0);
    return value;
  };
  for (let n = 0; n + 1 < ranges.length; n += 2) {
    for (let k = 0; k < (ranges[n + 1] ?? 0) && at < data.length; k++) {
      budget.spend('objects');
      const type = typeWidth === 0 ? 1 : field(typeWidth);
      const first = field(firstWidth);
      const second = field(secondWidth);
      entries.set((ranges[n] ?? 0) + k, entryOf(type, first, second));
    }
  }
  return { entries, trailer: dictionary };
}

function entryOf(type: number, first: number, second: number): Entry {
  if (type === 1) return { at: first, generation: second };
  if (type === 2) return { stream: first, index: second };
  return { free: true };
}

function numbersOf(object: PdfObject | undefined): number[] {
  return Array.isArray(object) ? object.filter((item) => typeof item === 'number') : [];
}
