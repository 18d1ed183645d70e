/** An e-book as its chapters, in reading order (EPUB 3.3, 5.7). */
import { strFromU8, unzipSync, type Unzipped } from 'fflate';
import type { Asking, Book, Chapter } from '../protocol.ts';

/** Our own books, which were verified: their package document is as we write it. */
export async function openBook({ bytes }: Asking['openBook']): Promise<Book> {
  const files = unzipSync(bytes);
  const text = (path: string): string => strFromU8(files[path] ?? new Uint8Array());
  const packagePath = /full-path="([^"]+)"/.exec(text('META-INF/container.xml'))?.[1] ?? '';
  const folder = packagePath.replace(/[^/]*$/, '');
  const document = text(packagePath);
  const items = new Map<string, string>();
  for (const [element] of document.matchAll(/<item\b[^>]*>/g)) {
    items.set(attribute(element, 'id'), attribute(element, 'href'));
  }
  const chapters: Chapter[] = [];
  for (const [element] of document.matchAll(/<itemref\b[^>]*>/g)) {
    const path = folder + (items.get(attribute(element, 'idref')) ?? '');
    const xhtml = withPictures(text(path), path, files);
    const title = /<title>([^<]*)<\/title>/.exec(xhtml)?.[1] ?? '';
    if (xhtml !== '') chapters.push({ title, xhtml });
  }
  const styles = Object.keys(files).filter((name) => name.endsWith('.css'));
  return Promise.resolve({ chapters, styles: styles.map(text) });
}

/** Pictures stand in the chapter itself, for there is nobody to ask for the files of the book. */
function withPictures(xhtml: string, path: string, files: Unzipped): string {
  return xhtml.replace(/(?<=<img\b[^>]*\bsrc=")[^"]*(?=")/g, (source) => {
    const file = new URL(source, `book:/${path}`).pathname.slice(1);
    const bytes = files[file];
    const type = file.endsWith('.png') ? 'image/png' : 'image/jpeg';
    return bytes ? `data:${type};base64,${base64(bytes)}` : '';
  });
}

function base64(bytes: Uint8Array): string {
  return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
}

function attribute(element: string, name: string): string {
  return new RegExp(`\\b${name}="([^"]*)"`).exec(element)?.[1] ?? '';
}
