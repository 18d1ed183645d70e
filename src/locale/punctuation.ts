/** How each language ends its paragraphs, from `templates/punctuation.json`. */
import { readFileSync } from 'node:fs';
import { packageFile } from '../package-files.ts';
import type { LanguageTag } from '../tree/types.ts';

export type Mark = 'comma' | 'semicolon' | 'fullStop' | 'colon';

/** The characters of each mark, and what goes with them. */
export interface Punctuation extends Record<Mark, string[]> {
  /** Words that may stand between the mark and the next item: "(a) …; and". */
  conjunctions: string[];
  /** On which side of a mark the marker of a note stands. */
  noteMarker: 'before' | 'after' | 'unknown';
}

const marks: readonly Mark[] = ['comma', 'semicolon', 'fullStop', 'colon'];

let table: Partial<Record<LanguageTag, Punctuation>> | undefined;

/** The punctuation of a language, or `undefined` when nothing is known of it. */
export function punctuationOf(language: LanguageTag | undefined): Punctuation | undefined {
  table ??= JSON.parse(readFileSync(packageFile('templates/punctuation.json'), 'utf8')) as Partial<
    Record<LanguageTag, Punctuation>
  >;
  return language === undefined ? undefined : table[language];
}

/** The mark that a character is, if it is one. */
export function markOf(character: string, punctuation: Punctuation): Mark | undefined {
  return marks.find((mark) => punctuation[mark].includes(character));
}
