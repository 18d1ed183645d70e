/** The world as a browser has it: files that a page has fetched, and libraries in JavaScript. */
import type { LanguageData } from '../language/data.ts';
import { languagesOf } from '../language/languages.ts';
import type { SubtagIndex } from '../language/subtags.ts';
import { OfficialDocuments, type OfficialDocumentsData } from '../language/official-documents.ts';
import { isWoff, unpackedWoff } from '../bytes/index.ts';
import type { World } from '../world.ts';
import { compression } from './compression.ts';
import { hashes } from './hashes.ts';

export interface FetchedFiles {
  /** What the files in `templates/languages` hold, English among them. */
  languages: readonly LanguageData[];
  /**
   * What the files in `templates/words` hold, by the tags of their languages. Without a language's
   * words, reading has only the text itself to tell a cut word by, and says less of it.
   */
  words?: ReadonlyMap<string, string>;
  /** What `data/json/index.json` of the package language-subtag-registry holds. */
  subtags: SubtagIndex;
  /** What `templates/official-documents.json` holds. */
  officialDocuments: OfficialDocumentsData;
  /** Font files by "package/file", as templates name them: "@expo-google-fonts/tinos/400Regular/…". */
  fonts: ReadonlyMap<string, Uint8Array>;
}

/**
 * Makes a world of fetched files. It runs wherever JavaScript does, and so in Node too.
 * @throws {Error} when English is not among the languages.
 */
export function browserWorld({
  languages,
  words,
  subtags,
  officialDocuments,
  fonts,
}: FetchedFiles): World {
  const unpacked = new Map<string, Uint8Array>();
  return {
    languages: languagesOf(
      languages.map((data) => ({ language: data.language, data })),
      { index: () => subtags, named: () => undefined },
      (language) => words?.get(language),
    ),
    officialDocuments: new OfficialDocuments(officialDocuments),
    fonts: {
      bytes(packageName, file) {
        const name = `${packageName}/${file}`;
        const bytes = unpacked.get(name) ?? fonts.get(name);
        if (!bytes) throw new Error(`The font file ${name} was not fetched.`);
        if (!isWoff(bytes)) return bytes;
        const font = unpackedWoff(bytes, (packed, most) => compression.inflate(packed, most));
        unpacked.set(name, font);
        return font;
      },
    },
    compression,
    hashes,
    pdf: () => import('./pdfjs.ts'),
  };
}
