/**
 * `docx.json`: the Word edition. "Start" and "end" follow the direction of writing. What a style is
 * (its name, its level, what it is based on) is the program's, which finds it again; how it looks is
 * the template's.
 */
import * as v from 'valibot';
import {
  choice,
  count,
  each,
  flag,
  length,
  list,
  object,
  optional,
  place,
  size,
  someOf,
  text,
  textLike,
  type Schema,
} from '../../data-file/values.ts';

const paper = (name: string) =>
  object(
    { width: length('From the left edge to the right.'), height: length('From top to bottom.') },
    name,
  );

const indent = object(
  {
    start: optional(place('From the start margin to the lines.')),
    end: optional(place('From the lines to the end margin.')),
    firstLine: optional(length('How much further in the first line begins.')),
    hanging: optional(length('How much further out the first line begins.')),
  },
  'How far the lines are moved in.',
  'indent',
);

const space = object(
  {
    before: optional(length('Above the paragraph.')),
    after: optional(length('Below the paragraph.')),
    line: optional(length('From one baseline to the next at least; 0 lets the text decide.')),
  },
  'Space around a paragraph and between its lines.',
  'space',
);

const looks = {
  size: optional(size('Size of the type.')),
  bold: optional(flag('Set in bold.')),
  italic: optional(flag('Set in italics.')),
  color: optional(
    textLike(
      /^[0-9A-Fa-f]{6}$/,
      'six hexadecimal digits',
      '0000EE',
      'Colour of the text, red, green and blue.',
    ),
  ),
  position: optional(choice(['superscript', 'subscript'], 'Raised or lowered.')),
} as const;

const anyCharacterStyle = object(looks, 'How words are set.', 'character style');

export interface CharacterLook extends v.InferOutput<typeof anyCharacterStyle> {}

const characterStyle: Schema<CharacterLook> = anyCharacterStyle;

const tab = object(
  {
    at: v.pipe(
      v.union(
        [place('From the start margin.'), v.literal('end')],
        'It must be a number of points, or "end".',
      ),
      v.title('points'),
      v.description('From the start margin; "end" is the end margin.'),
    ),
    align: choice(['start', 'end', 'center'], 'Which part of the text stands there.'),
  },
  'A place that a tab leads to.',
  'tab stop',
);

const anyParagraphStyle = object(
  {
    ...looks,
    align: optional(choice(['start', 'end', 'center', 'both'], '"both" sets lines to both sides.')),
    indent: optional(indent),
    space: optional(space),
    tabs: optional(list(tab, 'Tab stops.')),
    rules: optional(
      object(
        {
          top: optional(length('Thickness of a line above the paragraph.')),
          bottom: optional(length('Thickness of a line below it.')),
        },
        'Lines across the column.',
      ),
    ),
    keepNext: optional(flag('Stays on one page with the paragraph that follows.')),
    keepLines: optional(flag('Is not broken over two pages.')),
    pageBreakBefore: optional(flag('Begins a page.')),
  },
  'How a paragraph is set.',
  'paragraph style',
);

export interface ParagraphLook extends v.InferOutput<typeof anyParagraphStyle> {}

const paragraphStyle: Schema<ParagraphLook> = anyParagraphStyle;

/** What each paragraph style is for, in the order in which Word is told of them. */
const paragraphStyleMeanings = {
  Normal: 'What all other paragraphs go by.',
  Header: 'The running head.',
  HeaderFirstPage: 'The empty head of page 1.',
  Footer: 'The foot of the pages.',
  Masthead: 'What all lines of the masthead go by.',
  MastheadIdentification: '"United Nations" and the symbol.',
  MastheadOrganEmblem: 'The organ beside a picture.',
  MastheadOrgan: 'The organ and the distribution.',
  MastheadDate: 'The date.',
  MastheadOriginalLanguage: 'The original language.',
  MastheadSubsidiaryOrgan: 'The subsidiary organ.',
  MastheadSession: 'The session.',
  MastheadSessionBelowOrgan: 'The session below a subsidiary organ.',
  MastheadSessionDates: "The session's dates.",
  MastheadCommittee: 'The committee.',
  MastheadAgendaItem: 'Agenda items.',
  MastheadAgendaItemName: 'Names of agenda items.',
  MastheadParticular: 'Other lines of the masthead, such as "Committee: …".',
  MastheadSponsors: 'The countries that present the text.',
  MastheadSymbolNote: 'The note of the symbol.',
  AdoptionLine: '"Resolution adopted by …".',
  OriginLine: '"[on the report of …]".',
  Title: 'The title.',
  Heading1: 'Headings of the highest level.',
  Heading2: 'Headings of sections.',
  Heading3: 'Headings one level below.',
  Heading4: 'Headings two levels below.',
  Heading5: 'Headings three levels below.',
  Heading6: 'Headings four levels below.',
  AnnexHeading: 'Headings of annexes.',
  OrphanNotesHeading: 'The heading of notes without a reference.',
  SectionStart: 'The unseen line that begins a section without a heading.',
  AnnexStart: 'The unseen line that begins an annex without a heading.',
  Subheading: 'Headings that stand between paragraphs.',
  BodyText: 'Paragraphs, and what all paragraphs of the text go by.',
  EnactingClause: '"The General Assembly," or "The Security Council,".',
  PreambularParagraph: 'Paragraphs of the preamble.',
  OperativeParagraph: 'Numbered paragraphs.',
  Subparagraph1: 'Subparagraphs (a).',
  Subparagraph2: 'Subparagraphs (i).',
  Subparagraph3: 'Subparagraphs of the third level.',
  Subparagraph4: 'Subparagraphs of the fourth level.',
  Subparagraph5: 'Subparagraphs of the fifth level; deeper ones follow from it.',
  FlushText: 'What follows the subparagraphs of a paragraph.',
  QuotedText: 'Quoted paragraphs.',
  TableText: 'Cells of tables.',
  TableHeading: 'Heads of tables.',
  TableEnd: 'The unseen line that ends a table.',
  ClosingNote: 'The meeting and the date at the end.',
  VoteNote: 'How the text was voted on.',
  FootnoteText: 'Footnotes.',
  FootnoteSubparagraph1: 'Subparagraphs in footnotes.',
  FootnoteFlushText1: 'What follows subparagraphs in footnotes.',
  OrphanNote: 'Notes without a reference.',
  Colophon: 'What the edition was made from.',
} as const;

