/**
 * Packs an e-book with epub-gen-memory: the only file that knows of it.
 *
 * The library fills the templates and lays out the package. What it does besides is held off here:
 * it would take identifiers from `Math.random` and dates from the clock, drop attributes that it
 * does not know, fetch pictures from wherever their address points, and zip in JavaScript.
 */
import { EPub, type Chapter as GeneratorChapter, type Options } from 'epub-gen-memory';
import { printable } from '../printable.ts';
import type { Template } from '../template.ts';
import { zipArchive, type ZipEntry } from '../zip-archive.ts';
import type { Book, BookImage } from './book.ts';

/** Packs a book. The same book gives the same bytes. */
export async function packBook(given: Book, template: Template): Promise<Uint8Array> {
  const book = printableBook(given);
  const lost: string[] = [];
  const options: Options & { book: Book } = {
    title: book.title,
    description: book.description ?? book.title,
    lang: book.language,
    date: book.modified,
    prependChapterTitles: false,
    version: 3,
    css: book.style,
    contentOPF: template.text('epub/package.opf.ejs'),
    tocXHTML: template.text('epub/navigation.xhtml.ejs'),
    tocNCX: template.text('epub/toc.ncx.ejs'),
    chapterXHTML: template.text('epub/chapter.xhtml.ejs'),
    verbose: (kind, ...words) => {
      if (kind === 'warn') lost.push(words.map(String).join(' '));
    },
    // What the library does not know it hands to the templates.
    book,
  };
  const generator = new Generator(options, chaptersOf(book), book);
  // The library drops attributes that are not on its list with no more than a warning.
  if (lost.length > 0) throw new Error(`The e-book would lose content: ${lost.join('; ')}`);
  return zipArchive(await generator.entries());
}

/** The templates write the book's words into XML: every one of them must be fit for it. */
function printableBook(book: Book): Book {
  return deepPrintable(book) as Book;
}

function deepPrintable(value: unknown): unknown {
  if (typeof value === 'string') return printable(value);
  if (Array.isArray(value)) return value.map(deepPrintable);
  if (typeof value !== 'object' || value === null || ArrayBuffer.isView(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]) => [name, deepPrintable(inner)]),
  );
}

/** What the chapter template is given, beside what the library knows of. */
interface TemplateChapter extends GeneratorChapter {
  kind: string;
  direction: string;
}

function chaptersOf(book: Book): TemplateChapter[] {
  return book.chapters.map(({ file, title, html, kind }) => ({
    title,
    filename: file,
    content: html,
    kind,
    direction: book.direction,
  }));
}

class Generator extends EPub {
  readonly #images: ReadonlyMap<string, BookImage>;

  constructor(options: Options, chapters: GeneratorChapter[], book: Book) {
    super(options, chapters);
    this.uuid = book.identifier;
    this.#images = new Map(book.images.map((image) => [image.href, image]));
    // The library has renamed every picture to "images/<random>"; the names are given back.
    for (const { url, id, extension } of this.images) {
      for (const chapter of this.content)
        chapter.content = chapter.content.replaceAll(`images/${id}.${extension}`, url);
    }
  }

  /** In the place of fetching: a picture is one of the book's own. */
  protected override async downloadAllImages(): Promise<void> {
    for (const { url } of this.images) {
      if (!this.#images.has(url)) throw new Error(`The e-book has no picture "${url}".`);
    }
  }

  /** The media type first and stored (OCF 4.2), the texts, the pictures; folders need no entries. */
  async entries(): Promise<ZipEntry[]> {
    await this.render();
    const files = Object.values(this.zip.files).filter(({ dir }) => !dir);
    const texts = files.map(async (file) => ({
      name: file.name,
      content: await file.async('string'),
      stored: file.name === 'mimetype',
    }));
    const pictures = [...this.#images.values()].map(({ href, bytes }) => ({
      name: `OEBPS/${href}`,
      content: bytes,
    }));
    return [...(await Promise.all(texts)), ...pictures];
  }
}
