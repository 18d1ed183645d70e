/**
 * The private classes of pdfmake 0.3.11 and what pdfkit 0.19.1 adds to them, as far as
 * `pdfmake.ts` hooks into them. The packages give them no types.
 */
declare module 'pdfmake/js/PDFDocument.js' {
  /** An indirect object; `end` writes it. */
  export interface PdfReference {
    data: Record<string, unknown>;
    end(content?: Uint8Array | string): void;
    /** As it is pointed at: `12 0 R`. */
    toString(): string;
  }
  /** An object with bytes of its own, which are compressed as it ends. */
  export interface PdfStream extends PdfReference {
    buffer: Uint8Array[];
    compress: boolean;
  }
  export interface PdfPage {
    dictionary: PdfReference;
    content: PdfStream;
    fonts: Record<string, PdfReference>;
    annotations: PdfReference[];
    height: number;
  }
  /** A tree of names or numbers in the file. */
  export interface PdfTree<Key> {
    add(key: Key, value: unknown): void;
  }
  class PDFDocument {
    constructor(
      fonts: object,
      images: Record<string, unknown>,
      patterns: object,
      attachments: object,
      options: object,
    );
    page: PdfPage;
    info: Record<string, unknown>;
    /** How many objects have not been ended. */
    _waiting: number;
    /** How much has been written. */
    _offset: number;
    _root: PdfReference;
    _info: PdfReference;
    /** Where each object stands, by its number less 1; the next number is one more than its length. */
    _offsets: (number | null)[];
    _fontFamilies: Record<string, unknown>;
    _fontCount: number;
    _font: object;
    provideImage(name: string): { width: number; height: number; orientation?: number };
    addPage(options: object): this;
    addContent(operators: string): this;
    appendXML(xml: string): void;
    font(file: Uint8Array): this;
    image(source: unknown, x: number, y: number, options: object): this;
    ref(data?: object): PdfReference;
    getStructTreeRoot(): PdfReference & {
      data: { ParentTree: PdfTree<number>; ParentTreeNextKey: number };
    };
    read(): Uint8Array;
    end(): void;
    _addInfo(): void;
    _write(data: string | Uint8Array): void;
    _finalize(): void;
  }
  const module: { default: typeof PDFDocument };
  export default module;
}

declare module 'pdfmake/js/Renderer.js' {
  class Renderer {
    constructor(pdfDocument: object);
    renderVector(vector: object): void;
    renderImage(image: object): void;
  }
  const module: { default: typeof Renderer };
  export default module;
}
