/**
 * Binds references to their notes. Raised signs are references as they stand; a bare number is one
 * where the sequence of the notes needs it: the first references to the notes ascend.
 */
import { heaviestAscending } from '../../tree/index.ts';
import { withMarks, type Content, type Mark } from '../blocks/content.ts';
import type { Note } from '../blocks/notes.ts';
import { candidatesIn, type Candidate } from './reference-candidates.ts';
import type { Words } from './words.ts';

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
  const used = new Map<string, number>();
  return notes.map((note) => {
    const base = identifierOf(note.label.text);
    const count = (used.get(base) ?? 0) + 1;
    used.set(base, count);
    const digits = /\d+/.exec(base)?.[0];
    return {
      ...note,
      identifier: count === 1 ? base : `${base}~${count}`,
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
  return label.replace(/[\s/.[\]]+/g, '') || label;
}

/** Marks the references in the contents of the body, which come in reading order. */
export function bindReferences(
  contents: readonly Content[],
  notes: readonly DefinedNote[],
  words: Words | undefined,
): Bound {
  const byLabel = new Map(notes.map((note) => [identifierOf(note.label.text), note]));
  const isNote = (label: string): boolean => byLabel.has(identifierOf(label));
  const found = contents.flatMap((content, block) => candidatesIn(content, block, words, isNote));
  // Where the format itself marks references, a bare number is a number.
  const explicit = found.some(({ marked }) => marked);
  const all = explicit ? found.filter(({ raised }) => raised) : found;
  const defined = all.filter(({ label }) => isNote(label));
  const numberOf = ({ label }: Candidate): number => byLabel.get(identifierOf(label))?.number ?? 0;
  const chosen = new Set(heaviestAscending(defined, numberOf, ({ weight }) => weight));
  const accepted = withRepeats(defined, chosen);
  const marks: Mark[][] = contents.map(() => []);
  for (const { block, from, to, label } of accepted) {
    const identifier = byLabel.get(identifierOf(label))?.identifier ?? label;
    marks[block]?.push({ kind: 'reference', from, to, identifier });
  }
  return {
    contents: contents.map((content, i) => withMarks(content, marks[i] ?? [])),
    inferred: accepted.filter(({ raised }) => !raised),
    undefinedOnes: all.filter(({ raised, label }) => raised && /^\d/.test(label) && !isNote(label)),
  };
}
