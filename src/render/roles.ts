/**
 * What each node is in each format, in one table, so that the renderers agree. A role that depends
 * on more than the type (heading levels, list nesting) is named here by its family.
 */
import type { NodeType } from '../tree/types.ts';

export interface Roles {
  /** Structure type, ISO 32000-1 14.8.4; `Hn` stands for H1 to H6. */
  pdf: string;
  /** HTML element; `hn` stands for h1 to h6. */
  html: string;
  /** DPUB-ARIA or WAI-ARIA role, where the element does not carry it. */
  aria?: string;
  /** EPUB 3 structural semantics. */
  epubType?: string;
  /** The id of the Word paragraph or character style. */
  word?: string;
}

export const roles = {
  root: { pdf: 'Document', html: 'main' },
  masthead: { pdf: 'Sect', html: 'header', word: 'Masthead' },
  adoptionLine: { pdf: 'P', html: 'p', word: 'AdoptionLine' },
  originLine: { pdf: 'P', html: 'p', word: 'OriginLine' },
  title: { pdf: 'H1', html: 'h1', word: 'Title' },
  enactingClause: { pdf: 'P', html: 'p', word: 'EnactingClause' },
  preambularParagraph: { pdf: 'P', html: 'p', word: 'PreambularParagraph' },
  operativeParagraph: { pdf: 'LI', html: 'li', word: 'OperativeParagraph' },
  section: { pdf: 'Sect', html: 'section', word: 'Heading' },
  heading: { pdf: 'Hn', html: 'hn', word: 'Heading' },
  paragraph: { pdf: 'P', html: 'p', word: 'FlushText' },
  item: { pdf: 'LI', html: 'li', word: 'Subparagraph' },
  quotedBlock: { pdf: 'BlockQuote', html: 'blockquote', word: 'QuotedText' },
  table: { pdf: 'Table', html: 'table', word: 'TableText' },
  tableRow: { pdf: 'TR', html: 'tr' },
  tableCell: { pdf: 'TD', html: 'td' },
  closingNote: { pdf: 'P', html: 'p', word: 'ClosingNote' },
  voteNote: { pdf: 'P', html: 'p', word: 'VoteNote' },
  annex: {
    pdf: 'Sect',
    html: 'section',
    aria: 'doc-appendix',
    epubType: 'appendix',
    word: 'Heading',
  },
  footnoteDefinition: { pdf: 'Note', html: 'li', epubType: 'endnote', word: 'FootnoteText' },
  text: { pdf: 'Span', html: 'span' },
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
  break: { pdf: 'Span', html: 'br' },
  languageSpan: { pdf: 'Span', html: 'span' },
} as const satisfies Record<NodeType, Roles>;
