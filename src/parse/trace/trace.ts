/**
 * Which phase of reading made what of which line. Whoever wants to know hands in an empty trace; the
 * phases know nothing of it, `readResolution` shows it what each of them gave. Without a trace nothing
 * of this runs.
 */
import type { BodyQuestion } from '../genre/body-state.ts';
import type { RoleName } from '../genre/roles.ts';
import type { AsideKind } from '../reading.ts';

/** The phases of `readResolution`; the front end comes before them. */
export type Phase =
  | 'front end'
  | 'furniture'
  | 'notes'
  | 'paragraphs'
  | 'front'
  | 'body'
  | 'lead phrases'
  | 'references';

/** What a phase can make of a line besides giving it a role or setting it aside. */
export type LineMark =
  | 'heading'
  | 'bullet'
  | 'quoted'
  | 'note'
  | 'cut'
  | 'joined'
  | 'hyphenKept'
  | 'leadPhrase'
  | 'inferredLeadPhrase'
  | 'reference'
  | 'inferredReference';

export interface TraceStep {
  phase: Phase;
  /** The role that the line was given, why it was set aside, or what else was made of it. */
  made: { role: RoleName } | { aside: AsideKind } | { mark: LineMark };
  /** Of the body: the question that gave the role. */
  by?: BodyQuestion;
  /** The printed words that it is about (a label, a lead phrase), or the fields of the masthead. */
  of?: string;
}

export interface TraceEntry extends TraceStep {
  /** The lines that it is about, ascending, from 1. */
  lines: readonly number[];
}

/** In the order of the phases. */
export type Trace = TraceEntry[];
