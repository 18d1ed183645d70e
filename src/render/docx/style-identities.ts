/**
 * What the styles of a Word file are, however they look: their names, by which reading finds them
 * again, what they are based on, and their levels.
 */
import type { CharacterStyleId, ParagraphStyleId } from '../../template/index.ts';

export interface ParagraphStyleIdentity {
  /** As Word shows it. */
  name: string;
  /** "Normal" when absent. */
  basedOn?: string;
  /** The style of the paragraph that an editor types after one of this style. */
  next?: string;
  /** The heading level that navigation shows, 1 to 6. */
  outline?: number;
  /** The level of the numbering that the style is linked to; `null` takes an inherited one away. */
  numbering?: number | null;
}

export const paragraphStyleIdentities: Readonly<Record<ParagraphStyleId, ParagraphStyleIdentity>> =
  {
    Normal: { name: 'Normal' },
    Header: { name: 'header' },
    HeaderFirstPage: { name: 'Header first page' },
    Footer: { name: 'footer' },
    Masthead: { name: 'Masthead' },
    MastheadIdentification: { name: 'Masthead identification', basedOn: 'Masthead' },
    MastheadOrganEmblem: { name: 'Masthead organ (emblem)', basedOn: 'MastheadOrgan' },
    MastheadOrgan: { name: 'Masthead organ', basedOn: 'Masthead' },
    MastheadDate: { name: 'Masthead date', basedOn: 'Masthead' },
    MastheadOriginalLanguage: { name: 'Masthead original language', basedOn: 'Masthead' },
    MastheadSubsidiaryOrgan: { name: 'Masthead subsidiary organ', basedOn: 'Masthead' },
    MastheadSession: { name: 'Masthead session', basedOn: 'Masthead' },
    MastheadSessionBelowOrgan: { name: 'Masthead session (below organ)', basedOn: 'Masthead' },
    MastheadSessionDates: { name: 'Masthead session dates', basedOn: 'Masthead' },
    MastheadCommittee: { name: 'Masthead committee', basedOn: 'Masthead' },
    MastheadAgendaItem: { name: 'Masthead agenda item', basedOn: 'Masthead' },
    MastheadAgendaItemName: { name: 'Masthead agenda item name', basedOn: 'Masthead' },
    MastheadParticular: { name: 'Masthead particular', basedOn: 'Masthead' },
    MastheadSponsors: { name: 'Masthead sponsors', basedOn: 'Masthead' },
    MastheadSymbolNote: { name: 'Masthead symbol note', basedOn: 'Masthead' },
    AdoptionLine: { name: 'Adoption line' },
    OriginLine: { name: 'Origin line' },
    Title: { name: 'Title', next: 'EnactingClause', outline: 1 },
    Heading1: { name: 'heading 1', next: 'OperativeParagraph', outline: 1, numbering: 1 },
    Heading2: { name: 'heading 2', basedOn: 'Heading1', outline: 2, numbering: 1 },
    Heading3: { name: 'heading 3', basedOn: 'Heading1', outline: 3, numbering: 1 },
    Heading4: { name: 'heading 4', basedOn: 'Heading3', outline: 4, numbering: 1 },
    Heading5: { name: 'heading 5', basedOn: 'Heading4', outline: 5, numbering: 1 },
    Heading6: { name: 'heading 6', basedOn: 'Heading4', outline: 6, numbering: 1 },
    AnnexHeading: { name: 'Annex heading', basedOn: 'Heading1', numbering: 0 },
    OrphanNotesHeading: {
      name: 'Orphan notes heading',
      basedOn: 'Heading2',
      next: 'OrphanNote',
      numbering: null,
    },
    SectionStart: { name: 'Section start' },
    AnnexStart: { name: 'Annex start', basedOn: 'SectionStart' },
    Subheading: { name: 'Subheading' },
    BodyText: { name: 'Body Text' },
    EnactingClause: { name: 'Enacting clause', basedOn: 'BodyText', next: 'PreambularParagraph' },
    PreambularParagraph: { name: 'Preambular paragraph', basedOn: 'BodyText' },
    OperativeParagraph: { name: 'Operative paragraph', basedOn: 'BodyText', numbering: 2 },
    Subparagraph1: { name: 'Subparagraph 1', basedOn: 'BodyText', numbering: 3 },
    Subparagraph2: { name: 'Subparagraph 2', basedOn: 'BodyText', numbering: 4 },
    Subparagraph3: { name: 'Subparagraph 3', basedOn: 'BodyText', numbering: 5 },
    Subparagraph4: { name: 'Subparagraph 4', basedOn: 'BodyText', numbering: 6 },
    Subparagraph5: { name: 'Subparagraph 5', basedOn: 'BodyText', numbering: 7 },
    FlushText: { name: 'Flush text', basedOn: 'BodyText' },
    QuotedText: { name: 'Quoted text', basedOn: 'BodyText' },
    TableText: { name: 'Table text' },
    TableHeading: { name: 'Table heading', basedOn: 'TableText' },
    TableEnd: { name: 'Table end' },
    ClosingNote: { name: 'Closing note' },
    VoteNote: { name: 'Vote note', basedOn: 'BodyText' },
    FootnoteText: { name: 'footnote text' },
    FootnoteSubparagraph1: { name: 'Footnote subparagraph 1', basedOn: 'FootnoteText' },
    FootnoteFlushText1: { name: 'Footnote flush text 1', basedOn: 'FootnoteText' },
    OrphanNote: { name: 'Orphan note', basedOn: 'FootnoteText' },
    Colophon: { name: 'Colophon' },
  };

/**
 * The styles that Word offers to whoever writes, in the order in which a text has them. The others are
 * the edition's own, and are found where they are used.
 */
export const gallery: readonly (ParagraphStyleId | CharacterStyleId)[] = [
  'Title',
  'EnactingClause',
  'PreambularParagraph',
  'LeadPhrase',
  'OperativeParagraph',
  'Subparagraph1',
  'Subparagraph2',
  'Subparagraph3',
  'FlushText',
  'Heading2',
  'Subheading',
  'BodyText',
  'QuotedText',
  'TableHeading',
  'TableText',
  'ClosingNote',
  'AnnexHeading',
];

export const characterStyleNames: Readonly<Record<CharacterStyleId, { name: string }>> = {
  MastheadSymbol: { name: 'Masthead symbol' },
  MastheadOrganName: { name: 'Masthead organ name' },
  MastheadOrganSupplied: { name: 'Masthead organ supplied' },
  MastheadTerm: { name: 'Masthead term' },
  JobNumber: { name: 'Job number' },
  PageNumber: { name: 'page number' },
  OriginText: { name: 'Origin text' },
  UnbrokenSpace: { name: 'Unbroken space' },
  PrintedLabel: { name: 'Printed label' },
  TitleLabel: { name: 'Title label' },
  RunningTitle: { name: 'Running title' },
  LeadPhrase: { name: 'Lead phrase' },
  LeadPhraseInferred: { name: 'Lead phrase inferred' },
  Emphasis: { name: 'Emphasis' },
  Strong: { name: 'Strong' },
  Superscript: { name: 'Superscript' },
  Subscript: { name: 'Subscript' },
  FootnoteReference: { name: 'footnote reference' },
  FootnoteReferenceSeparator: { name: 'Footnote reference separator' },
  FootnoteReferenceWithoutNote: { name: 'Footnote reference without note' },
  CitedDocument: { name: 'Cited document' },
  Hyperlink: { name: 'Hyperlink' },
};
