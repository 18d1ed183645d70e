/** Any readable source to its tree: the readers by what the bytes are, not by the file's name. */
import { VFile } from 'vfile';
import { latin1, startsWith } from '../bytes/index.ts';
import { report } from '../diagnostics/index.ts';
import { parse, type Trace } from '../parse/index.ts';
import { documentName, mastheadOf } from '../tree/index.ts';
import type { LanguageTag, Root } from '../tree/types.ts';
import type { ReadingWorld } from '../world.ts';
import { account } from './account.ts';
import { xmlKind } from './akn/recognise.ts';
import { readText } from './text.ts';

export interface SourceInput {
  /** How messages name the file. */
  path: string;
  bytes: Uint8Array;
  /** Which of several documents in the file: its number from 1, or its symbol. */
  document?: string;
}

export interface ReadingOptions {
  /** The language of the text, when it is not to be detected. */
  language?: LanguageTag;
  /** What to do with tracked changes of a Word or XML file; without it they are an error. */
  changes?: 'accept' | 'reject';
  /** What opens a locked PDF file. */
  password?: string;
  /** Is told which phase of reading made what of which line. */
  trace?: Trace;
}

export interface ReadSource {
  file: VFile;
  root: Root;
}

/**
 * Reads all documents of a source: one, but for prints that hold several. Never throws for what they
 * hold: the messages are in their files, and what cannot be read gives an empty tree.
 */
export async function readAllSources(
  input: SourceInput,
  world: ReadingWorld,
  options: ReadingOptions = {},
): Promise<ReadSource[]> {
  const all = await readAny(input, world, options);
  for (const read of all) nameAfterFile(read);
  return all;
}

/**
 * Reads a source. Never throws for what it holds: the messages are in the file, and what cannot be
 * read gives an empty tree.
 */
export async function readSource(
  input: SourceInput,
  world: ReadingWorld,
  options: ReadingOptions = {},
): Promise<ReadSource> {
  const all = await readAllSources(input, world, options);
  const { document } = input;
  const chosen =
    document === undefined ? all : all.filter((_, index) => isCalled(all, index, document));
  const [only] = chosen;
  if (only && chosen.length === 1) return only;
  const file = new VFile({ path: input.path });
  const asked = document === undefined ? '' : `, and none of them alone is called ${document}`;
  report(file, 'several-documents', {
    reason: `The file holds ${documentCount(all.length)}${asked}: ${all.map(describe).join('; ')}`,
  });
  return { file, root: { type: 'root', children: [] } };
}

/** By its number, or by its symbol, however it is spaced. */
function isCalled(all: readonly ReadSource[], index: number, document: string): boolean {
  if (/^\d+$/.test(document)) return Number(document) === index + 1;
  const symbol = all[index] && mastheadOf(all[index].root)?.symbol;
  return symbol !== undefined && bare(symbol) === bare(document);
}

function bare(symbol: string): string {
  return symbol.replace(/\s+/gu, '').toLowerCase();
}

function documentCount(count: number): string {
  return count === 1 ? 'one document' : `${count} documents`;
}

function describe({ root }: ReadSource, index: number): string {
  const name = documentName(root);
  return `#${index + 1}${name === undefined ? '' : ` “${name}”`}`;
}

/** A text that names itself by nothing, neither title nor symbol, is called what its file is. */
function nameAfterFile({ file, root }: ReadSource): void {
  if (root.children.length === 0 || documentName(root) !== undefined || !file.stem) return;
  root.data = { ...root.data, name: file.stem };
}

async function readAny(
  { path, bytes }: SourceInput,
  world: ReadingWorld,
  options: ReadingOptions,
): Promise<ReadSource[]> {
  if (isWordFile(bytes)) {
    // Most sources are text, which should not wait for an XML parser to load.
    const { readDocx } = await import('./docx/index.ts');
    return [readDocx(bytes, world, { ...options, path })];
  }
  if (isPdf(bytes)) {
    const { readPrints } = await import('./print/index.ts');
    const all = await readPrints(bytes, world, { ...options, path });
    for (const { file, root } of all) account(file, root);
    return all;
  }
  if (xmlKind(bytes) !== undefined || /\.xml$/i.test(path)) {
    const { readAkn } = await import('./akn/index.ts');
    return [readAkn(bytes, world, { ...options, path })];
  }
  const file = readText(bytes, path);
  if (file.messages.length > 0) return [{ file, root: { type: 'root', children: [] } }];
  const root = parse(file, world, options);
  account(file, root);
  return [{ file, root }];
}

const zip = [0x50, 0x4b, 0x03, 0x04];
const compoundFile = [0xd0, 0xcf, 0x11, 0xe0];

/** Word files are zip archives; old or encrypted ones are of another kind, which their reader names. */
function isWordFile(bytes: Uint8Array): boolean {
  if (startsWith(bytes, compoundFile)) return true;
  // An e-book names its kind in its first file (EPUB 3.3, 4.2.2); so does OpenDocument.
  const isBook = latin1(bytes.subarray(30, 58)) === 'mimetypeapplication/epub+zip';
  return startsWith(bytes, zip) && !isBook;
}

/** Readers look for the header in the first 1024 bytes (ISO 32000-2, annex I). */
function isPdf(bytes: Uint8Array): boolean {
  return latin1(bytes.subarray(0, 1024)).includes('%PDF-');
}
