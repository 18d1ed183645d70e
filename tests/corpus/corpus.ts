/** The texts that lie beside the repository, when they are there: test data, never part of it. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';

const folder = new URL('../../../shared/corpus/', import.meta.url);

export interface CorpusText {
  /** Its path below the corpus. */
  path: string;
  text: string;
}

export const corpusIsThere = existsSync(new URL('README.md', folder));

/** The texts of the corpus's folders, in the order of their names; none when it is not there. */
export function corpusTexts(...folders: string[]): CorpusText[] {
  return folders.flatMap((name) => {
    const url = new URL(`${name}/`, folder);
    if (!existsSync(url)) return [];
    return readdirSync(url)
      .filter((file) => /\.(?:md|txt|html)$/.test(file))
      .sort()
      .map((file) => ({
        path: `${name}/${file}`,
        text: readFileSync(new URL(file, url), 'utf8'),
      }));
  });
}

/** The files of a folder with an extension, as bytes. */
export function corpusFiles(name: string, extension: string): { path: string; bytes: Buffer }[] {
  const url = new URL(`${name}/`, folder);
  if (!existsSync(url)) return [];
  return readdirSync(url)
    .filter((file) => file.endsWith(extension))
    .sort()
    .map((file) => ({ path: `${name}/${file}`, bytes: readFileSync(new URL(file, url)) }));
}

/** The Security Council's texts of 1946 to 2002. */
export const securityCouncil = 'en/sc-gold';

/** Every text that is read as text. */
export const allTexts = ['en', securityCouncil, 'fr', 'mun'];
