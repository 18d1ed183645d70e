/**
 * Binds references to their notes. Raised signs are references as they stand; a bare number is one
 * where the sequence of the notes needs it: the first references to the notes ascend.
 */
import { heaviestAscending, NoteIdentifiers } from '../../tree/index.ts';
import { startOf, withMarks, type Content, type Mark } from '../blocks/content.ts';
import type { Note } from '../blocks/notes.ts';
import { candidatesIn, type Candidate } from './reference-candidates.ts';
import type { Words } from '../../language/reading-words.ts';

export interface DefinedNote extends Note {
  identifier: string;
  /** The number of its marker; asterisks have none. */
  number: number | undefined;
}

export interface Bound {
  contents: Content[];
  /** Bare numbers that were read as references. */
  inferred: Candidate[];
  /** Raised numbers that no note answers to. */
  undefinedOnes: Candidate[];
}

/** Gives each note its identifier: its marker without a slash, and a number where two share it. */
export function identify(notes: readonly Note[]): DefinedNote[] {
  const given = notes.flatMap(({ identifier }) => (identifier === undefined ? [] : [identifier]));
  const identifiers = new NoteIdentifiers(given);
  return notes.map((note) => {
    const base = identifierOf(note.label.text);
    const digits = /\d+/.exec(base)?.[0];
    return {
      ...note,
      identifier: note.identifier ?? identifiers.give(base),
      number: digits === undefined ? undefined : Number(digits),
    };
  });
}

/**
 * Raised candidates, chosen ones, and bare numbers that repeat a reference: older texts refer to a
 * note again wherever they cite the document again.
 */
function withRepeats(defined: readonly Candidate[], chosen: ReadonlySet<Candidate>): Candidate[] {
  const seen = new Set<string>();
  return defined.filter((candidate) => {
    const label = identifierOf(candidate.label);
    const first = candidate.raised || chosen.has(candidate);
    if (first) seen.add(label);
    return first || (candidate.repeatable && seen.has(label));
  });
}

function identifierOf(label: string): string {
  const plain = /^\(\d+\)$/.test(label) ? label.slice(1, -1) : label;
  return plain.replace(/[\s/.[\]]+/g, '') || label;
}

/** Of notes with one sign (two tables have each a note "a") the one that stands next below. */
function nextBelow(notes: readonly DefinedNote[], place: number): DefinedNote | undefined {
  return notes.find(({ label }) => (startOf(label) ?? 0) > place) ?? notes.at(-1);
}

/** Whether the print raises its markers: each note has a raised one, so no other number is one. */
function raisedThroughout(
  found: readonly Candidate[],
  notes: ReadonlyMap<string, unknown>,
): boolean {
  const raised = new Set(found.filter((one) => one.raised).map(({ label }) => identifierOf(label)));
  return notes.size > 0 && [...notes.keys()].every((label) => raised.has(label));
}

/** Marks the references in the contents of the body, which come in reading order. */
export function bindReferences(
  contents: readonly Content[],
  notes: readonly DefinedNote[],
  words: Words,
): Bound {
  const byLabel = new Map<string, DefinedNote[]>();
  for (const note of notes) {
    const label = identifierOf(note.label.text);
    byLabel.set(label, [...(byLabel.get(label) ?? []), note]);
  }
  const isNote = (label: string): boolean => byLabel.has(identifierOf(label));
  const printed = new Set(notes.map(({ label }) => label.text));
  const known = { isNote, isPrinted: (label: string): boolean => printed.has(label) };
  const noteOf = ({ block, from, label }: Candidate): DefinedNote | undefined =>
    nextBelow(byLabel.get(identifierOf(label)) ?? [], contents[block]?.starts[from] ?? 0);
  const found = contents.flatMap((content, block) => candidatesIn(content, block, words, known));
  // Where the format itself marks references, a bare number is a number.
  const explicit =
    found.some(({ marked }) => marked) ||
    raisedThroughout(found, byLabel) ||
    contents.some(({ marks: own }) => own.some(({ kind }) => kind === 'reference'));
  const all = explicit ? found.filter(({ raised }) => raised) : found;
  const defined = all.filter(({ label }) => isNote(label));
  const numberOf = (candidate: Candidate): number => noteOf(candidate)?.number ?? 0;
  const chosen = new Set(heaviestAscending(defined, numberOf, ({ weight }) => weight));
  const accepted = withRepeats(defined, chosen);
  const marks: Mark[][] = contents.map(() => []);
  for (const candidate of accepted) {
    const { block, from, to, label } = candidate;
    const identifier = noteOf(candidate)?.identifier ?? label;
    marks[block]?.push({ kind: 'reference', from, to, identifier });
  }
  return {
    contents: contents.map((content, i) => withMarks(content, marks[i] ?? [])),
    inferred: accepted.filter(({ raised }) => !raised),
    undefinedOnes: all.filter(({ raised, label }) => raised && /^\d/.test(label) && !isNote(label)),
  };
}
