/**
 * `pdf.json`: the printed page. What is on the left in text that runs from left to right is on the
 * right in text that runs from right to left.
 */
import type * as v from 'valibot';
import {
  choice,
  colour,
  count,
  each,
  flag,
  fontFile,
  length,
  list,
  meaning,
  object,
  optional,
  packageName,
  part,
  place,
  size,
  someOf,
  text,
  type Schema,
} from '../../data-file/values.ts';

const paper = (name: string) =>
  object(
    { width: length('From the left edge to the right.'), height: length('From top to bottom.') },
    name,
  );

const letters = {
  size: size('Size of the type.'),
  leading: size('From one baseline to the next.'),
  bold: optional(flag('Set in bold.')),
  italic: optional(flag('Set in italics.')),
  tracking: optional(place('Space added after each character; negative brings them closer.')),
  stretch: optional(part(0.5, 2, 'Width of the letters; 1 as they are drawn.')),
  align: optional(
    choice(['start', 'justify', 'end', 'center'], 'Where lines are set; "start" when absent.'),
  ),
} as const;

const anyBlockStyle = object(
  {
    ...letters,
    left: optional(place("From the column's left edge to the lines of the block; 0 when absent.")),
    right: optional(place("From the lines to the column's right edge; 0 when absent.")),
    first: optional(
      place("From the column's left edge to the first line; as the others when absent."),
    ),
    text: optional(place("From the column's left edge to the text that follows a label.")),
    labelEnd: optional(
      place("From the column's left edge to where a label ends that is set to its end."),
    ),
    before: optional(length('Space above the block.')),
    after: optional(length('Space below the block.')),
    keep: optional(
      list(
        choice(['next', 'previous', 'whole'], 'What it is kept with.'),
        'Stays on one page with the block that follows ("next"), with the one before ("previous"), or is never broken ("whole").',
      ),
    ),
  },
  'How a block of text is set.',
  'text style',
);

export interface BlockStyle extends v.InferOutput<typeof anyBlockStyle> {}

const blockStyle: Schema<BlockStyle> = anyBlockStyle;

const placement = {
  x: place('From the left margin.'),
  end: place('From the right margin.'),
  baseline: place(
    'Baseline of its first line from the top of the page; at the foot, from the end of the page.',
  ),
} as const;

const placedStyle = object(
  { ...letters, ...placement },
  'Text that is placed on the page.',
  'placed text',
);

const rule = object(
  {
    x: place('From the left margin.'),
    end: place('From the right margin.'),
    y: place('From the top of the page.'),
    width: length('How thick it is.'),
  },
  'A straight line across the page.',
  'rule',
);

const fontFamily = object(
  {
    package: packageName('The installed package that the files come from.'),
    regular: fontFile('The upright face, from the folder of the package.'),
    bold: optional(fontFile('The bold face; the upright one when absent.')),
    italic: optional(fontFile('The italic face; the upright one when absent.')),
    boldItalic: optional(fontFile('The bold italic face; another of the family when absent.')),
    without: optional(text('Characters that it draws wrongly: another family is asked for these.')),
  },
  'A family of fonts.',
  'font family',
);

const script = (meaningOfIt: string) =>
  object(
    {
      size: part(0.3, 1, "Size, of the text's size."),
      rise: part(-1, 1, "How far it is raised, of the text's size; negative lowers it."),
    },
    meaningOfIt,
  );

/** What each style of `styles` is for. */
const styleMeanings = {
  session: 'The session, and the subsidiary organ above it.',
  agendaItem: "Agenda items, and the session's dates.",
  agendaItemName: 'Names of agenda items.',
  particular: 'Other lines of the masthead, such as "Committee: …".',
  sponsors: 'The countries that present the text.',
  adoptionLine: '"Resolution adopted by …", and the title of a decision of that kind.',
  originLine: '"[on the report of …]".',
  title: 'The title, with its number.',
  enactingClause: '"The General Assembly," or "The Security Council,".',
  preambularParagraph: 'Paragraphs of the preamble.',
  operativeParagraph: 'Numbered paragraphs.',
  item1: 'Subparagraphs (a).',
  item2: 'Subparagraphs (i).',
  item3: 'Subparagraphs of the third level.',
  item4: 'Subparagraphs of the fourth level and deeper.',
  paragraph: 'Other paragraphs.',
  heading1: 'Headings of sections and annexes.',
  heading2: 'Headings one level below.',
  heading3: 'Headings two levels below, and those that stand between paragraphs.',
  heading4: 'Headings three levels below and deeper.',
  tableHeader: 'Heads of tables.',
  tableCell: 'Cells of tables.',
  closingNote: 'The meeting and the date at the end.',
  voteNote: 'How the text was voted on.',
  note: 'Footnotes, and the paragraphs in them.',
  colophon: 'What the edition was made from.',
} as const;

