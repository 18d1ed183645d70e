/** What reading the body knows of what it has read so far. */
import { openingKind, type LeadPhrases, type Opening } from '../../language/lead-phrases.ts';
import type { LabelStyle } from '../blocks/labels.ts';
import type { ListLevels } from './list-levels.ts';
import type { Role } from './roles.ts';
import type { Words } from '../../language/reading-words.ts';

export interface BodyContext {
  words: Words;
  phrases: LeadPhrases | undefined;
  /** Told, where somebody traces the reading, which question gave a block its roles. */
  trace?: ((question: BodyQuestion, roles: readonly Role[]) => void) | undefined;
}

/** What a block of the body is asked, in this order; the first that says yes has read it. */
export type BodyQuestion =
  | 'table'
  | 'quoted text'
  | 'enacting clause'
  | 'closing'
  | 'rest of a vote'
  | 'date of the closing'
  | 'opening line'
  | 'division'
  | 'bullet'
  | 'label'
  | 'no label';

export interface BodyState extends BodyContext {
  roles: Role[];
  /** In an annex, as in a statement, stands prose; `prose` is a text that is no resolution. */
  zone: 'preamble' | 'operative' | 'back' | 'annex' | 'prose';
  /** The number of the last operative paragraph; 0 before the first. */
  number: number;
  /** In an annex: a clause or the line of those who agree on it has opened a preamble. */
  recites: boolean;
  /** Below the heading "Preamble" of a declaration or a convention, each clause is a recital. */
  inPreamble: boolean;
  /** The number of the last numbered paragraph of the preamble. */
  recitals: number;
  /** Columns of white space before that number, and before the last item. */
  indent: number;
  itemIndent: number;
  /** What stands around that number. */
  style: LabelStyle | undefined;
  lists: ListLevels;
  /** Quoted text was opened and not closed yet. */
  quoting: boolean;
  /** The letter or number of the last section. */
  section: string | undefined;
  /** The last section with a letter: the next letter stands as deep. */
  lettered: { letter: string; depth: number } | undefined;
  /** The operative paragraphs have labels that the format itself counts. */
  counted: boolean;
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
  if (state.phrases === undefined) return true;
  const kind = opening(state, text);
  return kind === 'operative' || kind === 'either';
}

/** What kind of paragraph a text opens, as far as the language's lead phrases are known. */
export function opening({ phrases }: BodyContext, text: string): Opening | undefined {
  return phrases ? openingKind(text, phrases) : undefined;
}
