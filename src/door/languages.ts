/** Opens the data files of the languages that come with the package. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import type { LanguageData } from '../language/data.ts';
import { languagesOf, type Languages } from '../language/languages.ts';
import type { LanguageTag } from '../tree/types.ts';
import { registeredSubtags } from './subtags.ts';
import { packageFile } from './package-files.ts';

const folder = packageFile('templates/languages/');
let shipped: Languages | undefined;

/** The languages that come with the package, each read once in the life of the process, when it is asked for. */
export function shippedLanguages(): Languages {
  return (shipped ??= languagesOf(
    readdirSync(folder)
      .filter((name) => name.endsWith('.json'))
      .map((name) => ({
        language: name.slice(0, -'.json'.length),
        get data() {
          return JSON.parse(readFileSync(new URL(name, folder), 'utf8')) as LanguageData;
        },
      })),
    registeredSubtags,
    wordsOf,
  ));
}

/** The words of a language, read when the first text asks for one. */
function wordsOf(language: LanguageTag): string | undefined {
  const file = new URL(`${language}.txt`, packageFile('templates/words/'));
  return existsSync(file) ? readFileSync(file, 'utf8') : undefined;
}
