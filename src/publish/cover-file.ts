/** The cover of an e-book as a file beside it, for lists of editions. */
import { nodeWorld } from '../door/world.ts';
import { openZip } from '../read/zip.ts';

/** Where e-books keep it. */
const inside = 'OEBPS/cover.png';

/** The books are our own: this only keeps a fault from taking all memory. */
const mostBytes = 1e9;

/** "a-res-70-179.cover.png" beside "a-res-70-179.epub". */
export function coverName(book: string): string {
  return book.replace(/\.epub$/, '.cover.png');
}

/** The picture in a book; nothing where it has none. */
export function coverIn(book: Uint8Array): Uint8Array | undefined {
  return openZip(book, mostBytes, nodeWorld().compression).read(inside);
}
