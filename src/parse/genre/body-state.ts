/** What reading the body knows of what it has read so far. */
import { openingKind, type LeadPhrases, type PhraseKind } from './lead-phrases.ts';
import type { ListLevels } from './list-levels.ts';
import type { Role } from './roles.ts';
import type { Words } from './words.ts';

export interface BodyContext {
  words: Words;
  phrases: LeadPhrases | undefined;
}

export interface BodyState extends BodyContext {
  roles: Role[];
  /** In an annex, as in a statement, stands prose. */
  zone: 'preamble' | 'operative' | 'back' | 'annex';
  /** The number of the last operative paragraph; 0 before the first. */
  number: number;
  /** Columns of white space before that number. */
  indent: number;
  lists: ListLevels;
  /** Quoted text was opened and not closed yet. */
  quoting: boolean;
  /** The letter or number of the last section. */
  section: string | undefined;
  /** The last section with a letter: the next letter stands as deep. */
  lettered: { letter: string; depth: number } | undefined;
}

export function push(state: BodyState, role: Role): void {
  state.roles.push(role);
}

/** How the text before ends. */
export function lastText({ roles }: BodyState): string {
  const last = roles.at(-1);
  return last && 'content' in last ? last.content.text.trimEnd() : '';
}

/** Without a list of lead phrases any sentence may open an operative paragraph. */
export function mayOpen(state: BodyState, text: string): boolean {
  return state.phrases === undefined || opening(state, text) === 'operative';
}

/** What kind of paragraph a text opens, as far as the language's lead phrases are known. */
export function opening({ phrases }: BodyContext, text: string): PhraseKind | undefined {
  return phrases ? openingKind(text, phrases) : undefined;
}
