/** What a template says about the printed page: `pdf.json`. Lengths are points of 1/72 inch. */
import type { EditionOptions, Paper } from '../options.ts';
import type { Template } from '../template.ts';

/** A look of text and of the block that it stands in. */
export interface BlockStyle {
  size: number;
  /** From one line to the next. */
  leading: number;
  bold?: boolean;
  italic?: boolean;
  /** Space added after each character. */
  tracking?: number;
  /** Width of the letters, 1 as drawn. */
  stretch?: number;
  align?: 'start' | 'justify' | 'end' | 'center';
  /** From the column's edges to the lines of the block. */
  left?: number;
  right?: number;
  /** Where the first line begins, from the column's edge; where the others do when absent. */
  first?: number;
  /** Where text begins after a label, from the column's edge. */
  text?: number;
  /** Where a label ends that is set to its end: numbers of titles, markers of notes. */
  labelEnd?: number;
  before?: number;
  after?: number;
  /** Stays with the block that follows, with the one before, or is never broken. */
  keep?: ('next' | 'previous' | 'whole')[];
}

/** A part of the masthead or of a running head, placed on the page. */
export interface PlacedStyle extends BlockStyle {
  /** From the left and the right margin. */
  x: number;
  end: number;
  /** The baseline of its first line, from the top of the page. */
  baseline: number;
}

/** A straight rule across the page. */
export interface RuleStyle {
  x: number;
  end: number;
  y: number;
  width: number;
}

export interface FontFamily {
  /** The package that the files come from, and where they lie in it. */
  package: string;
  regular: string;
  bold?: string;
  italic?: string;
  boldItalic?: string;
  /** Characters that it draws wrongly, and so is not asked for. */
  without?: string;
}

export interface PdfTemplate {
  papers: Record<Paper, { width: number; height: number }>;
  margins: { left: number; right: number; top: number; bottom: number; firstBottom: number };
  /** The column of the text, from the margins. */
  column: { left: number; right: number };
  /** The family of the text, then those that stand in for the characters that it lacks. */
  fonts: FontFamily[];
  linkColor: string;
  /** Superscripts and subscripts: their size and shift in parts of the text's size. */
  superscript: { size: number; rise: number };
  subscript: { size: number; rise: number };
  /** The least lines of a paragraph, and of a note, on each side of a page's end. */
  orphans: number;
  widows: number;
  masthead: {
    /** Where the text of page 1 begins below the masthead at the earliest. */
    height: number;
    organization: PlacedStyle;
    symbol: PlacedStyle & { initialSize: number };
    organ: PlacedStyle;
    distribution: PlacedStyle;
    emblem: { x: number; y: number; width: number; height: number };
    upperRule: RuleStyle;
    lowerRule: { width: number };
  };
  runningHead: {
    symbol: PlacedStyle;
    title: PlacedStyle & { lines: number };
    rule: RuleStyle;
  };
  runningFoot: { page: PlacedStyle; jobNumber: PlacedStyle; firstJobNumber: PlacedStyle };
  notes: {
    rule: { x: number; length: number; width: number; above: number; below: number };
  };
  endRule: { length: number; width: number; before: number; after: number };
  tableRule: { width: number; above: number; below: number; gap: number };
  styles: Record<StyleName, BlockStyle>;
}

export type StyleName =
  | 'session'
  | 'agendaItem'
  | 'agendaItemName'
  | 'particular'
  | 'sponsors'
  | 'adoptionLine'
  | 'originLine'
  | 'title'
  | 'enactingClause'
  | 'preambularParagraph'
  | 'operativeParagraph'
  | 'item1'
  | 'item2'
  | 'item3'
  | 'item4'
  | 'paragraph'
  | 'quotedBlock'
  | 'heading1'
  | 'heading2'
  | 'heading3'
  | 'heading4'
  | 'tableHeader'
  | 'tableCell'
  | 'closingNote'
  | 'voteNote'
  | 'note'
  | 'colophon';

/** The page of an edition: its template with the paper chosen. */
export interface PageSetup {
  template: PdfTemplate;
  width: number;
  height: number;
  /** The text column. */
  column: { left: number; width: number };
}

export function pageSetup({ template, paper }: EditionOptions): PageSetup {
  const data = pdfTemplate(template);
  const { width, height } = data.papers[paper];
  const left = data.margins.left + data.column.left;
  return {
    template: data,
    width,
    height,
    column: { left, width: width - left - data.margins.right - data.column.right },
  };
}

const templates = new WeakMap<Template, PdfTemplate>();

function pdfTemplate(template: Template): PdfTemplate {
  const known = templates.get(template);
  if (known) return known;
  const data = withoutNulls(template.json<PdfTemplate>('pdf.json'));
  const made = { ...data, fonts: sameFonts(data.fonts) };
  templates.set(template, made);
  return made;
}

const fontLists = new Map<string, FontFamily[]>();

/**
 * Equal lists of fonts are one list, however often the template is read, so that what has been
 * found out about their faces and words serves every document of the process.
 */
function sameFonts(fonts: FontFamily[]): FontFamily[] {
  const key = JSON.stringify(fonts);
  const known = fontLists.get(key);
  if (known) return known;
  fontLists.set(key, fonts);
  return fonts;
}

/** A template takes a value of the official one away by saying `null`. */
function withoutNulls<Data>(data: Data): Data {
  if (typeof data !== 'object' || data === null || Array.isArray(data)) return data;
  const kept = Object.entries(data).flatMap(([key, value]: [string, unknown]) =>
    value === null ? [] : [[key, withoutNulls(value)]],
  );
  return Object.fromEntries(kept) as Data;
}
