/**
 * What the core is given of the world. The door (`src/door`) fills it from the disk and from Node, a
 * browser fills it from what it fetched; the core asks for nothing else and keeps nothing of it.
 */
import type * as PdfJs from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { Languages } from './language/languages.ts';
import type { OfficialDocuments } from './language/official-documents.ts';

export interface World {
  languages: Languages;
  officialDocuments: OfficialDocuments;
  fonts: FontFiles;
  compression: Compression;
  hashes: Hashes;
  /** Loads PDF.js, in the build that suits the place. */
  pdf: () => Promise<PdfLibrary>;
}

/** What readers are given: words, how to unpack, and how to open PDF files. */
export type ReadingWorld = ParsingWorld & Pick<World, 'compression' | 'hashes' | 'pdf'>;

/** What parsing needs of it. */
export type ParsingWorld = Pick<World, 'languages' | 'officialDocuments'>;

/** What of PDF.js is used. */
export type PdfLibrary = Pick<typeof PdfJs, 'getDocument' | 'OPS'>;

/** The font files of installed packages. */
export interface FontFiles {
  /**
   * The bytes of a font file, the same object each time; unpacked, where it was packed for the web.
   * @throws {MissingFonts} when the package is not there.
   */
  bytes(packageName: string, file: string): Uint8Array;
}

/** DEFLATE (RFC 1951), bare or in a zlib stream (RFC 1950), and the check sum of ZIP and PNG. */
export interface Compression {
  /** A zlib stream. */
  deflate(bytes: Uint8Array, effort?: Effort): Uint8Array;
  /**
   * What a zlib stream holds.
   * @throws {CompressionError} when it is damaged, or holds more bytes than `most`.
   */
  inflate(bytes: Uint8Array, most: number): Uint8Array;
  /** Without a header, as in ZIP archives. */
  deflateRaw(bytes: Uint8Array, effort?: Effort): Uint8Array;
  /** @throws {CompressionError} when the stream is damaged, or holds more bytes than `most`. */
  inflateRaw(bytes: Uint8Array, most: number): Uint8Array;
  /** CRC-32 as ISO 3309 has it. */
  crc32(bytes: Uint8Array): number;
}

/** How hard to look for what repeats; the same bytes come out of any. */
export interface Effort {
  /** 1 to 9; zlib's usual one (6) when absent. */
  level?: number;
  /** Only runs of one byte are looked for, which is quick and enough for flat pictures. */
  onlyRuns?: boolean;
}

/** What was to be unpacked is damaged, or longer than was allowed. */
export class CompressionError extends Error {
  override name = 'CompressionError';
  readonly fault: 'damaged' | 'too-long';

  constructor(fault: 'damaged' | 'too-long', options?: ErrorOptions) {
    super(fault === 'damaged' ? 'The stream is damaged.' : 'The stream is too long.', options);
    this.fault = fault;
  }
}

export interface Hashes {
  sha1(bytes: Uint8Array): Uint8Array;
  sha256(bytes: Uint8Array): Uint8Array;
}

/** Fonts that a document needs are not installed. */
export class MissingFonts extends Error {
  override name = 'MissingFonts';
  readonly packages: readonly string[];

  constructor(packages: readonly string[], options?: ErrorOptions) {
    super(`Fonts are not installed: ${packages.join(', ')}.`, options);
    this.packages = packages;
  }

  get mend(): string {
    return `Run "npm install ${this.packages.join(' ')}".`;
  }
}
