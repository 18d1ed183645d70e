/**
 * The tree of a resolution: a unist tree that every phase shares.
 *
 * `README.md` beside this file documents each node. Two rules hold everywhere:
 * text as printed stands once (in `value`, in `label`, or in a field of the masthead), and what is
 * derived from it (ISO dates, codes, guesses) stands under `data`.
 */
import type { Literal, Node, Parent } from 'unist';

/** A language tag, BCP 47: `en`, `fr`, `es`, `ru`, `ar`, `zh-Hans`. */
export type LanguageTag = string;

/** Where the words came from: kept in the front matter of a canonical source. */
export interface Provenance {
  /** The file or publication that the text was made from. */
  source?: string;
  /** The day on which the text was received, ISO 8601. */
  received?: string;
  /** The address of the official record, if it is known. */
  official?: string;
  /** What was mended by hand after reading, one sentence each. */
  corrections?: string[];
}

export interface RootData {
  /** Absent when the language is not known: such a text is never published as English. */
  language?: LanguageTag;
  /** How the language came to be known. */
  languageFrom?: 'front-matter' | 'option' | 'detected';
  provenance?: Provenance;
  /** What number and organ tell, for a text whose masthead prints no symbol: "S/RES/242 (1967)". */
  symbol?: string;
  /** What the topic of a draft says, for a text that has no title of its own. */
  title?: string;
  /** The name of its file, for a text that has neither title nor symbol. */
  name?: string;
}

/** A subject of the document, as a library's catalogue or a thesaurus has it. */
export interface Subject {
  /** What the term is taken from, "UNBIS Thesaurus", "EuroVoc". */
  scheme?: string;
  /** What the scheme calls it: an address or a number. */
  code?: string;
  /** The term itself, in the words of the source. */
  words: string;
}

/** The document. Its children stand in reading order; note definitions come last, by number. */
export interface Root extends Parent {
  type: 'root';
  /** What the source says that the document is about. */
  subjects?: Subject[];
  children: RootContent[];
  data?: RootData;
}

// ——— Front ———

/** The organ that speaks, as a code for programs. */
export type OrganCode = 'GA' | 'SC' | 'ECOSOC' | 'HRC' | 'other';

export interface AgendaItem {
  /** The line as printed, "Agenda item 106", "Agenda item 19 (e)". */
  label: string;
  /** The name of the item where the masthead prints it. */
  name?: string;
}

/** A line "Committee: …" of a draft's heading for which the masthead has no field of its own. */
export interface Particular {
  term: string;
  value: string;
}

export interface MastheadData {
  /** The name of the organ that speaks, in the document's language, when the masthead does not print it. */
  organ?: string;
  organCode?: OrganCode;
  /** `date` as ISO 8601. */
  isoDate?: string;
  /** The ordinal of the session: 70 for "Seventieth session". */
  sessionNumber?: number;
}

/** The head of page 1. A leaf: its text stands in fields, each as printed. */
export interface Masthead extends Node {
  type: 'masthead';
  /** "United Nations". */
  organization?: string;
  /** The principal organ at the head of the page, "General Assembly". */
  organ?: string;
  /** The subsidiary organ that speaks, where one is printed above the session: "Human Rights Council". */
  subsidiaryOrgan?: string;
  /** "A/RES/70/179", with its asterisk where one is printed. */
  symbol?: string;
  /** The notes that signs in the masthead point at, "* Reissued for technical reasons …". */
  symbolNote?: string;
  /** "Distr.: General". */
  distribution?: string;
  /** "16 February 2016". */
  date?: string;
  /** "Original: English". */
  originalLanguage?: string;
  /** "Seventieth session". */
  session?: string;
  /** "24 June–12 July 2019". */
  sessionDates?: string;
  /** The committee of the organ that a draft is put to, below the session: "Third Committee". */
  committee?: string;
  agendaItems?: AgendaItem[];
  /** "18-18418 (E)". */
  jobNumber?: string;
  /** The sponsors of a draft, "Albania, Austria …: draft resolution". */
  sponsors?: string;
  particulars?: Particular[];
  data?: MastheadData;
}

/** "Resolution adopted by the General Assembly on 17 December 2015". */
export interface AdoptionLine extends Parent {
  type: 'adoptionLine';
  children: PhrasingContent[];
  data?: { isoDate?: string; organCode?: OrganCode };
}

/** "[on the report of the Third Committee (A/70/490)]", brackets included; also "[S/801]". */
export interface OriginLine extends Parent {
  type: 'originLine';
  children: PhrasingContent[];
}

/** The title of the resolution; its number as printed is the label: "70/179.", "Resolution 1445 (2002)". */
export interface Title extends Parent {
  type: 'title';
  label?: string;
  children: PhrasingContent[];
  /** `isoDate` where the title is one: "Resolution 242 (1967) of 22 November 1967". */
  data?: { number?: string; isoDate?: string };
}

// ——— Preamble and operative part ———

/** "The General Assembly,". */
export interface EnactingClause extends Parent {
  type: 'enactingClause';
  children: PhrasingContent[];
  data?: { organCode?: OrganCode };
}

/** A paragraph of the preamble: its text, then what it introduces. */
export interface PreambularParagraph extends Parent {
  type: 'preambularParagraph';
  /** Only where one is printed (Model UN drafts number them). */
  label?: string;
  children: ParagraphContent[];
}

/** An operative paragraph, or a numbered paragraph of an annex; without a label when none is printed. */
export interface OperativeParagraph extends Parent {
  type: 'operativeParagraph';
  /** As printed: "18.", "3 bis.", "7". */
  label?: string;
  children: ParagraphContent[];
}

