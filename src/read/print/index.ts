/**
 * Reads a printed PDF that is not ours, as people hold it: what stands where on its pages becomes
 * the blocks that parsing takes.
 *
 * 1. The operations of each page leave runs of glyphs, rules, links, pictures.
 * 2. Runs become lines.
 * 3. What belongs to the page is named: heads, feet, the job number.
 * 4. Tables and notes are found and put together.
 * 5. Lines become paragraphs.
 * 6. They are parted into the documents that the file holds.
 * 7. The text of each is written and handed to parsing as blocks.
 */
import { VFile } from 'vfile';
import { report } from '../../diagnostics/index.ts';
import { putAside, readResolution, startReading, type Trace } from '../../parse/index.ts';
import { labelWords } from '../../language/label-words.ts';
import type { LanguageTag, Root } from '../../tree/index.ts';
import type { ParsingWorld, PdfLibrary, ReadingWorld } from '../../world.ts';
import { refuseBombs } from '../pdf/affordable.ts';
import { PdfLimitError } from '../pdf/objects/index.ts';
import { writeText } from './blocks.ts';
import { reportScans } from './condition.ts';
import { drawPage } from './drawing.ts';
import { documentsOf, type PrintedDocument } from './documents.ts';
import { furnitureOf, type PageLines } from './furniture.ts';
import { reportLetters } from './letters.ts';
import { linesOf, spacingOf, type Line, type Spacing } from './lines.ts';
import { measure, type Measures } from './measures.ts';
import { notesOf } from './notes.ts';
import type { PrintedPage } from './page.ts';
import { partsOf } from './paragraphs.ts';
import { openFile } from './pdfjs.ts';
import { withSmallFigures } from './raised.ts';
import { columnsOf } from './segments.ts';

export interface ReadPrintOptions {
  /** The language of the text; default: detected. */
  language?: LanguageTag;
  /** How messages name the file. */
  path?: string;
  /** What opens the file, where it is locked. */
  password?: string;
  trace?: Trace;
}

export interface ReadPrint {
  /** Its value is the text as read, a printed line a line; its messages say what reading met. */
  file: VFile;
  root: Root;
}

/** Reads the documents of a printed file. Never throws: one that cannot be read gives an error. */
export async function readPrints(
  bytes: Uint8Array,
  world: ReadingWorld,
  options: ReadPrintOptions = {},
): Promise<ReadPrint[]> {
  const file = fileOf(options);
  const unread = { file, root: emptyRoot() };
  try {
    const damage = refuseBombs(bytes, world.compression);
    const { pages, lost } = await drawnPages(bytes, await world.pdf(), options);
    const found = damage ?? lost;
    if (pages.length === 0 || reportScans(pages, file) === 'unread') {
      if (found !== undefined) reportDamage(file, found);
      return [unread];
    }
    const documents = readPages(pages, world, options);
    const [first] = documents;
    if (first && found !== undefined) reportDamage(first.file, found);
    // What is said of the whole file is said once.
    first?.file.messages.unshift(...file.messages);
    return documents;
  } catch (error) {
    if (error instanceof PdfLimitError) {
      report(file, 'limit-reached', { reason: error.message });
    } else report(file, 'unreadable-input', whyUnreadable(error, options));
    return [unread];
  }
}

/** Reads a printed file that holds one document, or the first of those that it holds. */
export async function readPrint(
  bytes: Uint8Array,
  world: ReadingWorld,
  options: ReadPrintOptions = {},
): Promise<ReadPrint> {
  const [first] = await readPrints(bytes, world, options);
  return first ?? { file: fileOf(options), root: emptyRoot() };
}

function fileOf({ path }: ReadPrintOptions): VFile {
  return new VFile(path === undefined ? {} : { path });
}

function emptyRoot(): Root {
  return { type: 'root', children: [] };
}

function reportDamage(file: VFile, what: string): void {
  report(file, 'damaged-file', {
    reason: `${what} The file was read as far as it goes; words may be missing`,
  });
}

