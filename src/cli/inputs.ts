/** From the paths of the command line to the sources that they mean. */
import { existsSync, readdirSync, statSync, type Dirent } from 'node:fs';
import { basename, extname, join, relative, resolve, sep } from 'node:path';
import { compare } from '../pipeline/manifest.ts';
import { FileFailure, UsageFailure } from './failures.ts';

export interface Source {
  /** As a person would write it; `-` for standard input. */
  path: string;
  /** The file's name without its last ending, with its sub-folder where a folder is mirrored. */
  name: string;
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
}

/** How a text on standard input is called. */
export const standardInput: Source = { path: '-', name: 'stdin' };

const sourceEndings = ['.md', '.markdown', '.txt', '.docx'];

/**
 * Finds the sources that the paths mean, each once, in the order given; those of a folder by name.
 * What cannot be read is told beside what can.
 * @throws {UsageFailure} when there is no path at all.
 */
export function expandInputs(paths: readonly string[], options: InputOptions): Inputs {
  if (paths.length === 0) {
    throw new UsageFailure(
      'No input was named.',
      'Name a file, a folder, or - for standard input.',
    );
  }
  const inputs: Inputs = { sources: [], failures: [] };
  const seen = new Set<string>();
  for (const path of paths) {
    const found = expandOne(path, options);
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
  const stats = statSync(path, { throwIfNoEntry: false });
  if (!stats) throw missing(path);
  if (stats.isDirectory()) {
    throw new FileFailure(`${path} is a folder.`, 'Name one file in it.');
  }
  return fileSource(path, '');
}

function expandOne(path: string, options: InputOptions): Source[] | FileFailure {
  if (path === '-') return [standardInput];
  const stats = statSync(path, { throwIfNoEntry: false });
  if (!stats) return missing(path);
  if (!stats.isDirectory()) return [fileSource(path, '')];
  const sources = folderSources(path, '', options);
  if (sources.length > 0) return sources;
  return new FileFailure(
    `${path} has no sources in it.`,
    `Sources are files that end in ${sourceEndings.join(', ')}` +
      (options.recursive ? '.' : '; --recursive takes sub-folders too.'),
  );
}

function missing(path: string): FileFailure {
  return new FileFailure(
    `${path} does not exist.`,
    `Check the name; paths are looked up from ${process.cwd()}.`,
  );
}

function fileSource(path: string, subfolder: string): Source {
  const name = basename(path, extname(path));
  return { path, name: subfolder === '' ? name : `${subfolder}/${name}` };
}

function folderSources(folder: string, subfolder: string, options: InputOptions): Source[] {
  return readdirSync(folder, { withFileTypes: true })
    .sort((a, b) => compare(a.name, b.name))
    .flatMap((entry) => {
      const path = join(folder, entry.name);
      // Names with a dot are hidden; Word locks a document with a file "~$…".
      if (/^(?:\.|~\$)/.test(entry.name) || options.isOutput(path)) return [];
      if (entry.isDirectory()) {
        if (!options.recursive || entry.name === 'node_modules') return [];
        return folderSources(path, join(subfolder, entry.name).split(sep).join('/'), options);
      }
      return isSource(entry, path) ? [fileSource(path, subfolder)] : [];
    });
}

function isSource(entry: Dirent, path: string): boolean {
  const isFile =
    entry.isFile() || (entry.isSymbolicLink() && existsSync(path) && statSync(path).isFile());
  return isFile && sourceEndings.includes(extname(entry.name).toLowerCase());
}

/** A path from one folder, with forward slashes, as records and links write it. */
export function slashedPath(from: string, to: string): string {
  return relative(from, to).split(sep).join('/');
}
