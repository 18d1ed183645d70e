/** The operations of a page's content (ISO 32000-2, annex A), as far as they say what stands where. */
import type { Matrix } from './matrix.ts';
import type { Box, Face, LinkArea } from './page.ts';

/** One sign of a font. */
export interface Glyph {
  /** What it stands for; empty when the font does not say. */
  text: string;
  /** Its width in glyph space. */
  width: number;
  /** It is the single-byte code 32, to which word spacing applies (9.3.3). */
  spaceCode: boolean;
}

/** A sequence of points: "m" begins a stroke, "l" goes on, "c" ends a curve, "h" closes. */
export interface PathStep {
  kind: 'm' | 'l' | 'c' | 'h';
  x: number;
  y: number;
}

export type Operation =
  | { op: 'save' | 'restore' | 'beginText' | 'nextLine' | 'clip' | 'picture' }
  | { op: 'transform' | 'textMatrix'; matrix: Matrix }
  /** A form begins: its matrix, if it has one, comes on top of what is in force. */
  | { op: 'beginForm'; matrix: Matrix | undefined }
  | { op: 'endForm' }
  | { op: 'moveText'; x: number; y: number; setsLeading: boolean }
  | {
      op: 'leading' | 'characterSpacing' | 'wordSpacing' | 'horizontalScale' | 'rise' | 'mode';
      value: number;
    }
  | { op: 'font'; face: Face; size: number; unitsPerSize: number }
  /** Numbers are adjustments in thousandths of the size, against the direction of writing. */
  | { op: 'show'; glyphs: (Glyph | number)[] }
  | { op: 'path'; paint: 'fill' | 'stroke' | 'none'; steps: PathStep[] };

/** A page as the library for PDF files gives it. */
export interface PageContent {
  number: number;
  label?: string;
  width: number;
  height: number;
  /** From the page's own space to the page as it is shown, top down, turned if the page is. */
  toPage: Matrix;
  operations: Iterable<Operation>;
  links: LinkArea[];
  /** What the page shows, in its own space; text beyond it is not seen. */
  view?: Box;
}
