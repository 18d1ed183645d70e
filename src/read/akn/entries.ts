/**
 * What a body holds, one entry after the other, before anybody asks what belongs to what: files set
 * side by side what in print stands below something else.
 */
import type { ParagraphContent, PhrasingContent, SectionContent } from '../../tree/index.ts';
import type { Piece } from './pieces.ts';
import type { AknElement } from './xml.ts';

/** A line that heads what follows. */
export interface HeadingEntry {
  kind: 'heading';
  pieces: Piece[];
  /** How the file tells that it is one: lines told alike stand at one depth. */
  style: string;
  element: AknElement;
}

/** A division that holds what belongs to it. */
export interface DivisionEntry {
  kind: 'division';
  label: string | undefined;
  heading: PhrasingContent[] | undefined;
  entries: Entry[];
  element: AknElement;
}

/** A paragraph with a label, or an item of a list. */
export interface LabelledEntry {
  kind: 'labelled';
  label: string;
  content: OpeningContent;
  element: AknElement;
}

/** A paragraph without a label. */
export interface TextEntry {
  kind: 'text';
  content: OpeningContent;
  element?: AknElement;
}

/** What a paragraph holds, before it is known whether words that are set apart at its start are a lead phrase. */
export interface OpeningContent {
  /** As a paragraph of a resolution. */
  children: ParagraphContent[];
  /** As any other text. */
  plain: ParagraphContent[];
  /** Whether its first words are set apart. */
  leads: boolean;
  /** The words of its first paragraph. */
  words: string;
}

/** What is what it is, wherever it stands. */
export interface NodeEntry {
  kind: 'node';
  node: SectionContent;
}

export type Entry = HeadingEntry | DivisionEntry | LabelledEntry | TextEntry | NodeEntry;
