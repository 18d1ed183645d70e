/** What PDF.js finds in a PDF: the text of its pages, its links, bookmarks and metadata. */
import { getDocument, type PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';

export interface FoundPdf {
  /** The text of each page, a line of the page on each line. */
  pages: string[];
  bookmarks: string[];
  links: string[];
  destinations: string[];
}

export async function readWithPdfJs(bytes: Uint8Array): Promise<FoundPdf> {
  const task = getDocument({ data: Uint8Array.from(bytes), verbosity: 0, useSystemFonts: false });
  try {
    const document = await task.promise;
    const pages: string[] = [];
    const links: string[] = [];
    for (let number = 1; number <= document.numPages; number++) {
      const page = await document.getPage(number);
      const { items } = await page.getTextContent();
      pages.push(
        items.map((item) => ('str' in item ? item.str + (item.hasEOL ? '\n' : '') : '')).join(''),
      );
      const annotations = (await page.getAnnotations()) as Annotation[];
      for (const { contentsObj, url, dest } of annotations) {
        links.push(`${contentsObj?.str ?? ''} → ${url ?? `#${dest ?? ''}`}`);
      }
    }
    const destinations = Object.keys((await document.getDestinations()) as object).sort();
    return { pages, links, bookmarks: await bookmarksOf(document), destinations };
  } finally {
    await task.destroy();
  }
}

interface Annotation {
  contentsObj?: { str: string };
  url?: string;
  dest?: string;
}

async function bookmarksOf(document: PDFDocumentProxy): Promise<string[]> {
  type Item = Awaited<ReturnType<PDFDocumentProxy['getOutline']>>[number];
  const titles = (items: readonly Item[], depth: number): string[] =>
    items.flatMap(({ title, items: below }) => [
      '  '.repeat(depth) + title,
      ...titles(below as Item[], depth + 1),
    ]);
  return titles((await document.getOutline()) ?? [], 0);
}