export type StyleName = keyof typeof styleMeanings;

export const pdfSchema = object(
  {
    papers: object(
      { letter: paper('US Letter.'), a4: paper('ISO A4.') },
      'Sizes of the papers that --paper names.',
    ),
    margins: object(
      {
        left: length('From the left edge of the page.'),
        right: length('From the right edge.'),
        top: length('From the top to the first line of a page.'),
        bottom: length('From the last line of a page, notes too, to its end.'),
        firstBottom: length('The same on page 1.'),
      },
      'Margins of the page.',
    ),
    column: object(
      {
        left: length('From the left margin.'),
        right: length('From the right margin.'),
      },
      'The column of the text between the margins.',
    ),
    fonts: someOf(
      fontFamily,
      32,
      'The family of the text, then those that stand in for characters that it lacks.',
    ),
    linkColor: colour('Colour of links.'),
    squeeze: object(
      {
        least: part(0.5, 1, 'The least width of a space, of its own; 1 narrows none.'),
        reluctance: part(
          0,
          9,
          'How much worse a line of narrower spaces is than one without the word, of wider spaces.',
        ),
      },
      'How far the spaces of a justified line give way, so that it takes one more word.',
    ),
    superscript: script('Superscripts and markers of notes.'),
    subscript: script('Subscripts.'),
    orphans: count('lines', 1, 9, 'The fewest lines of a paragraph at the end of a page.'),
    widows: count('lines', 1, 9, 'The fewest lines of a paragraph at the top of a page.'),
    masthead: object(
      {
        height: length(
          'From the top of page 1 to the lower rule of the masthead at least; lines below it follow in the flow.',
        ),
        organization: meaning(placedStyle, '"United Nations".'),
        symbol: object(
          {
            ...letters,
            initialSize: size('Size of its first letter.'),
            ...placement,
          },
          'The symbol.',
        ),
        organ: meaning(placedStyle, "The organ's name."),
        distribution: meaning(placedStyle, 'Distribution, date and original language.'),
        emblem: object(
          {
            x: place('From the left margin.'),
            y: place('From the top of the page.'),
            width: length('The most that it is wide.'),
            height: length('The most that it is high.'),
          },
          'The picture that --emblem names.',
        ),
        upperRule: optional(meaning(rule, 'The rule below "United Nations"; none when absent.')),
        lowerRule: optional(
          object(
            { width: length('How thick it is.') },
            'The rule that ends the masthead; none when absent.',
          ),
        ),
      },
      'The head of page 1.',
    ),
    runningHead: object(
      {
        symbol: meaning(placedStyle, 'The symbol, at the outer side of the page.'),
        title: object(
          {
            ...letters,
            ...placement,
            lines: count('lines', 1, 9, 'The most lines that it takes; the rest is cut off.'),
          },
          'The title, at the inner side of the page.',
        ),
        rule: meaning(rule, 'The rule below the running head.'),
      },
      'The head of the pages after the first, as on left pages; right pages mirror it.',
    ),
    runningFoot: object(
      {
        page: meaning(placedStyle, 'The page number, at the outer side of the page.'),
        jobNumber: meaning(placedStyle, 'The job number, at the inner side of the page.'),
        firstJobNumber: meaning(placedStyle, 'The whole job number on page 1.'),
      },
      'The foot of the pages, as on left pages; right pages mirror it.',
    ),
    notes: object(
      {
        rule: object(
          {
            x: place("From the column's left edge."),
            length: length('How long it is.'),
            width: length('How thick it is.'),
            above: length('Space above it.'),
            below: length('Space below it.'),
          },
          'The rule above the notes of a page.',
        ),
      },
      'Footnotes.',
    ),
    endRule: object(
      {
        length: length('How long it is.'),
        width: length('How thick it is.'),
        before: length('Space above it.'),
        after: length('Space below it.'),
      },
      'The short rule that ends the text, in the middle of the page.',
    ),
    tableRule: object(
      {
        width: length('How thick it is.'),
        above: length('Space between the rule and the row below it.'),
        below: length('Space between a row and the rule below it.'),
        gap: length('Space between columns.'),
      },
      'The rules of tables.',
    ),
    quotedBlock: object(
      {
        left: length('Moved in at the left.'),
        right: length('Moved in at the right.'),
      },
      'Quoted paragraphs, moved in from the column.',
    ),
    styles: object(each(styleMeanings, blockStyle), 'How each kind of block is set.'),
  },
  'The printed page, in points of 1/72 inch.',
);

export type PdfTemplate = v.InferOutput<typeof pdfSchema>;
export type PlacedStyle = v.InferOutput<typeof placedStyle>;
export type RuleStyle = v.InferOutput<typeof rule>;
export type FontFamily = v.InferOutput<typeof fontFamily>;
