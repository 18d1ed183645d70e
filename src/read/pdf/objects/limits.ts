/**
 * How much a PDF file may ask of whoever reads it. A few bytes can say "this form ten times, which
 * holds that form ten times": what a file costs has to be counted while it is spent.
 */
import { PdfLimitError } from './types.ts';

/** What reading spends, and the most that one file may take of it. */
const most = {
  /** Bytes that come out of filters; object streams and forms count each time they are undone. */
  unpackedBytes: { amount: 512 * 1024 * 1024, words: 'unpacks to more than 512 MB' },
  /** ISO 32000-1, annex C. */
  objects: { amount: 8_388_607, words: 'claims to have more than 8,388,607 objects' },
  /** Forms drawn, those within forms each time. */
  forms: { amount: 200_000, words: 'draws forms more than 200,000 times' },
  /** What its pages paint: pieces of text, strokes, marks. A page of text has some hundreds. */
  events: { amount: 5_000_000, words: 'paints more than 5,000,000 things' },
  pages: { amount: 20_000, words: 'has more than 20,000 pages' },
} as const;

/** The widest row that a predictor may have; rows of pictures are a tenth of it. */
export const widestRow = 1024 * 1024;

/** The deepest page tree: that of a balanced tree of the most pages has some twenty levels. */
export const deepestPageTree = 100;

export type Cost = keyof typeof most;

/** What one file has spent. */
export class Budget {
  readonly #spent: Record<Cost, number> = {
    unpackedBytes: 0,
    objects: 0,
    forms: 0,
    events: 0,
    pages: 0,
  };

  /** @throws {PdfLimitError} when the file asks for more than any document needs. */
  spend(cost: Cost, amount = 1): void {
    this.#spent[cost] += amount;
    if (this.#spent[cost] > most[cost].amount) {
      throw new PdfLimitError(`The file ${most[cost].words}.`);
    }
  }
}
