/** What notes say in each language, from `templates/notes.json`. */
import { readFileSync } from 'node:fs';
import { packageFile } from '../package-files.ts';
import type { LanguageTag } from '../tree/types.ts';

export interface NoteWords {
  /** How a note begins that cites the source of the note before it, in small letters. */
  sameSource: string[];
  /** Kinds of sources: how a note cites one, and the words that name it in the text. */
  sources?: { note: string; names: string[] }[];
  /** A regular expression of the words that no longer belong to a name when they follow its comma. */
  afterName?: string;
}

let table: Partial<Record<LanguageTag, NoteWords>> | undefined;

/** The words of a language's notes, or `undefined` when nothing is known of them. */
export function noteWordsOf(language: LanguageTag | undefined): NoteWords | undefined {
  table ??= JSON.parse(readFileSync(packageFile('templates/notes.json'), 'utf8')) as Partial<
    Record<LanguageTag, NoteWords>
  >;
  return language === undefined ? undefined : table[language];
}
