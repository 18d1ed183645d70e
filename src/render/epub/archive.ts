/**
 * Packs an e-book with epub-gen-memory: the only file that knows of it.
 *
 * The library lays out the package; its texts are ours, for it would compile templates into code,
 * which a browser may forbid. What it does besides is held off here too: it would take identifiers
 * from `Math.random` and dates from the clock, parse chapters and write them anew, without the
 * attributes that it does not know and with no letter but those of ASCII, fetch pictures from
 * wherever their address points, and zip in JavaScript.
 */
import { EPub } from 'epub-gen-memory';
import type { Compression } from '../../world.ts';
import { zipArchive, type ZipEntry } from '../zip-archive.ts';
import type { Book } from './book.ts';
import { bookDocuments } from './documents/index.ts';

/** Packs a book. The same book gives the same bytes. */
export async function packBook(book: Book, compression: Compression): Promise<Uint8Array> {
  return zipArchive(await new Generator(book).entries(), compression);
}

class Generator extends EPub {
  readonly #book: Book;

  constructor(book: Book) {
    const { title, language: lang, style: css, modified: date } = book;
    // The library sees no chapters: it would change them.
    super({ title, description: book.description ?? title, lang, css, date, version: 3 }, []);
    this.uuid = book.identifier;
    this.#book = book;
  }

  /** In the place of the library's templates, which EJS would compile. */
  protected override generateTemplateFiles(): Promise<void> {
    for (const [path, text] of bookDocuments(this.#book)) this.zip.file(path, text);
    return Promise.resolve();
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
    const pictures = this.#book.images.map(({ href, bytes }) => ({
      name: `OEBPS/${href}`,
      content: bytes,
    }));
    return [...(await Promise.all(texts)), ...pictures];
  }
}
