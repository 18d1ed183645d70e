/**
 * What each node is in each format: the only place that says so, or the renderers would differ.
 * Levels of headings and nesting of items are named by their family: `Hn` stands for H1 to H6,
 * `Subparagraph` for "Subparagraph1" and so on.
 */
import type { NodeType } from '../tree/types.ts';

/** Absent where the format has nothing of the node's own: its words belong to what is around it. */
export interface Roles {
  /** Structure type, ISO 32000-1 14.8.4. */
  pdf?: string;
  /** HTML element. */
  html?: string;
  /** DPUB-ARIA or WAI-ARIA role, where the element does not carry it. */
  aria?: string;
  /** EPUB 3 structural semantics. */
  epubType?: string;
  /** The id of the Word style: of its paragraphs, its characters or its table. */
  word?: string;
}

export const roles = {
  root: { pdf: 'Document', html: 'main' },
  masthead: { pdf: 'Sect', html: 'header' },
  adoptionLine: { pdf: 'P', html: 'p', word: 'AdoptionLine' },
  originLine: { pdf: 'P', html: 'p', word: 'OriginLine' },
  title: { pdf: 'Hn', html: 'hn', word: 'Title' },
  enactingClause: { pdf: 'P', html: 'p', word: 'EnactingClause' },
  preambularParagraph: { html: 'div', word: 'PreambularParagraph' },
  operativeParagraph: { pdf: 'LI', html: 'div', aria: 'listitem', word: 'OperativeParagraph' },
  /** Its heading is its paragraph in Word, which has no sections in this sense. */
  section: { pdf: 'Sect', html: 'section', word: 'Heading' },
  heading: { pdf: 'Hn', html: 'hn' },
  paragraph: { pdf: 'P', html: 'p', word: 'BodyText' },
  item: { pdf: 'LI', html: 'div', aria: 'listitem', word: 'Subparagraph' },
  quotedBlock: { pdf: 'BlockQuote', html: 'blockquote', word: 'QuotedText' },
  table: { pdf: 'Table', html: 'table', word: 'ResolutionTable' },
  tableRow: { pdf: 'TR', html: 'tr' },
  tableCell: { pdf: 'TD', html: 'td', word: 'TableText' },
  closingNote: { pdf: 'P', html: 'p', word: 'ClosingNote' },
  voteNote: { pdf: 'P', html: 'p', word: 'VoteNote' },
  annex: {
    pdf: 'Sect',
    html: 'section',
    aria: 'doc-appendix',
    epubType: 'appendix',
    word: 'AnnexHeading',
  },
  footnoteDefinition: {
    pdf: 'Note',
    html: 'div',
    aria: 'listitem',
    epubType: 'endnote',
    word: 'FootnoteText',
  },
  text: {},
  emphasis: { pdf: 'Em', html: 'em', word: 'Emphasis' },
  strong: { pdf: 'Strong', html: 'strong', word: 'Strong' },
  leadPhrase: { pdf: 'Em', html: 'i', word: 'LeadPhrase' },
  footnoteReference: {
    pdf: 'Reference',
    html: 'a',
    aria: 'doc-noteref',
    epubType: 'noteref',
    word: 'FootnoteReference',
  },
  superscript: { pdf: 'Span', html: 'sup', word: 'Superscript' },
  subscript: { pdf: 'Span', html: 'sub', word: 'Subscript' },
  link: { pdf: 'Link', html: 'a', word: 'Hyperlink' },
  break: { html: 'br' },
  /** Where a page of the official document, or of the printed edition, begins. */
  pageBreak: { html: 'span', aria: 'doc-pagebreak', epubType: 'pagebreak' },
  languageSpan: { pdf: 'Span', html: 'span' },
} as const satisfies Record<NodeType, Roles>;

/** What a node is in some places, instead of what its type is elsewhere. */
export const variants = {
  /** A paragraph of the preamble with a number: an entry of a list. */
  numberedPreambularParagraph: { pdf: 'LI' },
  /** A heading that no section or annex takes up, in quoted text: it has no level. */
  looseHeading: { pdf: 'P', html: 'p', word: 'Subheading' },
  /** Divisions that show no heading. */
  sectionStart: { word: 'SectionStart' },
  annexStart: { word: 'AnnexStart' },
  /** Text that goes on after a list. */
  flushText: { word: 'FlushText' },
  headerCell: { pdf: 'TH', html: 'th', word: 'TableHeading' },
  noteItem: { word: 'FootnoteSubparagraph' },
  noteFlushText: { word: 'FootnoteFlushText' },
  /** A note that nothing refers to. */
  orphanNote: { word: 'OrphanNote' },
  referenceWithoutNote: { html: 'sup', word: 'FootnoteReferenceWithoutNote' },
  /** Italics that the text had lost. */
  inferredLeadPhrase: { word: 'LeadPhraseInferred' },
} as const satisfies Record<string, Roles>;

/** What nodes are made of or stand in, for which the tree has no type. */
export const parts = {
  /** Preamble and operative part. */
  part: { pdf: 'Sect', html: 'section' },
  originWords: { word: 'OriginText' },
  mastheadLine: { pdf: 'P', html: 'p' },
  emblem: { pdf: 'Figure', html: 'img' },
  /** What names a text without a title: a line of its masthead, or words of the edition. */
  name: { pdf: 'Hn', html: 'hn' },
  /** Not `ol`: without style sheets its own numbers would stand beside the printed labels. */
  list: { pdf: 'L', html: 'div', aria: 'list' },
  label: { pdf: 'Lbl', html: 'span', word: 'PrintedLabel' },
  /** A label that leads to the place of its paragraph. */
  placeLink: { html: 'a' },
  /** All that an entry of a list holds beside its label. */
  listBody: { pdf: 'LBody' },
  /** The text of a labelled paragraph, before its lists. */
  ownText: { html: 'p' },
  tableHead: { pdf: 'THead', html: 'thead' },
  tableBody: { pdf: 'TBody', html: 'tbody' },
  /** What raises the marker of a note. */
  raised: { html: 'sup' },
  /** Words that cite a document or a paragraph. */
  citation: { pdf: 'Link', html: 'a', word: 'CitedDocument' },
  /** Latin words and figures in text from right to left. */
  isolate: { html: 'bdi' },
  /** From a reference to its note … */
  noteLink: { pdf: 'Link' },
  /** … and back. */
  backLink: { pdf: 'Link', html: 'a', aria: 'doc-backlink' },
  /** All notes, at the end. */
  notes: { html: 'section', aria: 'doc-endnotes', epubType: 'endnotes' },
} as const satisfies Record<string, Roles>;

/** Structure types that PDF 1.7 does not have (ISO 32000-1 14.7.3), and those that stand for them. */
export const roleMap = { Em: 'Span', Strong: 'Span' } as const;

/** The heading of a level: of the family `Hn`, H2; of `hn`, h2. */
export function headingRole(family: 'Hn' | 'hn', level: number): string {
  return `${family.charAt(0)}${level}`;
}
