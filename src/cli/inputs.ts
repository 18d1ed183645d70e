/** From the paths of the command line to the sources that they mean. */
import { existsSync, readdirSync, statSync, type Dirent } from 'node:fs';
import { basename, dirname, extname, join, relative, resolve, sep } from 'node:path';
import { readWholeFileSync } from '../door/read-file.ts';
import { nodeWorld } from '../door/world.ts';
import { compare } from '../editions/manifest.ts';
import { addressOf } from '../publish/source-file.ts';
import { fileTrouble } from '../publish/file-trouble.ts';
import { FileFailure, UsageFailure } from './failures.ts';

export interface Source {
  /** As a person would write it; `-` for standard input. */
  path: string;
  /** The file's name without its last ending, with its sub-folder where a folder is mirrored. */
  name: string;
  /** A folder was named, and this was found in it. */
  foundInFolder?: true;
}

export interface Inputs {
  sources: Source[];
  /** Paths from which nothing could be taken. */
  failures: FileFailure[];
}

export interface InputOptions {
  recursive: boolean;
  /** Files and folders that are no sources though they lie where sources do: the output. */
  isOutput: (path: string) => boolean;
  /** Files and folders that a person said to pass over. */
  isIgnored: (path: string, isFolder: boolean) => boolean;
}

/** How a text on standard input is called. */
export const standardInput: Source = { path: '-', name: 'stdin' };

const sourceEndings = ['.md', '.markdown', '.txt', '.docx', '.xml', '.pdf'];

/**
 * Finds the sources that the paths mean, each once, in the order given; those of a folder by name.
 * What cannot be read is told beside what can.
 * @throws {UsageFailure} when there is no path at all.
 */
export async function expandInputs(
  paths: readonly string[],
  options: InputOptions,
): Promise<Inputs> {
  if (paths.length === 0) {
    throw new UsageFailure(
      'No input was named.',
      'Name a file, a folder, or - for standard input.',
    );
  }
  const inputs: Inputs = { sources: [], failures: [] };
  const seen = new Set<string>();
  for (const path of paths) {
    const found = await expandOne(path, options);
    if (found instanceof FileFailure) inputs.failures.push(found);
    else {
      for (const source of found) {
        const key = source.path === '-' ? '-' : resolve(source.path);
        if (!seen.has(key)) inputs.sources.push(source);
        seen.add(key);
      }
    }
  }
  return inputs;
}

/**
 * The one source that a path means.
 * @throws {UsageFailure} for none or several; {FileFailure} when it cannot be read.
 */
export function singleInput(paths: readonly string[]): Source {
  const [path, ...more] = paths;
  if (path === undefined || more.length > 0) {
    throw new UsageFailure(
      `This command takes one input, not ${paths.length}.`,
      'Name one file, or - for standard input.',
    );
  }
  if (path === '-') return standardInput;
  const { file, document } = addressOf(path);
  const stats = statSync(file, { throwIfNoEntry: false });
  if (!stats) throw missing(path);
  if (document !== undefined) return documentSource(file, document, '');
  if (stats.isDirectory()) {
    throw new FileFailure(`${path} is a folder.`, 'Name one file in it.');
  }
  return fileSource(path, '');
}

async function expandOne(path: string, options: InputOptions): Promise<Source[] | FileFailure> {
  if (path === '-') return [standardInput];
  try {
    return await expandPath(path, options);
  } catch (error) {
    const { reason, mend } = fileTrouble(error, path);
    return new FileFailure(reason, mend, { cause: error });
  }
}

async function expandPath(path: string, options: InputOptions): Promise<Source[] | FileFailure> {
  const { file, document } = addressOf(path);
  const stats = statSync(file, { throwIfNoEntry: false });
  if (!stats) {
    // Next to no run has one.
    const patterns = await import('./patterns.ts');
    return patterns.isPattern(path) ? patternSources(path, patterns, options) : missing(path);
  }
  if (document !== undefined) return [documentSource(file, document, '')];
  if (!stats.isDirectory()) return [fileSource(path, '')];
  const sources = await withoutEditions(folderSources(path, '', options));
  if (sources.length > 0) return sources;
  return new FileFailure(
    `${path} has no sources in it.`,
    `Sources are files that end in ${sourceEndings.join(', ')}` +
      (options.recursive ? '.' : '; --recursive takes sub-folders too.'),
  );
}