function whyUnreadable(
  error: unknown,
  { password }: ReadPrintOptions,
): { reason: string; note: string } {
  const { name, message } = error instanceof Error ? error : new Error(String(error));
  if (name === 'PasswordException') {
    return {
      reason:
        password === undefined
          ? 'The file is locked with a password.'
          : 'The file is locked, and the password that was given does not open it.',
      note: 'Say the password with --password TEXT, or save a copy without one and read that.',
    };
  }
  return {
    reason: `The PDF file is damaged and cannot be opened: ${message}`,
    note: 'Get the file again, or open it in another program and save a copy.',
  };
}

/** The pages that can be read, and what is wrong with the others. */
async function drawnPages(
  bytes: Uint8Array,
  library: PdfLibrary,
  { password }: ReadPrintOptions,
): Promise<{ pages: PrintedPage[]; lost: string | undefined }> {
  const open = await openFile(library, bytes, password);
  const pages: PrintedPage[] = [];
  const damaged: number[] = [];
  try {
    for (let number = 1; number <= open.pageCount; number++) {
      try {
        pages.push(drawPage(await open.readPage(number)));
      } catch {
        damaged.push(number);
      }
    }
  } finally {
    await open.close();
  }
  const lost =
    damaged.length > 0 ? `Of page ${damaged.join(', ')} nothing can be read.` : undefined;
  return { pages, lost };
}

/** How much of page 1 the head of a document takes. */
const mastheadZone = 0.26;
/** A line that takes this part of the page is one of the text, below the masthead. */
const fullLine = 0.6;

/** The head of page 1 stands in columns, each of which is read from the top down. */
function withMasthead(page: PrintedPage, spacing: Spacing): Line[] {
  const lines = linesOf(page, spacing);
  const body = lines.findIndex(
    (line) =>
      line.baseline >= page.height * mastheadZone ||
      (line.right - line.left > page.width * fullLine && columnsOf(line).length === 1),
  );
  // Below the last line beside another one, lines stand in one column.
  const end =
    lines
      .slice(0, body < 0 ? lines.length : body)
      .findLastIndex((line) => columnsOf(line).length > 1 || line.left > page.width / 2) + 1;
  const columns: Line[][] = [];
  for (const line of lines.slice(0, end).flatMap(columnsOf)) {
    const column = columns.find(([first]) => first && Math.abs(first.left - line.left) < line.size);
    if (column) column.push(line);
    else columns.push([line]);
  }
  return [...columns.flat(), ...lines.slice(end)];
}

/** The documents of pages; the file of each gets its text as its value. */
export function readPages(
  drawn: readonly PrintedPage[],
  world: ParsingWorld,
  options: ReadPrintOptions = {},
): ReadPrint[] {
  const pages = withSmallFigures(drawn);
  const spacing = spacingOf(pages);
  const lined = pages.map((page): PageLines => ({
    page,
    lines: page.number === 1 ? withMasthead(page, spacing) : linesOf(page, spacing),
  }));
  const measures = measure(lined.flatMap(({ lines }) => lines));
  const words = world.languages.all.map((language) => language.words);
  const labels = labelWords(words.flatMap(({ locale }) => locale.labels ?? []));
  const bodies = notesOf(furnitureOf(lined, measures, words), { measures, labels });
  const parts = partsOf(bodies, measures, labels);
  const documents = documentsOf(bodies, parts, measures, world.languages);
  return documents.map((document) => readDocument(document, measures, world, options));
}

function readDocument(
  { pages, parts }: PrintedDocument,
  measures: Measures,
  world: ParsingWorld,
  { language, trace, path }: ReadPrintOptions,
): ReadPrint {
  const file = fileOf(path === undefined ? {} : { path });
  const written = writeText(pages, parts, measures);
  file.value = written.text;
  file.data.origins = written.origins;
  file.data.areas = written.areas;
  const reading = startReading(file, written.origins, written.pageStarts);
  for (const { kind, from, to } of written.asides) putAside(reading, kind, from, to);
  const root = readResolution(
    { blocks: written.blocks(), asPrinted: true, flowing: true },
    reading,
    world,
    {
      ...(language !== undefined && { language }),
      ...(trace && { trace }),
    },
  );
  const lines = pages.flatMap((page) => [
    ...page.text,
    ...page.notes.flatMap((note) => note.lines),
  ]);
  reportLetters(lines, file, world, root.data?.language);
  return { file, root };
}
