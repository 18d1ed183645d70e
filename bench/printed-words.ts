/** The words of a printed PDF in reading order, with the lines and pages that they begin. */
import { labelWords } from '../src/language/label-words.ts';
import { drawPage } from '../src/read/print/drawing.ts';
import { furnitureOf } from '../src/read/print/furniture.ts';
import { linesOf, spacingOf, type Line } from '../src/read/print/lines.ts';
import { measure } from '../src/read/print/measures.ts';
import { notesOf, type PageBody } from '../src/read/print/notes.ts';
import type { PrintedPage } from '../src/read/print/page.ts';
import { partsOf } from '../src/read/print/paragraphs.ts';
import { openFile } from '../src/read/print/pdfjs.ts';
import { linesOfRow } from '../src/read/print/tables.ts';
import type { PdfLibrary, ReadingWorld } from '../src/world.ts';

type Languages = ReadingWorld['languages'];

export interface PrintedWord {
  text: string;
  page: number;
  /** It begins a line, and that line is not the first of its paragraph. */
  goesOn: boolean;
  beginsLine: boolean;
  line: string;
}

export interface PrintedWords {
  pages: number;
  /** Of the paragraphs, and of the notes. */
  text: PrintedWord[];
  notes: PrintedWord[];
  /** For each page the word with which its text begins, as an offset in `text`. */
  pageStarts: number[];
}

/** How much of page 1 its masthead takes. */
const mastheadZone = 0.26;

export async function printedWords(
  bytes: Uint8Array,
  library: PdfLibrary,
  { all }: Languages,
): Promise<PrintedWords> {
  const words = all.map((language) => language.words);
  const labels = labelWords(words.flatMap(({ locale }) => locale.labels ?? []));
  const pages = await drawnPages(bytes, library);
  const spacing = spacingOf(pages);
  const lined = pages.map((page) => ({
    page,
    lines: linesOf(page, spacing).filter(
      ({ baseline }) => page.number > 1 || baseline > page.height * mastheadZone,
    ),
  }));
  const measures = measure(lined.flatMap(({ lines }) => lines));
  const bodies = notesOf(furnitureOf(lined, measures, words), { measures, labels });
  const text = partsOf(bodies, measures, labels).flatMap((part) =>
    part.kind === 'paragraph' ? wordsOf(part.lines) : [],
  );
  return {
    pages: pages.length,
    text,
    notes: bodies.flatMap(({ notes }) => notes.flatMap(({ lines }) => wordsOf(lines))),
    pageStarts: bodies.flatMap((body) => startOf(body, text)),
  };
}

async function drawnPages(bytes: Uint8Array, library: PdfLibrary): Promise<PrintedPage[]> {
  const open = await openFile(library, bytes);
  const pages: PrintedPage[] = [];
  for (let number = 1; number <= open.pageCount; number++)
    pages.push(drawPage(await open.readPage(number)));
  await open.close();
  return pages;
}

/** A line may end after a hyphen too, so that what stands before and after one are two words. */
function wordsOf(lines: readonly Line[]): PrintedWord[] {
  return lines.flatMap((line, index) =>
    Array.from(line.text.matchAll(/[^\s\-–—]*[-–—]+|[^\s\-–—]+/gu), ({ 0: word }, at) => ({
      text: word,
      page: line.page,
      beginsLine: at === 0,
      goesOn: at === 0 && index > 0,
      line: line.text,
    })),
  );
}

/** A page that begins with a table is not counted. */
function startOf({ page, text, tables }: PageBody, words: readonly PrintedWord[]): number[] {
  const tops = tables.flatMap(({ rows }) => rows.flatMap(linesOfRow));
  const [first] = [...text, ...tops].toSorted((a, b) => a.baseline - b.baseline);
  if (!first || !text.includes(first)) return [];
  const at = words.findIndex((word) => word.page === page.number);
  return at < 0 ? [] : [at];
}
