/** Reads a PDF file for its outline and for verification: pages, structure, text. */
import type { World } from '../../world.ts';
import { weigh } from './affordable.ts';
import { readCharacters } from './characters.ts';
import { readContent, type PageContent } from './content.ts';
import { unicodeMaps, type UnicodeOf } from './fonts.ts';
import { PdfError, PdfFile } from './objects/index.ts';
import { ownCharacters } from './own-characters.ts';
import { pagesOf, type PdfPage } from './pages.ts';
import { readStructure, type ContentItem, type StructureTree } from './structure.ts';
import { sameOperators, textRuns, type TextRun } from './text.ts';

export interface PageReading {
  page: PdfPage;
  content: PageContent;
  runs: TextRun[];
}

export interface PdfReading {
  file: PdfFile;
  pages: PageReading[];
  structure: StructureTree | undefined;
  /** The ToUnicode maps of its fonts. */
  unicodeOf: UnicodeOf;
  /** The text of marked content: what a leaf of the structure tree stands for. */
  textOf(item: ContentItem): { runs: TextRun[]; page: number } | undefined;
}

/** What of the world PDF files are read with. */
export type PdfWorld = Pick<World, 'compression' | 'pdf'>;

/**
 * Reads a PDF.
 * @throws {PdfError} when the bytes are no PDF, are damaged or encrypted; {PdfLimitError} when
 * they ask for more than any document needs.
 */
export async function readPdf(
  bytes: Uint8Array,
  { compression, pdf }: PdfWorld,
): Promise<PdfReading> {
  const file = new PdfFile(bytes, compression);
  weigh(file);
  const unicodeOf = unicodeMaps(file);
  const read = pagesOf(file).map((page) => ({ page, content: readContent(file, page) }));
  const own = read.map(({ content }) => ownCharacters(file, content, unicodeOf));
  // Only where a font of the file does not say it all is PDF.js asked, which knows the encodings.
  const characters = own.every((shown) => shown !== undefined)
    ? own
    : await readCharacters(bytes, await pdf());
  const pages = read.map(({ page, content }, index): PageReading => {
    const shown = characters[index] ?? [];
    if (!sameOperators(content, shown)) {
      throw new PdfError(`The content of page ${page.number} cannot be read whole.`);
    }
    return { page, content, runs: textRuns(file, content, shown) };
  });
  const marked = markedText(pages);
  return {
    file,
    pages,
    structure: readStructure(file),
    unicodeOf,
    textOf: (item) => marked.get(markKey(item.form ?? item.page ?? '', item.mcid)),
  };
}

function markedText(pages: PageReading[]): Map<string, { runs: TextRun[]; page: number }> {
  const marked = new Map<string, { runs: TextRun[]; page: number }>();
  for (const { page, content, runs } of pages) {
    for (const event of content.events) {
      if (event.kind !== 'open' || event.sequence.mcid === undefined) continue;
      const key = markKey(event.sequence.form ?? page.key, event.sequence.mcid);
      if (!marked.has(key)) marked.set(key, { runs: [], page: page.number });
    }
    for (const run of runs) {
      if (run.marked?.mcid === undefined || run.artifact) continue;
      marked.get(markKey(run.marked.form ?? page.key, run.marked.mcid))?.runs.push(run);
    }
  }
  return marked;
}

function markKey(container: string, mcid: number): string {
  return `${container} ${mcid}`;
}
