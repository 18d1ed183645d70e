/** Any readable source to its tree: the readers by what the bytes are, not by the file's name. */
import { VFile } from 'vfile';
import { report } from '../diagnostics/index.ts';
import { accountFor, isComplete, parse } from '../parse/index.ts';
import type { LanguageTag, Root } from '../tree/types.ts';
import { readText } from './text.ts';

export interface SourceInput {
  /** How messages name the file. */
  path: string;
  bytes: Uint8Array;
}

export interface ReadingOptions {
  /** The language of the text, when it is not to be detected. */
  language?: LanguageTag;
  /** What to do with tracked changes of a Word file; without it they are an error. */
  changes?: 'accept' | 'reject';
}

export interface ReadSource {
  file: VFile;
  root: Root;
}

/**
 * Reads a source. Never throws for what it holds: the messages are in the file, and what cannot be
 * read gives an empty tree.
 */
export async function readSource(
  { path, bytes }: SourceInput,
  options: ReadingOptions = {},
): Promise<ReadSource> {
  if (isWordFile(bytes)) {
    // Most sources are text, which should not wait for an XML parser to load.
    const { readDocx } = await import('./docx/index.ts');
    return readDocx(bytes, { ...options, path });
  }
  const file = readText(bytes, path);
  if (file.messages.length > 0) return { file, root: { type: 'root', children: [] } };
  const { language } = options;
  const root = parse(file, language === undefined ? {} : { language });
  account(file, root);
  return { file, root };
}

const zip = [0x50, 0x4b, 0x03, 0x04];
const compoundFile = [0xd0, 0xcf, 0x11, 0xe0];

/** Word files are zip archives; old or encrypted ones are of another kind, which their reader names. */
function isWordFile(bytes: Uint8Array): boolean {
  const startsWith = (signature: readonly number[]): boolean =>
    signature.every((byte, index) => bytes[index] === byte);
  if (startsWith(compoundFile)) return true;
  // An e-book names its kind in its first file (EPUB 3.3, 4.2.2).
  const isBook = Buffer.from(bytes.subarray(30, 38)).toString('latin1') === 'mimetype';
  return startsWith(zip) && !isBook;
}

/** Reading must lose nothing; if it did, nothing is published. */
function account(file: VFile, root: Root): void {
  const result = accountFor(String(file), root, file.messages);
  if (isComplete(result)) return;
  const { missing, repeated, unfounded } = result;
  const source = String(file);
  const counts = [
    missing.length > 0 && `lost: ${quoted(missing.map(([from, to]) => source.slice(from, to)))}`,
    repeated.length > 0 &&
      `repeated: ${quoted(repeated.map(([from, to]) => source.slice(from, to)))}`,
    unfounded.length > 0 && `without a place: ${quoted(unfounded)}`,
  ].filter((count) => count !== false);
  report(file, 'text-not-accounted-for', {
    reason: `Reading did not keep the text whole: ${counts.join('; ')}.`,
  });
}

const shownStretches = 3;

function quoted(texts: readonly string[]): string {
  const shown = texts.slice(0, shownStretches).map((text) => `“${text.trim().slice(0, 60)}”`);
  const more = texts.length - shown.length;
  return shown.join(', ') + (more > 0 ? ` and ${more} more` : '');
}
