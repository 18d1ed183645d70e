/** What a comparison says: a closed list of kinds of changes, each with all that applying it needs. */
import type { Edit } from './edits.ts';
import type { Place } from './places.ts';
import type { ComparedNote, Token, Unit, UnitKind } from './text.ts';

/** Where a change is: its places in the old text and in the new one, as far as it has them. */
export interface Placed {
  /** In the old text. */
  place?: Place;
  /** In the new one. */
  newPlace?: Place;
}

/** Where something comes to stand, by the places of the old text: behind a sibling or before one. */
export interface Insertion {
  after?: Place;
  before?: Place;
  /** In this, which held nothing. */
  within?: Place;
}

/** A unit that stays and comes to stand in another: both by their places in the new row. */
export interface Held {
  unit: number;
  parent: number;
}

export interface Inserted extends Placed, Insertion {
  kind: 'inserted';
  /** Places in the new row. */
  to: readonly number[];
  units: readonly Unit[];
  /** Notes that only these units refer to. */
  notes: readonly ComparedNote[];
  holds: readonly Held[];
}

export interface Deleted extends Placed {
  kind: 'deleted';
  /** Places in the old row. */
  from: readonly number[];
  units: readonly Unit[];
  notes: readonly ComparedNote[];
  /** What stood in them stays: of a section only the heading is gone. */
  leaves: boolean;
}

export interface Moved extends Placed, Insertion {
  kind: 'moved';
  from: readonly number[];
  to: readonly number[];
  units: readonly Unit[];
  /** What each of them stands in, in the new row. */
  parents: readonly number[];
}

/** One unit becomes several. */
export interface Split extends Placed {
  kind: 'split';
  from: readonly [number];
  to: readonly number[];
  old: readonly Unit[];
  /** The new units without their words. */
  units: readonly Unit[];
  /** How many tokens of the old row, as it is after its edits, each of them has. */
  lengths: readonly number[];
  tokens: readonly (readonly Token[])[];
  holds: readonly Held[];
}

/** Several units become one. */
export interface Joined extends Placed {
  kind: 'joined';
  from: readonly number[];
  to: readonly [number];
  old: readonly Unit[];
  units: readonly Unit[];
}

/** Words, or only their setting, differ. The title is told apart. */
export interface Reworded extends Placed {
  kind: 'reworded' | 'title' | 'leadPhrase' | 'formatting';
  from: readonly number[];
  to: readonly number[];
  /** The old words; of units that are joined, one after another. */
  row: readonly Token[];
  edits: readonly Edit[];
  unit: Unit;
}

export interface Relabelled extends Placed {
  kind: 'relabelled';
  from: readonly number[];
  to: readonly number[];
  labels: readonly LabelPair[];
  unit: UnitKind;
}

export interface LabelPair {
  old?: string;
  new?: string;
}

export interface Levelled extends Placed {
  kind: 'level';
  from: readonly [number];
  to: readonly [number];
  /** What it stands in, in the new row. */
  parent: number;
  oldLevel?: number;
  newLevel?: number;
  unit: Unit;
}

/**
 * A block is of another kind, "preambular paragraph" instead of "operative paragraph"; its number and
 * what it stands in may follow from that.
 */
export interface Recast extends Placed {
  kind: 'role';
  from: readonly [number];
  to: readonly [number];
  oldKind: UnitKind;
  newKind: UnitKind;
  labels: readonly [LabelPair];
  /** What it stands in, in the new row, where that is something else. */
  parent?: number;
  newLevel?: number;
  unit: Unit;
}

/** A table's columns or headers. */
export interface TableChanged extends Placed {
  kind: 'table';
  from: readonly [number];
  to: readonly [number];
  attributes: Unit['attributes'];
}

/** An edit of references in a unit of the old row. */
export interface ReferenceEdit {
  unit: number;
  edit: Edit;
  place: Place;
  newPlace: Place;
  /** The words before the reference. */
  after: string;
}

export interface NoteChanged extends Placed {
  kind: 'noteInserted' | 'noteDeleted' | 'notePlace' | 'referenceInserted' | 'referenceDeleted';
  /** The note that they lead to; none where the text has a reference without a note. */
  note?: ComparedNote;
  label: string;
  edits: readonly ReferenceEdit[];
}

export interface NoteReworded extends Placed {
  kind: 'noteText';
  old: ComparedNote;
  note: ComparedNote;
  /** Where the note is one paragraph before and after. */
  row: readonly Token[];
  edits: readonly Edit[];
}

export interface NoteRelabelled extends Placed {
  kind: 'noteLabel';
  labels: readonly LabelPair[];
  identifiers: readonly string[];
}

export interface MastheadChanged extends Placed {
  kind: 'masthead';
  field: string;
  old?: { text: string; value: unknown };
  new?: { text: string; value: unknown };
}

export type Change =
  | Inserted
  | Deleted
  | Moved
  | Split
  | Joined
  | Reworded
  | Relabelled
  | Levelled
  | Recast
  | TableChanged
  | NoteChanged
  | NoteReworded
  | NoteRelabelled
  | MastheadChanged;

export type ChangeKind = Change['kind'];

/** Labels that follow from other changes, in a row: "4." to "18." become "5." to "19.". */
export interface Renumbered {
  what: 'notes' | UnitKind;
  /** The places of the first and the last, in the old text; of notes none. */
  places: readonly Place[];
  labels: readonly LabelPair[];
  /** Places in the new row, or identifiers of notes in the new text. */
  to: readonly (number | string)[];
}

export interface Comparison {
  same: boolean;
  /** In the order of the new text; what is gone, where it stood. */
  changes: readonly Change[];
  renumbered: readonly Renumbered[];
  /** The notes of the new text in their order, with what each is called in the old one. */
  notes: readonly { old?: string; new: string }[];
}

export interface CompareOptions {
  /** What is not looked at. */
  ignore?: readonly Ignorable[];
}

export const ignorables = ['notes', 'masthead', 'formatting'] as const;
export type Ignorable = (typeof ignorables)[number];
