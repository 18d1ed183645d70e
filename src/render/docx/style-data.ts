/** The shape of a template's `docx.json`. Measures are points; `start` and `end` follow the direction of writing. */

export interface DocxTemplate {
  paper: Record<'letter' | 'a4', { width: number; height: number }>;
  margins: Record<'top' | 'bottom' | 'start' | 'end' | 'header' | 'footer', number>;
  fonts: { latin: string; complexScript: string; eastAsian: string };
  /** How much of the title the running head holds. */
  runningTitle: { charactersPerLine: number; lines: number };
  emblem: { width: number };
  /** How far each level of quotations and of deep subparagraphs moves in. */
  indentStep: number;
  /** What changes in a title or a section heading that has no label. */
  unlabelledHeading: Pick<ParagraphStyle, 'indent'>;
  defaults: { size: number; space: Space };
  /** By style id. Styles that the text does not use are written too: an editor may want them. */
  paragraphStyles: Record<string, ParagraphStyle>;
  characterStyles: Record<string, CharacterStyle>;
  /** What level 0 (operative paragraphs), 1, 2 … look like unless the printed labels differ. */
  numbering: NumberingLevel[];
}

export interface NumberingLevel {
  /** ST_NumberFormat, ISO 29500-1 17.18.59. */
  format: string;
  /** The label, with `%` for the number: `(%)`. */
  text: string;
}

export interface Space {
  before?: number;
  after?: number;
  /** From baseline to baseline; 0 lets the text decide. */
  line?: number;
}

export interface CharacterStyle {
  /** As Word shows it, and as reading finds it again. */
  name: string;
  size?: number;
  bold?: boolean;
  italic?: boolean;
  /** Six hexadecimal digits. */
  color?: string;
  position?: 'superscript' | 'subscript';
}

export interface Indent {
  start?: number;
  end?: number;
  firstLine?: number;
  hanging?: number;
}

export interface ParagraphStyle extends CharacterStyle {
  basedOn?: string;
  /** The style of the paragraph that an editor types after one of this style. */
  next?: string;
  align?: 'start' | 'end' | 'center' | 'both';
  indent?: Indent;
  space?: Space;
  /** From the start margin; `end` is the end margin. */
  tabs?: { at: number | 'end'; align: 'start' | 'end' | 'center' }[];
  /** Widths of lines above and below. */
  rules?: { top?: number; bottom?: number };
  keepNext?: boolean;
  keepLines?: boolean;
  pageBreakBefore?: boolean;
  /** The heading level that navigation shows, 1 to 6. */
  outline?: number;
  /** The level of the numbering that the style is linked to; `null` takes an inherited one away. */
  numbering?: number | null;
}
