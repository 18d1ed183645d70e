import type { FileChild, XmlComponent } from 'docx';
import type { EditionsLocale } from '../../locale/index.ts';
import type {
  LanguageTag,
  Line,
  Nodes,
  PhrasingContent,
  RootContent,
  SectionContent,
} from '../../tree/index.ts';
import type { Citations } from '../citations.ts';
import type { EditionOptions } from '../options.ts';
import type { Bookmarks } from './bookmarks.ts';
import type { NotePlan } from './notes.ts';
import type { NumberingPlan } from './numbering.ts';
import type { Scope, StyleSheet } from './style-sheet.ts';
import type { DocxTemplate } from './style-data.ts';

/** What handlers know. Everything in it is decided before the first paragraph is written. */
export interface Context {
  options: EditionOptions;
  template: DocxTemplate;
  words: EditionsLocale;
  language: LanguageTag | undefined;
  rightToLeft: boolean;
  sheet: StyleSheet;
  /** Where each block stands in the flat row of paragraphs. */
  lines: ReadonlyMap<Nodes, Line>;
  parents: ReadonlyMap<Nodes, Nodes>;
  bookmarks: Bookmarks;
  notes: NotePlan;
  numbering: NumberingPlan;
  /** Empty when the edition has no links. */
  citations: Citations;
  scope: Scope;
  /** The column of the text, in points from the start margin. */
  column: { start: number; width: number };
  /** Words that belong together stay on one line here. */
  keepTogether?: boolean;
  /** The words are in a link. */
  inLink?: boolean;
  /** Ids of the character styles that hold here. */
  marks: readonly string[];
  /** The language of the words, where it is not the document's. */
  span?: LanguageTag;
  /** Writes blocks, each with the handler of its type. */
  blocks(nodes: readonly (RootContent | SectionContent)[], context: Context): FileChild[];
  /** Writes phrasing content, each node with the handler of its type. */
  phrasing(nodes: readonly PhrasingContent[], context: Context): Inline[];
}

/** What stands in a paragraph: runs, fields, links, bookmarks. */
export type Inline = XmlComponent;