/** The sources that a pattern means; their editions mirror the folders below its fixed part. */
async function patternSources(
  pattern: string,
  { filesOf, fixedFolder }: typeof import('./patterns.ts'),
  options: InputOptions,
): Promise<Source[] | FileFailure> {
  const fixed = fixedFolder(pattern);
  const found = filesOf(pattern)
    .sort(compare)
    .filter((path) => !hasHiddenStep(slashedPath(fixed, path)))
    .filter((path) => sourceEndings.includes(extname(path).toLowerCase()))
    .filter((path) => !options.isOutput(path) && !options.isIgnored(path, false))
    .map((path) => fileSource(path, slashedPath(fixed, dirname(path))));
  const sources = await withoutEditions(found);
  if (sources.length > 0) return sources;
  return new FileFailure(
    `No source fits the pattern ${pattern}.`,
    `It is looked up from ${process.cwd()}; sources end in ${sourceEndings.join(', ')}.`,
  );
}

/** Names with a dot are hidden, and programs lie in node_modules. */
function hasHiddenStep(path: string): boolean {
  return path.split('/').some((step) => /^(?:\.(?!\.?$)|~\$)|^node_modules$/.test(step));
}

function missing(path: string): FileFailure {
  return new FileFailure(
    `${path} does not exist.`,
    path.includes('\uFFFD')
      ? 'Its name may not be UTF-8: rename the file.'
      : `Check the name; paths are looked up from ${process.cwd()}.`,
  );
}

function fileSource(path: string, subfolder: string): Source {
  const name = basename(path, extname(path));
  return { path, name: subfolder === '' ? name : `${subfolder}/${name}` };
}

/** One of several documents in a file; its editions are named by its symbol, or by its number. */
export function documentSource(file: string, document: string, subfolder: string): Source {
  const whole = fileSource(file, subfolder);
  const isNumber = /^\d+$/.test(document);
  const own = isNumber ? `${basename(whole.name)}-${document}` : fileNameOf(document);
  return {
    path: `${file}#${document}`,
    name: subfolder === '' ? own : `${subfolder}/${own}`,
  };
}

/** "A/RES/37/92" as a name for files: a-res-37-92. */
export function fileNameOf(symbol: string): string {
  return symbol
    .toLowerCase()
    .replace(/[^\p{L}\p{N}.]+/gu, '-')
    .replace(/^-|-$/g, '');
}

function folderSources(folder: string, subfolder: string, options: InputOptions): Source[] {
  return readdirSync(folder, { withFileTypes: true })
    .sort((a, b) => compare(a.name, b.name))
    .flatMap((entry) => {
      const path = join(folder, entry.name);
      // Names with a dot are hidden; Word locks a document with a file "~$…".
      if (/^(?:\.|~\$)/.test(entry.name) || options.isOutput(path)) return [];
      if (options.isIgnored(path, entry.isDirectory())) return [];
      if (entry.isDirectory()) {
        if (!options.recursive || entry.name === 'node_modules') return [];
        return folderSources(path, join(subfolder, entry.name).split(sep).join('/'), options);
      }
      return isSource(entry, path)
        ? [{ ...fileSource(path, subfolder), foundInFolder: true as const }]
        : [];
    });
}

function isSource(entry: Dirent, path: string): boolean {
  const isFile =
    entry.isFile() || (entry.isSymbolicLink() && existsSync(path) && statSync(path).isFile());
  const ending = extname(entry.name).toLowerCase();
  return isFile && sourceEndings.includes(ending);
}

/** A PDF that says that Plenary made it was made of a source that lies elsewhere, or beside it. */
async function withoutEditions(sources: readonly Source[]): Promise<Source[]> {
  const isPdf = ({ path }: Source): boolean => /\.pdf$/i.test(path);
  if (!sources.some(isPdf)) return [...sources];
  // Most folders have none: no reader of PDFs is loaded for them.
  const { saysItIsOwn } = await import('../read/pdf/made-by.ts');
  const isEdition = ({ path }: Source): boolean => {
    try {
      return saysItIsOwn(readWholeFileSync(path), nodeWorld().compression) === true;
    } catch {
      // Whoever reads it for its text says why it cannot be read.
      return false;
    }
  };
  return sources.filter((source) => !(isPdf(source) && isEdition(source)));
}

/** A path from one folder, with forward slashes, as records and links write it. */
export function slashedPath(from: string, to: string): string {
  return relative(from, to).split(sep).join('/');
}
