import type { FileChild, XmlComponent } from 'docx';
import type {
  LanguageTag,
  Line,
  Nodes,
  PhrasingContent,
  RootContent,
  SectionContent,
} from '../../tree/index.ts';
import type { Facts } from '../facts.ts';
import type { Bookmarks } from './bookmarks.ts';
import type { NoteMarks } from './notes.ts';
import type { NumberingPlan } from './numbering.ts';
import type { RunningHeads } from './running-words.ts';
import type { Scope, StyleSheet } from './style-sheet.ts';
import type { DocxTemplate } from '../../template/index.ts';

/** What handlers know. Everything in it is decided before the first paragraph is written. */
export interface DocxContext extends Facts {
  template: DocxTemplate;
  rightToLeft: boolean;
  sheet: StyleSheet;
  /** Where each block stands in the flat row of paragraphs. */
  lines: ReadonlyMap<Nodes, Line>;
  parents: ReadonlyMap<Nodes, Nodes>;
  bookmarks: Bookmarks;
  /** Around labels that are text, where the text cites their paragraphs. */
  labelBookmarks: Bookmarks;
  noteMarks: NoteMarks;
  numbering: NumberingPlan;
  heads: RunningHeads;
  /** The lines of the masthead stand in controls. */
  bound: boolean;
  /** Lines that stay on one page with the line that follows, whatever their style says. */
  keptWithNext: ReadonlySet<Nodes>;
  scope: Scope;
  /** The column of the text, in points from the start margin. */
  column: { start: number; width: number };
  /** Words that belong together stay on one line here. */
  unbroken?: boolean;
  /** The words are in a link. */
  inLink?: boolean;
  /** Ids of the character styles that hold here. */
  marks: readonly string[];
  /** The language of the words, where it is not the document's. */
  span?: LanguageTag;
  /** Writes blocks, each with the handler of its type. */
  blocks(nodes: readonly (RootContent | SectionContent)[], context: DocxContext): FileChild[];
  /** Writes phrasing content, each node with the handler of its type. */
  phrasing(nodes: readonly PhrasingContent[], context: DocxContext): InlineElement[];
}

/** What stands in a paragraph: runs, fields, links, bookmarks. */
export type InlineElement = XmlComponent;
