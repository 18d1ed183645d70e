/**
 * A text as it is compared: a flat row of units in reading order, each with its label apart from its
 * words, and the notes apart from both, so that a number that shifts changes nothing else.
 */
import type { LanguageTag, Nodes, PhrasingContent } from '../tree/index.ts';

/** How words are set: the nodes that stand around them, the outermost first. */
export type Mark =
  | { type: 'emphasis' | 'strong' | 'superscript' | 'subscript' }
  | { type: 'leadPhrase'; inferred?: boolean }
  | { type: 'link'; url: string }
  | { type: 'languageSpan'; language: LanguageTag };

/** The smallest things that stand in a line. */
export type Atom =
  | { kind: 'text'; text: string; marks: readonly Mark[] }
  | { kind: 'break'; marks: readonly Mark[] }
  | { kind: 'pageBreak'; number: string; marks: readonly Mark[] }
  | { kind: 'reference'; identifier: string; label: string; marks: readonly Mark[] }
  | { kind: 'cell'; columns: number; rows: number };

/** A word, a sign of punctuation, a reference to a note or the beginning of a cell. */
export interface Token {
  /** What it is compared by; for a reference, the note that it leads to. */
  key: string;
  /** Whether white space stands before it. */
  space: boolean;
  atoms: readonly Atom[];
}

/** What a unit can be: the blocks of a tree, a heading being the text of its division. */
export type UnitKind = Exclude<
  Nodes['type'],
  'root' | 'masthead' | 'tableCell' | 'footnoteDefinition' | PhrasingContent['type']
>;

export interface Unit {
  kind: UnitKind;
  /** As printed. */
  label?: string;
  /** The unit that it stands in, by its place in the row; -1 for none. */
  parent: number;
  /** Its own words; those of what stands in it are units of their own. */
  tokens: readonly Token[];
  /** Items: the level that the source says. */
  level?: number;
  /** What else the source says of it and editions show, such as the alignment of columns. */
  attributes: Readonly<Record<string, unknown>>;
}

export interface ComparedNote {
  identifier: string;
  label: string;
  units: readonly Unit[];
}

/** A field of the masthead, or what is said of the document as a whole. */
export interface Field {
  name: string;
  /** In words, for people. */
  text: string;
  /** As the tree has it. */
  value: unknown;
}

export interface ComparedText {
  fields: readonly Field[];
  units: readonly Unit[];
  notes: readonly ComparedNote[];
}
