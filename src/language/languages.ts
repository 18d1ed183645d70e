/** The languages that Plenary knows, each one value made of its data file. */
import type { LanguageTag } from '../tree/types.ts';
import type { ComparisonWords } from './comparison-words.ts';
import type { EditionsLocale, LanguageData } from './data.ts';
import { Language, type WordFiles } from './language.ts';
import type { WordList } from './word-list.ts';
import { faultOfTag, type Subtags, type TagFault } from './subtags.ts';

export interface Languages {
  /** In the order of their tags. */
  readonly all: readonly Language[];
  /** The language that serves where another has no words of its own. */
  readonly english: Language;
  /** What is known of a language; `undefined` when nothing is. */
  of(language: LanguageTag | undefined): Language | undefined;
  /** What is wrong with a language tag; `undefined` when nothing is. */
  faultOfTag(tag: string): TagFault | undefined;
}

/**
 * Makes the value of all languages.
 * @throws {Error} when English is not among them.
 */
export function languagesOf(
  files: readonly LanguageData[],
  registry: Subtags,
  wordsOf?: WordFiles,
): Languages {
  const data = files.find(({ language }) => language === 'en');
  if (!data) throw new Error('The data file of English is missing: nothing can stand in for it.');
  const english = new Language(data, undefined, wordsOf);
  const all = files
    .map((file) => (file === data ? english : new Language(file, english, wordsOf)))
    .sort((one, other) => (one.tag < other.tag ? -1 : 1));
  const byTag = new Map(all.map((language) => [language.tag, language]));
  const byName = new Map(all.map(({ name, tag }) => [name.toLowerCase(), tag]));
  const subtags: Subtags = {
    index: () => registry.index(),
    named: (name) => byName.get(name) ?? registry.named(name),
  };
  return {
    all,
    english,
    of: (language) =>
      language === undefined ? undefined : (byTag.get(language) ?? byTag.get(spoken(language))),
    // The tags of known languages need no registry.
    faultOfTag: (tag) => (byTag.has(tag) ? undefined : faultOfTag(tag, subtags)),
  };
}

/** Chinese is written in simplified letters where its tag names no others: RFC 5646, 4.1. */
const written: Readonly<Record<string, string>> = { zh: 'zh-Hans', cmn: 'zh-Hans' };
const traditional = /^(?:zh|cmn)-(?:.*-)?(?:Hant|TW|HK|MO)\b/i;

/** The language of a tag without its region: "en-GB" is English. */
function spoken(tag: LanguageTag): LanguageTag {
  if (traditional.test(tag)) return tag;
  const [primary = ''] = tag.toLowerCase().split('-');
  return written[primary] ?? primary;
}

/** What an edition says in words of its own, and the language that it says it in. */
export interface EditionWords {
  words: EditionsLocale;
  language: Language;
}

/** The words of editions in a language, or English ones where it has none. */
export function editionWordsOf(
  languages: Languages,
  language: LanguageTag | undefined,
): EditionWords {
  const own = languages.of(language);
  const speaking = own?.editions ? own : languages.english;
  if (!speaking.editions) throw new Error('The data file of English has no words of editions.');
  return { words: speaking.editions, language: speaking };
}

/** The words of comparisons in a language, or English ones where it has none. */
export function comparisonWordsOf(
  languages: Languages,
  language: LanguageTag | undefined,
): { words: ComparisonWords; language: Language } {
  const own = languages.of(language);
  const speaking = own?.comparison ? own : languages.english;
  if (!speaking.comparison)
    throw new Error('The data file of English has no words of comparisons.');
  return { words: speaking.comparison, language: speaking };
}

/** The words of a language, looked up when the first is asked for. */
export function knownWordsOf(
  languages: Pick<Languages, 'of'>,
  language: LanguageTag | undefined,
): () => WordList | undefined {
  return () => languages.of(language)?.wordList;
}

const rightToLeft = new Set(['ar', 'dv', 'fa', 'he', 'ku', 'ps', 'sd', 'ug', 'ur', 'yi']);

/** The direction in which a language is written. */
export function directionOf(
  languages: Languages,
  language: LanguageTag | undefined,
): 'ltr' | 'rtl' {
  const known = languages.of(language);
  if (known) return known.direction;
  return rightToLeft.has(language?.split('-')[0] ?? '') ? 'rtl' : 'ltr';
}