/** What each character style is for. */
const characterStyleMeanings = {
  MastheadSymbol: 'The symbol.',
  MastheadOrganName: "The organ's name.",
  MastheadOrganSupplied: "The organ's name where the print does not have it.",
  MastheadTerm: 'The words before a colon in a line of the masthead.',
  JobNumber: 'The job number.',
  PageNumber: 'The page number.',
  OriginText: 'The words between the brackets of the origin line.',
  UnbrokenSpace: 'Spaces that hold words together.',
  PrintedLabel: 'Labels that Word does not count.',
  TitleLabel: 'The label of the title, which the running heads repeat.',
  RunningTitle: 'The words of the title that the running heads repeat.',
  LeadPhrase: 'Lead phrases that are marked in the text.',
  LeadPhraseInferred: 'Lead phrases that were found by their words.',
  Emphasis: 'Emphasis.',
  Strong: 'Strong emphasis.',
  Superscript: 'Superscripts.',
  Subscript: 'Subscripts.',
  FootnoteReference: 'Markers of notes.',
  FootnoteReferenceSeparator: 'The comma between two markers.',
  FootnoteReferenceWithoutNote: 'Markers whose note is missing.',
  CitedDocument: 'Documents that are cited and linked to.',
  Hyperlink: 'Other links.',
} as const;

export type ParagraphStyleId = keyof typeof paragraphStyleMeanings;
export type CharacterStyleId = keyof typeof characterStyleMeanings;

const numberingLevel = object(
  {
    format: choice(
      [
        'decimal',
        'lowerLetter',
        'upperLetter',
        'lowerRoman',
        'upperRoman',
        'arabicAbjad',
        'chineseCounting',
      ],
      'How the number is written, as Word names it (ISO 29500-1, 17.18.59).',
    ),
    text: textLike(
      /^[^%]*%[^%]*$/,
      'text with one "%"',
      '(%)',
      'The label, with "%" for the number.',
    ),
  },
  'Labels of one level.',
  'numbering level',
);

export const docxSchema = object(
  {
    papers: object(
      { letter: paper('US Letter.'), a4: paper('ISO A4.') },
      'Sizes of the papers that --paper names.',
    ),
    margins: object(
      {
        top: length('From the top of the page.'),
        bottom: length('From its end.'),
        start: length('From the edge that lines start at.'),
        end: length('From the edge that lines end at.'),
        header: length('From the top of the page to the running head.'),
        footer: length('From the end of the page to its foot.'),
      },
      'Margins of the page.',
    ),
    fonts: object(
      {
        latin: text('For Latin, Cyrillic and Greek letters.'),
        complexScript: text('For Arabic.'),
        eastAsian: text('For Chinese.'),
        eastAsianEmphasis: text('For Chinese where other scripts are slanted.'),
        eastAsianHeading: text('For Chinese headings.'),
      },
      'Names of fonts; what a machine does not have, Word replaces.',
    ),
    runningTitle: object(
      {
        charactersPerLine: count(
          'characters',
          10,
          500,
          'About what the line holds; the rest is cut off.',
        ),
      },
      'How much of the title the running head holds.',
    ),
    emblem: object(
      { width: length('How wide it is.') },
      'The picture that --emblem names; its height follows.',
    ),
    indentStep: length('How far each level of quotations and of deep subparagraphs moves in.'),
    unlabelledHeading: object(
      {
        indent,
      },
      'What changes in a title or a section heading that has no label.',
    ),
    defaults: object(
      {
        size: size('Size of the type.'),
        space,
      },
      'What holds where a style says nothing.',
    ),
    paragraphStyles: object(
      each(paragraphStyleMeanings, paragraphStyle),
      'How each kind of paragraph looks. What a style does not say, the style that it is based on does.',
    ),
    characterStyles: object(each(characterStyleMeanings, characterStyle), 'How words look.'),
    numbering: someOf(
      numberingLevel,
      9,
      'Labels of operative paragraphs, of their subparagraphs, and so on, unless the printed ones differ.',
    ),
  },
  'The Word edition, in points of 1/72 inch.',
);

export type DocxTemplate = v.InferOutput<typeof docxSchema>;
