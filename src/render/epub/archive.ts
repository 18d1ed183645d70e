/**
 * Packs an e-book with epub-gen-memory: the only file that knows of it.
 *
 * The library fills the templates and lays out the package. What it does besides is held off here:
 * it would take identifiers from `Math.random` and dates from the clock, parse chapters and write
 * them anew, without the attributes that it does not know and with no letter but those of ASCII,
 * fetch pictures from wherever their address points, and zip in JavaScript.
 */
import { EPub, type Chapter as GeneratorChapter, type Options } from 'epub-gen-memory';
import { printable } from '../printable.ts';
import type { Template } from '../template.ts';
import { zipArchive, type ZipEntry } from '../zip-archive.ts';
import type { Book, BookImage } from './book.ts';

/** Packs a book. The same book gives the same bytes. */
export async function packBook(given: Book, template: Template): Promise<Uint8Array> {
  const book = printableBook(given);
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
    // What the library does not know it hands to the templates.
    book,
  };
  return zipArchive(await new Generator(options, chaptersOf(book), book).entries());
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
    // A chapter was written as XML.
    Object.entries(value).map(([name, own]) => [name, name === 'html' ? own : deepPrintable(own)]),
  );
}

/** What the chapter template is given, beside what the library knows of. */
interface TemplateChapter extends GeneratorChapter {
  kind: string;
  direction: string;
}

function chaptersOf(book: Book): TemplateChapter[] {
  return book.chapters.map(({ file, title, kind }) => ({
    title,
    filename: file,
    content: '',
    kind,
    direction: book.direction,
  }));
}

class Generator extends EPub {
  readonly #images: readonly BookImage[];

  constructor(options: Options, chapters: GeneratorChapter[], book: Book) {
    super(options, chapters);
    this.uuid = book.identifier;
    this.#images = book.images;
    // What the library sees of a chapter it would change.
    for (const [index, chapter] of this.content.entries()) {
      chapter.content = book.chapters[index]?.html ?? '';
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
    const pictures = this.#images.map(({ href, bytes }) => ({
      name: `OEBPS/${href}`,
      content: bytes,
    }));
    return [...(await Promise.all(texts)), ...pictures];
  }
}
