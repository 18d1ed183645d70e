/** What is known of one language, made of its data file: the one value that all phases ask. */
import type { LanguageTag, OrganCode } from '../tree/types.ts';
import type { ComparisonWords } from './comparison-words.ts';
import type { CitationWords, EditionsLocale, LanguageData } from './data.ts';
import { Divisions } from './divisions.ts';
import { leadPhrases, type LeadPhrases } from './lead-phrases.ts';
import type { NoteWords } from './note-words.ts';
import type { Punctuation } from './punctuation.ts';
import { readingWords, type Words } from './reading-words.ts';
import { WordList } from './word-list.ts';
import { Spelling } from './spelling.ts';
import type { Typography } from './typography.ts';
import { styleAdvice, type StyleAdviceByRule } from './style-advice.ts';

/** What the file of a language's words holds; `undefined` where there is none. */
export type WordFiles = (language: LanguageTag) => string | undefined;

export class Language {
  readonly tag: LanguageTag;
  /** The language's own name, "English". */
  readonly name: string;
  readonly direction: 'ltr' | 'rtl';
  /** The tag that Word wants, `en-GB`. */
  readonly wordLanguage: string;
  /** How what Word shows begins where a field leads nowhere. */
  readonly fieldErrors: readonly string[];
  /** January first. */
  readonly months: readonly string[];
  /** "United Nations". */
  readonly organization: string;
  readonly organs: Record<Exclude<OrganCode, 'other'>, string>;
  /** Absent where nothing is known of how the language ends its paragraphs. */
  readonly punctuation: Punctuation | undefined;
  readonly noteWords: NoteWords | undefined;
  readonly citations: CitationWords | undefined;
  /** What editions say in words of their own; absent where they say it in English. */
  readonly editions: EditionsLocale | undefined;
  /** What comparisons say; absent where they say it in English. */
  readonly comparison: ComparisonWords | undefined;
  /** Absent where the template's fonts are enough. */
  readonly typography: Typography | undefined;
  readonly #data: LanguageData;
  readonly #english: Language | undefined;
  readonly #wordsOf: WordFiles | undefined;
  #wordList: WordList | undefined;
  #spelling: Spelling | undefined;
  #words: Words | undefined;
  #divisions: Divisions | undefined;
  #leadPhrases: LeadPhrases | undefined;
  #style: StyleAdviceByRule | undefined;

  /** Patterns are compiled when they are first asked for. `english` is absent in English itself. */
  constructor(data: LanguageData, english?: Language, wordsOf?: WordFiles) {
    this.#wordsOf = wordsOf;
    this.tag = data.language;
    this.name = data.name;
    this.direction = data.direction;
    this.wordLanguage = data.wordLanguage;
    this.fieldErrors = data.fieldErrors;
    this.months = data.months;
    this.organization = data.organization;
    this.organs = data.organs;
    this.punctuation = data.punctuation;
    this.noteWords = data.notes;
    this.citations = data.citations;
    this.editions = data.editions;
    this.comparison = data.comparison;
    this.typography = data.typography;
    this.#data = data;
    this.#english = english;
  }

  /** What reading looks for. */
  get words(): Words {
    return (this.#words ??= readingWords(this.#data, this.#english?.words));
  }

  /** How it writes its words. */
  get spelling(): Spelling {
    const data = this.#data.spelling;
    return (this.#spelling ??= data
      ? new Spelling(data, this.wordList)
      : new Spelling({ compounds: [], words: [], joining: [], prefixes: [] }, undefined));
  }

  /** Its words, to tell where one ends and whole ones from cut ones; absent where no list of them is at hand. */
  get wordList(): WordList | undefined {
    if (this.#wordList) return this.#wordList;
    const lines = this.#wordsOf?.(this.tag);
    return lines === undefined ? undefined : (this.#wordList = new WordList(lines));
  }

  /** The labels that divide texts. */
  get divisions(): Divisions {
    const data = this.#data.divisions;
    return (this.#divisions ??= data
      ? new Divisions(data)
      : (this.#english?.divisions ?? new Divisions()));
  }

  /** Absent where no lead phrase of the language is known. */
  get leadPhrases(): LeadPhrases | undefined {
    if (this.#data.leadPhrases === undefined) return undefined;
    return (this.#leadPhrases ??= leadPhrases(this.#data.leadPhrases));
  }

  /** What the rules of style advise; empty where the language has no such rules. */
  get style(): StyleAdviceByRule {
    return (this.#style ??= styleAdvice(this.#data.style ?? {}, this.months));
  }
}
