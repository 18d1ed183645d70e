/**
 * The one file that touches the private classes of pdfmake, and pdfkit under it; `README.md` beside
 * it says what of them is used and why. Both are pinned exactly; `hooks` names every method that is
 * replaced, called or relied on, and a test finds out when one of them is gone.
 */
import pdfDocument, { type PdfReference, type PdfStream } from 'pdfmake/js/PDFDocument.js';
import renderer from 'pdfmake/js/Renderer.js';
import { concat, hex, utf8Bytes } from '../../bytes/index.ts';
import { printable } from '../../editions/printable.ts';
import type { Compression, World } from '../../world.ts';
import type { Face } from './fonts/faces.ts';
import { TrueTypeSubset } from './fonts/true-type-subset.ts';
import type { ImagePart, RulePart } from './layout/laid-lines.ts';
import type { Images } from './images.ts';
import { FileBody } from './write/file-body.ts';
import { keywordsText, xmpDescriptions, type Metadata } from './write/xmp.ts';
import { PageFont, type EmbeddedFont } from './write/page-font.ts';
import { TextOperators } from './write/text-operators.ts';

export type { PdfReference };

/** Node gives a module of CommonJS whole; tools that unwrap it give its default at once. */
function classOf<Class extends object>(module: { default: Class }): Class {
  return typeof module === 'function' ? (module as unknown as Class) : module.default;
}

const PDFDocument = classOf(pdfDocument);
const Renderer = classOf(renderer);

/** What of pdfmake 0.3.11 and pdfkit 0.19.1 this file hooks into. */
export const hooks = {
  PDFDocument: [
    'provideImage',
    'addPage',
    'addContent',
    'appendXML',
    'font',
    'image',
    'ref',
    'getStructTreeRoot',
    'end',
    '_addInfo',
    '_write',
    '_finalize',
  ],
  Renderer: ['renderVector', 'renderImage'],
} as const;

/** The fields of pdfkit's fonts that are read, or set to others. */
export const fontFields = ['id', 'subset', 'unicode', 'widths'] as const;

/** The fields of pdfkit's streams that are read, or set to others. */
export const streamFields = ['buffer', 'compress'] as const;

/** The classes by name, for the test of the hooks. */
export const hookedClasses = { PDFDocument, Renderer };

/**
 * A byte string, written in hexadecimal (ISO 32000-1, 7.3.4.3). pdfkit knows only those that are of
 * a class of Node's; what it does not know it writes as a text says it.
 */
export class ByteString {
  readonly bytes: Uint8Array;

  constructor(content: string | Uint8Array) {
    this.bytes = typeof content === 'string' ? utf8Bytes(content) : content;
  }

  /** Without a tag of its own it would be taken for a dictionary. */
  get [Symbol.toStringTag](): string {
    return 'ByteString';
  }

  toString(): string {
    return `<${hex(this.bytes)}>`;
  }
}

export interface Size {
  width: number;
  height: number;
}

/** The size of a picture as it is seen: some cameras say that theirs lie on their side (Exif). */
export function imageSize(name: string, images: Images): Size {
  const pdf = new PDFDocument({}, images, {}, {}, { autoFirstPage: false, font: null });
  const { width, height, orientation = 1 } = pdf.provideImage(name);
  return orientation > 4 ? { width: height, height: width } : { width, height };
}

type FontInFile = EmbeddedFont & { ref(): PdfReference };

type EmbeddedFontClass = new (pdf: object, font: Face['font'], id: string) => FontInFile;

let embeddedFontClass: EmbeddedFontClass | undefined;

/** pdfkit does not export its class of fonts; the font of a file is an instance of it. */
export function embeddedFontOf(file: Uint8Array): EmbeddedFontClass {
  const probe = new PDFDocument({}, {}, {}, {}, { autoFirstPage: false, font: null });
  probe.font(file);
  return probe._font.constructor as EmbeddedFontClass;
}

/** For two values of the table "post", fontkit would read the names of thousands of glyphs. */
function withoutNames({ font, trueType }: Face): Face['font'] {
  if (!trueType) return font;
  return Object.create(font, { post: { value: trueType.post } }) as Face['font'];
}

/** Not as long as pdfkit would try: in half the time, pages come out 4% larger. */
function compress(content: PdfStream, compression: Compression): void {
  content.buffer = [compression.deflate(concat(content.buffer), { level: 4 })];
  content.compress = false;
}

