/** The objects of a PDF file, ISO 32000-1 7.3. Arrays are JavaScript arrays. */

export class PdfName {
  readonly name: string;
  constructor(name: string) {
    this.name = name;
  }
}

/** A string as bytes: what they mean depends on where the string stands. */
export class PdfString {
  readonly bytes: Uint8Array;
  constructor(bytes: Uint8Array) {
    this.bytes = bytes;
  }
}

export class PdfReference {
  readonly number: number;
  readonly generation: number;
  constructor(number: number, generation: number) {
    this.number = number;
    this.generation = generation;
  }
  /** "12 0 R", which is also how findings name the object. */
  get key(): string {
    return `${this.number} ${this.generation} R`;
  }
}

export class PdfDictionary {
  readonly entries: Map<string, PdfObject>;
  constructor(entries: Map<string, PdfObject> = new Map()) {
    this.entries = entries;
  }
  /** The entry as it stands, a reference unresolved. */
  get(key: string): PdfObject | undefined {
    return this.entries.get(key);
  }
}

export class PdfStream {
  readonly dictionary: PdfDictionary;
  /** The bytes as they stand in the file, filters not undone. */
  readonly raw: Uint8Array;
  constructor(dictionary: PdfDictionary, raw: Uint8Array) {
    this.dictionary = dictionary;
    this.raw = raw;
  }
}

/** An operator of a content stream, or a word like `obj` and `endstream` in a file. */
export class PdfKeyword {
  readonly word: string;
  constructor(word: string) {
    this.word = word;
  }
}

export type PdfObject =
  | null
  | boolean
  | number
  | PdfName
  | PdfString
  | PdfReference
  | PdfDictionary
  | PdfStream
  | PdfObject[];

/** The bytes are no PDF that can be read; the message says what is wrong with them. */
export class PdfError extends Error {
  override name: string = 'PdfError';
}

/** Some of the bytes are not what was written: the rest may still be read. */
export class PdfDamageError extends PdfError {
  override name = 'PdfDamageError';
}

/** Reading the bytes would take more work or memory than any document needs. */
export class PdfLimitError extends PdfError {
  override name = 'PdfLimitError';
}
