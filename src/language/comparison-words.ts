/** What a comparison says of two texts, in the words of the Editorial Manual. */
import type { MastheadFields, Nodes, PhrasingContent } from '../tree/index.ts';

export interface ComparisonWords {
  /** "operative paragraph {label}": places, in the middle of a sentence. */
  places: PlaceWords;
  /** What the lines of the masthead are called. */
  fields: Record<keyof MastheadFields | 'line', string>;
  /** What is inserted: "a new paragraph". */
  kinds: Record<BlockKind, string>;
  /** What is renumbered: "operative paragraphs". */
  plural: Record<NumberedKind, string>;
  singular: Record<NumberedKind, string>;
  sentences: ChangeSentences;
  /** How `{words}` are set otherwise. */
  settings: Record<SettingName, string>;
  /** How a list of words or of places is joined: "{list}, {last}". */
  listMore: string;
  listLast: string;
  /** How what is to be done with words is joined. */
  listEdits: string;
  /** In the place of the rest of a long list: "{count} more". */
  listRest: string;
  /** Words that are quoted: “{text}”. */
  quotation: string;
  /** In the place of words where a cell has none. */
  emptyCell: string;
  document: DocumentWords;
}

/** Blocks that come and go. */
export type BlockKind = Exclude<
  Nodes['type'],
  'root' | 'masthead' | 'tableCell' | 'footnoteDefinition' | PhrasingContent['type']
>;

/** Blocks that have numbers. */
export type NumberedKind = Extract<
  BlockKind,
  'paragraph' | 'operativeParagraph' | 'preambularParagraph' | 'item' | 'section' | 'annex'
>;

export interface PlaceWords {
  title: string;
  adoptionLine: string;
  originLine: string;
  enactingClause: string;
  preambularParagraph: string;
  operativeParagraph: string;
  /** One without a number, counted: "unnumbered operative paragraph {number}". */
  unnumbered: string;
  paragraph: string;
  /** An item of `{parent}`, with its label or counted. */
  item: string;
  point: string;
  section: string;
  /** A section without a label, by its number. */
  unlabelledSection: string;
  annex: string;
  quotedBlock: string;
  table: string;
  tableRow: string;
  heading: string;
  closingNote: string;
  voteNote: string;
  note: string;
  /** "{place}, {parent}": in a section, an annex or a quotation. */
  within: string;
  /** For a place that has nothing closer. */
  text: string;
}

/** Each begins with a place that is written with a capital: `{place}`. */
export interface ChangeSentences {
  insertAfter: string;
  insertBefore: string;
  insertWithin: string;
  /** Around paragraphs that stay. */
  insertHeading: string;
  deleteHeading: string;
  insert: string;
  delete: string;
  moveAfter: string;
  moveBefore: string;
  move: string;
  /** What stands elsewhere gets another number: "(it becomes {newPlace})". */
  becomes: string;
  split: string;
  join: string;
  /** "{place}: {edits}". */
  edits: string;
  replaceWords: string;
  insertWords: string;
  insertWordsFirst: string;
  deleteWords: string;
  leadPhrase: string;
  noLeadPhrase: string;
  tableChanged: string;
  relabel: string;
  relabelMany: string;
  addLabel: string;
  removeLabel: string;
  level: string;
  role: string;
  noteInserted: string;
  noteInsertedNowhere: string;
  noteDeleted: string;
  noteDeletedNowhere: string;
  noteText: string;
  notePlace: string;
  referenceInserted: string;
  referenceDeleted: string;
  mastheadChanged: string;
  mastheadAdded: string;
  mastheadRemoved: string;
  /** "{first} to {last} become {newFirst} to {newLast}". */
  renumberedMany: string;
  renumberedOne: string;
  renumberedNotes: string;
  renumberedNote: string;
  same: string;
  one: string;
  many: string;
}

/** Ways of setting words, each coming or going. */
export type SettingName =
  | 'lead'
  | 'noLead'
  | 'italics'
  | 'noItalics'
  | 'bold'
  | 'noBold'
  | 'raised'
  | 'notRaised'
  | 'lowered'
  | 'notLowered'
  | 'link'
  | 'noLink'
  | 'otherLink'
  | 'language'
  | 'noLanguage'
  | 'space'
  | 'noSpace'
  | 'newLine'
  | 'noNewLine'
  | 'cells'
  | 'otherwise';

/** What the page and the document of amendments say besides. */
export interface DocumentWords {
  /** What ends a sentence. */
  sentenceEnd: string;
  heading: string;
  amendments: string;
  between: string;
  changes: string;
  renumbered: string;
  text: string;
  oldText: string;
  newText: string;
  inserted: string;
  deleted: string;
  changed: string;
  next: string;
  previous: string;
  sideBySide: string;
  oneColumn: string;
  skip: string;
  notes: string;
}
