/**
 * Whether a PDF file can be read with the work and memory that a document may take. PDF.js, which
 * reads what its pages show, counts nothing: whatever makes it run for hours is found here before it
 * is asked.
 */
import { latin1 } from '../../bytes/index.ts';
import type { Compression } from '../../world.ts';
import {
  end,
  Lexer,
  PdfDamageError,
  PdfDictionary,
  PdfFile,
  PdfKeyword,
  PdfLimitError,
  PdfName,
  PdfStream,
  type PdfObject,
} from './objects/index.ts';
import { contentStreamOf, pagesOf } from './pages.ts';

/**
 * Counts what a file asks for, and says what of it is damaged. One that this reader cannot open
 * passes: PDF.js mends more.
 * @throws {PdfLimitError} when it is more than any document needs.
 */
export function refuseBombs(bytes: Uint8Array, compression: Compression): string | undefined {
  try {
    weigh(new PdfFile(bytes, compression));
  } catch (error) {
    if (error instanceof PdfLimitError) throw error;
    if (error instanceof PdfDamageError) return error.message;
  }
  return isWhole(bytes) ? undefined : 'The file ends before its end.';
}

/** The last thing in a file is the mark of its end (7.5.5); some programs put a little after it. */
function isWhole(bytes: Uint8Array): boolean {
  return latin1(bytes.subarray(-2048)).includes('%%EOF');
}

/**
 * Counts what the pages of an open file draw.
 * @throws {PdfLimitError} when it is more than any document needs; {PdfError} when it is damaged.
 */
export function weigh(file: PdfFile): void {
  const weights = new Weights(file);
  for (const page of pagesOf(file)) {
    file.budget.spend('forms', weights.ofContent(contentStreamOf(file, page), page.resources));
  }
}

/** How often forms are drawn when a content is, those within forms counted each time. */
class Weights {
  readonly #file: PdfFile;
  readonly #known = new Map<PdfStream, number>();
  #depth = 0;

  constructor(file: PdfFile) {
    this.#file = file;
  }

  ofContent(content: Uint8Array, resources: PdfDictionary): number {
    const drawn = this.#drawnBy(resources);
    if (drawn.size === 0) return 0;
    const lexer = new Lexer(content);
    let weight = 0;
    let name: string | undefined;
    for (let token = lexer.next(); token !== end; token = lexer.next()) {
      if (token instanceof PdfName) name = token.name;
      else if (token instanceof PdfKeyword) {
        const kind = drawing.get(token.word);
        if (kind !== undefined && name !== undefined) weight += drawn.get(`${kind} ${name}`) ?? 0;
        name = undefined;
      }
    }
    return weight;
  }

  /** What a form, a pattern or a soft mask weighs: itself and all that it draws. */
  #ofStream(stream: PdfStream): number {
    const known = this.#known.get(stream);
    if (known !== undefined) return known;
    // What draws itself is drawn once: readers do not follow it.
    this.#known.set(stream, 1);
    this.#depth += 1;
    if (this.#depth > deepestForms) throw new PdfLimitError('The file nests forms too deep.');
    const own = this.#file.dictionary(stream.dictionary.get('Resources'));
    const content = own && this.#file.stream(stream);
    const weight = 1 + (content ? this.ofContent(content, own) : 0);
    this.#depth -= 1;
    this.#known.set(stream, weight);
    return weight;
  }

  /** The weights of what resources name, by kind and name. */
  #drawnBy(resources: PdfDictionary): Map<string, number> {
    const weights = new Map<string, number>();
    for (const kind of kinds) {
      const entries = this.#file.dictionary(resources.get(kind))?.entries ?? [];
      for (const [name, entry] of entries) {
        const stream = this.#drawable(kind, entry);
        if (stream) weights.set(`${kind} ${name}`, this.#ofStream(stream));
      }
    }
    return weights;
  }

  #drawable(kind: Kind, entry: PdfObject): PdfStream | undefined {
    if (kind === 'ExtGState') {
      const mask = this.#file.dictionary(this.#file.dictionary(entry)?.get('SMask'));
      const group = this.#file.resolve(mask?.get('G'));
      return group instanceof PdfStream ? group : undefined;
    }
    const stream = this.#file.resolve(entry);
    if (!(stream instanceof PdfStream)) return undefined;
    const isPicture = this.#file.name(stream.dictionary.get('Subtype')) === 'Image';
    return isPicture ? undefined : stream;
  }
}

/** Programs nest forms two or three deep. */
const deepestForms = 50;

const kinds = ['XObject', 'Pattern', 'ExtGState'] as const;
type Kind = (typeof kinds)[number];

/** The operators that draw what resources name (ISO 32000-1, annex A). */
const drawing: ReadonlyMap<string, Kind> = new Map([
  ['Do', 'XObject'],
  ['scn', 'Pattern'],
  ['SCN', 'Pattern'],
  ['gs', 'ExtGState'],
]);