/** A division with a label ("II", "A", "Article 1"), a heading, or both. Nests at will. */
export interface Section extends Parent {
  type: 'section';
  label?: string;
  children: SectionContent[];
  data?: { restart?: boolean };
}

/** The heading of a section or the title of an annex: always its first child. */
export interface Heading extends Parent {
  type: 'heading';
  children: PhrasingContent[];
}

// ——— Inside paragraphs ———

/** Text: the first of a numbered paragraph, flush text after a list, or a paragraph on its own. */
export interface Paragraph extends Parent {
  type: 'paragraph';
  children: PhrasingContent[];
}

/** A lettered or numbered subitem, "(a)", "(ii)". Items in a row are one list. */
export interface Item extends Parent {
  type: 'item';
  /** As printed; without one where the print has only a bullet or a dash. */
  label?: string;
  /** 1 for "(a)" below a paragraph, 2 for "(i)", … */
  level: number;
  children: ParagraphContent[];
}

/** Quoted text that stands as blocks of its own; the quotation marks stay in the text. */
export interface QuotedBlock extends Parent {
  type: 'quotedBlock';
  children: SectionContent[];
}

export interface Table extends Parent {
  type: 'table';
  align?: ('left' | 'right' | 'center' | null)[];
  /** How many of the first rows head the columns; absent means one. */
  headerRows?: number;
  children: TableRow[];
}

export interface TableRow extends Parent {
  type: 'tableRow';
  children: TableCell[];
}

/** A cell; what it covers beside its own place stands in the tree nowhere else, as in HTML. */
export interface TableCell extends Parent {
  type: 'tableCell';
  /** How many columns it takes; absent means one. */
  columnSpan?: number;
  /** How many rows it takes; absent means one. */
  rowSpan?: number;
  children: PhrasingContent[];
}

// ——— Back ———

/** "80th plenary meeting", break, "17 December 2015". */
export interface ClosingNote extends Parent {
  type: 'closingNote';
  children: PhrasingContent[];
  data?: { meeting?: string; isoDate?: string };
}

/** "Adopted unanimously at the 1382nd meeting.", "[Adopted by a recorded vote of …]". */
export interface VoteNote extends Parent {
  type: 'voteNote';
  children: PhrasingContent[];
}

/** "Annex", "Annex II", "Appendix"; its title is a heading. */
export interface Annex extends Parent {
  type: 'annex';
  label?: string;
  children: SectionContent[];
}

/** A note. `label` is the marker as printed; `identifier` is unique in the document. */
export interface FootnoteDefinition extends Parent {
  type: 'footnoteDefinition';
  identifier: string;
  label: string;
  children: ParagraphContent[];
}

// ——— Inline ———

export interface Text extends Literal {
  type: 'text';
  value: string;
  /**
   * Part of the position: the stretches of the source (UTF-16 offsets) that the text was made of,
   * where other text (notes at a page end) stands between them. Absent when it was made of one.
   */
  data?: { pieces?: [from: number, to: number][] };
}

export interface Emphasis extends Parent {
  type: 'emphasis';
  children: PhrasingContent[];
}

export interface Strong extends Parent {
  type: 'strong';
  children: PhrasingContent[];
}

/** The words that open a paragraph and are printed in italics: "Recalling also", "Calls upon". */
export interface LeadPhrase extends Parent {
  type: 'leadPhrase';
  children: PhrasingContent[];
  data?: { inferred?: boolean };
}

/** A reference to a note; several may point at one definition. */
export interface FootnoteReference extends Node {
  type: 'footnoteReference';
  identifier: string;
  label: string;
}

export interface Superscript extends Parent {
  type: 'superscript';
  children: PhrasingContent[];
}

export interface Subscript extends Parent {
  type: 'subscript';
  children: PhrasingContent[];
}

export interface Link extends Parent {
  type: 'link';
  url: string;
  children: PhrasingContent[];
}

/** A line break that the print has and that carries meaning. */
export interface Break extends Node {
  type: 'break';
}

/**
 * Where a page of the official document begins. It has no text and no id: outlines, ids and words
 * are the same with it and without.
 */
export interface PageBreak extends Node {
  type: 'pageBreak';
  /** The number of the page that begins here, as printed. */
  number: string;
}

/** Words in another language than the text around them. */
export interface LanguageSpan extends Parent {
  type: 'languageSpan';
  language: LanguageTag;
  children: PhrasingContent[];
}

// ——— Content models ———

/** What a numbered paragraph, an item or a note holds: its text first, then lists, flush text, quotations. */
export type ParagraphContent = Paragraph | Item | QuotedBlock | Table;

/** What a section, an annex or a quotation holds. */
export type SectionContent =
  | Heading
  | Section
  | AdoptionLine
  | OriginLine
  | Title
  | EnactingClause
  | PreambularParagraph
  | OperativeParagraph
  | ParagraphContent
  | ClosingNote
  | VoteNote
  | Annex
  | PageBreak;

export type RootContent = Masthead | Exclude<SectionContent, Heading> | FootnoteDefinition;

export type PhrasingContent =
  | Text
  | Emphasis
  | Strong
  | LeadPhrase
  | FootnoteReference
  | Superscript
  | Subscript
  | Link
  | Break
  | PageBreak
  | LanguageSpan;

export type Nodes = Root | RootContent | SectionContent | TableRow | TableCell | PhrasingContent;

export type NodeType = Nodes['type'];

/** The node type of that name. */
export type NodeOf<K extends NodeType> = Extract<Nodes, { type: K }>;

export type Parents = Extract<Nodes, Parent>;

/** Nodes whose children are phrasing content. */
export type PhrasingParent = Extract<Nodes, { children: PhrasingContent[] }>;