/** A file that is being written, page by page. */
export class TaggedPdf extends PDFDocument {
  readonly #world: Pick<World, 'compression' | 'hashes'>;
  readonly #metadata: Metadata;
  readonly #fonts = new Map<Face, { font: FontInFile; pageFont: PageFont }>();
  readonly #contents: PdfStream[] = [];
  readonly #body: FileBody;
  /** How many objects wait for a picture to be unpacked. */
  #unpacking = 0;
  #finish: () => void = () => {};

  constructor(metadata: Metadata, images: Images, world: Pick<World, 'compression' | 'hashes'>) {
    const { title, author, subject, creator, producer, date, language } = metadata;
    const keywords = keywordsText(metadata);
    const strings = { Title: title, Author: author, Subject: subject, Keywords: keywords };
    const info = Object.fromEntries(
      Object.entries(strings).flatMap(([key, value]) => (value ? [[key, printable(value)]] : [])),
    );
    super(
      {},
      images,
      {},
      {},
      {
        pdfVersion: '1.7',
        subset: 'PDF/A-2a',
        tagged: true,
        displayTitle: true,
        // A text of unknown language says so: "und" is undetermined (BCP 47).
        lang: language ?? 'und',
        autoFirstPage: false,
        // Pages stay open until the end, when their links and structure are known.
        bufferPages: true,
        font: null,
        info: {
          ...info,
          Creator: creator,
          Producer: producer,
          ...(date !== undefined && { CreationDate: new Date(date), ModDate: new Date(date) }),
        },
      },
    );
    this.#world = world;
    this.#metadata = metadata;
    this.#body = new FileBody(this.read(), world, () => this._offsets.push(null));
  }

  /** Begins a page; what it says is written with the operators that come back. */
  beginPage(width: number, height: number): TextOperators {
    this.addPage({ size: [width, height], margin: 0 });
    this.#contents.push(this.page.content);
    return new TextOperators((face) => this.#pageFont(face));
  }

  drawRule({ x, y, length, width }: RulePart): void {
    const line = { type: 'line', x1: x, y1: y, x2: x + length, y2: y, lineWidth: width };
    new Renderer(this).renderVector({ ...line, lineColor: 'black' });
  }

  drawImage({ image, x, y, width, height }: ImagePart): void {
    const before = this._waiting;
    this.provideImage(image);
    this.#unpacking += this._waiting - before;
    new Renderer(this).renderImage({ image, x, y, _width: width, _height: height });
  }

  /** Ends the file and gives its bytes; a transparent picture is unpacked in its own time. */
  async bytes(): Promise<Uint8Array> {
    for (const content of this.#contents) compress(content, this.#world.compression);
    // pdfkit would have asked the clock.
    if (this.#metadata.date === undefined) delete this.info.CreationDate;
    const finished = new Promise<void>((resolve) => (this.#finish = resolve));
    this.end();
    if (this._waiting > this.#unpacking) throw new Error('An object of the PDF was never ended.');
    await finished;
    return this.#body.bytes();
  }

  /** pdfkit writes the metadata without escaping it. */
  override _addInfo(): void {
    this.appendXML(xmpDescriptions(this.#metadata));
  }

  /** The constructor of pdfkit writes the header before this class has its fields. */
  override _write(data: string | Uint8Array): void {
    if (#body in this) this.#body.write(data);
    else super._write(data);
  }

  /** In the place of pdfkit's table, which has no room for objects that are packed. */
  override _finalize(): void {
    this.#body.end(String(this._root), String(this._info));
    this.#finish();
  }

  #pageFont(face: Face): PageFont {
    const { font, pageFont } = this.#embedded(face);
    this.page.fonts[font.id] ??= font.ref();
    return pageFont;
  }

  /** A font file is parsed once in the life of the process; each PDF has its own part of it. */
  #embedded(face: Face): { font: FontInFile; pageFont: PageFont } {
    const known = this.#fonts.get(face);
    if (known) return known;
    embeddedFontClass ??= embeddedFontOf(face.bytes);
    this._fontCount += 1;
    const font = new embeddedFontClass(this, withoutNames(face), `F${this._fontCount}`);
    if (face.trueType) font.subset = new TrueTypeSubset(face.trueType);
    // What is registered here is written when the file ends.
    this._fontFamilies[face.name] = font;
    const embedded = { font, pageFont: new PageFont(font) };
    this.#fonts.set(face, embedded);
    return embedded;
  }
}
