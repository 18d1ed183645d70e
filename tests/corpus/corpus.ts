/**
 * The texts that lie beside the repository, when they are there: test data, never part of it. What
 * reads them is skipped where they are not (`describe.skipIf(!hasCorpus(…))`) and says so; asked for
 * texts that are not there, these functions throw, so that no test passes on nothing.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';

const folder = new URL('../../../shared/corpus/', import.meta.url);

export interface CorpusText {
  /** Its path below the corpus. */
  path: string;
  text: string;
}

const isText = /\.(?:md|txt|html)$/;

/** Whether each of the folders holds texts, or files with an extension. */
export function hasCorpus(folders: readonly string[], extension = isText): boolean {
  return folders.every((name) => filesIn(name, extension).length > 0);
}

/** The texts of the corpus's folders, in the order of their names. */
export function corpusTexts(...folders: string[]): CorpusText[] {
  return folders.flatMap((name) =>
    corpusFiles(name, isText).map(({ path, bytes }) => ({ path, text: bytes.toString('utf8') })),
  );
}

/** The texts of a folder whose names match. */
export function corpusTextsOf(name: string, names: RegExp): CorpusText[] {
  return corpusFiles(name, names).map(({ path, bytes }) => ({
    path,
    text: bytes.toString('utf8'),
  }));
}

/** The files of a folder with an extension, as bytes. */
export function corpusFiles(name: string, extension: RegExp): { path: string; bytes: Buffer }[] {
  const files = filesIn(name, extension);
  if (files.length === 0) throw new Error(`The corpus has no files ${extension} in ${name}`);
  return files.map((file) => ({
    path: `${name}/${file}`,
    bytes: readFileSync(new URL(`${name}/${file}`, folder)),
  }));
}

function filesIn(name: string, extension: RegExp): string[] {
  const url = new URL(`${name}/`, folder);
  if (!existsSync(url)) return [];
  return readdirSync(url)
    .filter((file) => extension.test(file))
    .sort();
}

/** The Security Council's texts of 1946 to 2002. */
export const securityCouncil = 'en/sc-gold';

/** Every text that is read as text. */
export const allTexts = ['en', securityCouncil, 'fr', 'mun'];
