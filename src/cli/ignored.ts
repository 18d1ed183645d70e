/** Which files in folders are passed over: the configuration's patterns and `.plenaryignore`, read as git reads its own. */
import { dirname, relative, resolve, sep } from 'node:path';
import type { Ignore } from 'ignore';
import { readWholeFileSync } from '../door/read-file.ts';
import { fileTrouble } from '../publish/file-trouble.ts';
import type { IgnorePattern } from './arguments.ts';
import { ignoreName, nearestFile } from './configuration/nearest-file.ts';
import { FileFailure } from './failures.ts';

interface Patterns {
  folder: string;
  matcher: Ignore;
}

/**
 * Says of each path whether it is passed over. A file that a person names is not asked about.
 * @throws {FileFailure} when `.plenaryignore` cannot be read.
 */
export async function ignoredBy(
  configured: readonly IgnorePattern[] = [],
): Promise<(path: string, isFolder: boolean) => boolean> {
  const named = [...configuredPatterns(configured), ...ownPatterns()];
  if (named.length === 0) return () => false;
  const { default: ignore } = await import('ignore');
  const all = named.map(({ folder, lines }) => ({ folder, matcher: ignore().add(lines) }));
  return (path, isFolder) => all.some((patterns) => fits(patterns, path, isFolder));
}

interface NamedPatterns {
  folder: string;
  lines: string | string[];
}

function configuredPatterns(configured: readonly IgnorePattern[]): NamedPatterns[] {
  const [first] = configured;
  if (!first) return [];
  return [{ folder: first.folder, lines: configured.map(({ pattern }) => pattern) }];
}

function ownPatterns(): NamedPatterns[] {
  const file = nearestFile(process.cwd(), ignoreName);
  if (file === undefined) return [];
  try {
    const text = new TextDecoder().decode(readWholeFileSync(file));
    return [{ folder: dirname(file), lines: text }];
  } catch (error) {
    const { reason, mend } = fileTrouble(error, file);
    throw new FileFailure(reason, mend, { cause: error });
  }
}

function fits({ folder, matcher }: Patterns, path: string, isFolder: boolean): boolean {
  const below = relative(folder, resolve(path)).split(sep).join('/');
  // What lies elsewhere is not what the patterns speak of.
  if (below === '' || below.startsWith('../') || below === '..' || resolve(below) === below)
    return false;
  return matcher.ignores(isFolder ? `${below}/` : below);
}
