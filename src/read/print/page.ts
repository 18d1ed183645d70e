/**
 * A page as it is printed: what stands where, before anyone asks what it means. Lengths are points;
 * x counts from the left edge of the page as it is shown, y from its top, downwards.
 */

export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** What a font says of its letters. */
export interface Face {
  name: string;
  italic: boolean;
  bold: boolean;
  /** Its signs are bars of a bar code. */
  barcode: boolean;
}

/** Glyphs that were drawn in a row, in one font and size, without a jump of the pen. */
export interface Run {
  text: string;
  /** Where each UTF-16 unit of the text starts, and where the last one ends. */
  edges: readonly number[];
  /** How many units each sign of the font stands for, in the order drawn; one each where absent. */
  clusters?: readonly number[] | undefined;
  baseline: number;
  /** The height of the type. */
  size: number;
  face: Face;
  /** Drawn without ink: the layer that text recognition puts over a scan. */
  hidden: boolean;
  /** The box that the run is clipped to, where that is less than the page. */
  clip: Box | undefined;
  /** A rule stands below its letters. */
  underlined: boolean;
  /** Its figures are smaller than the others of its font, as those of the signs of notes are. */
  smallFigures?: boolean;
}

/** Text that stands across the page's own direction, up a margin for instance. */
export interface TurnedText {
  text: string;
  box: Box;
}

/** A straight line or a thin bar. */
export interface Rule extends Box {
  direction: 'horizontal' | 'vertical';
}

export interface LinkArea extends Box {
  url: string;
}

export interface PrintedPage {
  /** From 1. */
  number: number;
  /** The number that the file gives the page, where it gives any. */
  label?: string;
  width: number;
  height: number;
  runs: Run[];
  turned: TurnedText[];
  rules: Rule[];
  links: LinkArea[];
  pictures: Box[];
  /** It reads from right to left, and was turned over. */
  leftwards?: boolean;
}

/** A printed file, page by page. */
export interface PrintedFile {
  pages: PrintedPage[];
  /** The language that the file names, BCP 47. */
  language?: string;
  /** The program that wrote it. */
  producer?: string;
}

export function leftOf({ edges }: Run): number {
  return edges[0] ?? 0;
}

export function rightOf({ edges }: Run): number {
  return edges[edges.length - 1] ?? 0;
}

export function isBlank({ text }: Run): boolean {
  return text.trim() === '';
}

/** Where the first of its signs that show stands. */
export function inkLeftOf({ text, edges }: Run): number {
  return edges[text.length - text.trimStart().length] ?? 0;
}

/** Where the last of its signs that show ends. */
export function inkRightOf({ text, edges }: Run): number {
  return edges[text.trimEnd().length] ?? 0;
}
