/** A stretch of text as the document definition has it: its look is fully resolved. */
import type { FootnoteReference } from '../../../tree/index.ts';
import type { Slot } from '../tag-plan/tags.ts';

export interface Run {
  text: string;
  bold: boolean;
  italics: boolean;
  /** It is of a heading: some scripts have a face for these. */
  heading?: true;
  fontSize: number;
  characterSpacing: number;
  /** The width of the letters, 1 as drawn. */
  stretch: number;
  color: string;
  /** How far the baseline is raised. */
  rise: number;
  /** Where the text is read; without a place the run is an artifact. */
  slot?: Slot;
  /** Where the run begins in the text of its block. */
  at: number;
  /** Its first reference brings a note to the foot of the page. */
  reference?: FootnoteReference;
  /** A marker hangs on to the word before it. */
  joins?: true;
  /** Room before the run: a marker after a figure is no part of the number. */
  apart?: number;
  /** The line ends after this run. */
  ends?: true;
  /** The text after this run begins here, from the column's edge. */
  tab?: number;
  /** The run itself ends here, not beyond: the line begins so far before. */
  endsAt?: number;
}
