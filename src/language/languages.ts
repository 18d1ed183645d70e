/** The languages that Plenary knows, each one value made of its data file. */
import type { LanguageTag } from '../tree/types.ts';
import type { ComparisonWords } from './comparison-words.ts';
import type { EditionsLocale, LanguageData } from './data.ts';
import { Language, type WordFiles } from './language.ts';
import type { WordList } from './word-list.ts';
import { faultOfTag, type Subtags, type TagFault } from './subtags.ts';

export interface Languages {
  /** In their order. */
  readonly tags: readonly LanguageTag[];
  /** In the order of their tags. */
  readonly all: readonly Language[];
  /** The language that serves where another has no words of its own. */
  readonly english: Language;
  /** What is known of a language; `undefined` when nothing is. */
  of(language: LanguageTag | undefined): Language | undefined;
  /** What is wrong with a language tag; `undefined` when nothing is. */
  faultOfTag(tag: string): TagFault | undefined;
}

/** A language's data, which may be read when something of it is first asked. */
export interface LanguageFile {
  readonly language: LanguageTag;
  readonly data: LanguageData;
}

/**
 * Makes the value of all languages; each is made when it is first asked for.
 * @throws {Error} when English is not among them.
 */
export function languagesOf(
  files: readonly LanguageFile[],
  registry: Subtags,
  wordsOf?: WordFiles,
): Languages {
  const byTag = new Map(files.map((file) => [file.language, file]));
  if (!byTag.has('en'))
    throw new Error('The data file of English is missing: nothing can stand in for it.');
  const tags = [...byTag.keys()].sort((one, other) => (one < other ? -1 : 1));
  const made = new Map<LanguageTag, Language>();
  const of = (tag: LanguageTag): Language | undefined => {
    const file = byTag.get(tag);
    const known = made.get(tag);
    if (known || !file) return known;
    const language = new Language(file.data, tag === 'en' ? undefined : of('en'), wordsOf);
    made.set(tag, language);
    return language;
  };
  const all = (): Language[] => tags.flatMap((tag) => of(tag) ?? []);
  const named = (name: string): LanguageTag | undefined =>
    all().find((language) => language.name.toLowerCase() === name)?.tag;
  const subtags: Subtags = {
    index: () => registry.index(),
    named: (name) => named(name) ?? registry.named(name),
  };
  return {
    tags,
    get all() {
      return all();
    },
    get english() {
      return of('en')!;
    },
    of: (language) => (language === undefined ? undefined : (of(language) ?? of(spoken(language)))),
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
