/** Which labels follow one another, so that a shift is told from a label that somebody changed. */
import { patternsOf, readLabel, type LabelPattern } from '../tree/index.ts';
import { holdersOf } from './places.ts';
import type { Unit } from './text.ts';

/** A label in its sequence: the one before it there, if there is one. */
export interface Sequenced {
  label: string;
  before: string | undefined;
  /** Nothing of its kind stands before it in the same paragraph or division: it may be number one. */
  first: boolean;
  sequence: string;
}

/** The labels of a row, each with the one that it follows. */
export function sequencedLabels(units: readonly Unit[]): (Sequenced | undefined)[] {
  const last = new Map<string, string>();
  const begun = new Set<string>();
  const holders = holdersOf(units);
  return units.map((unit, at) => {
    if (unit.label === undefined) return undefined;
    const sequence = sequenceOf(unit, holders[at] ?? -1, units);
    const before = last.get(sequence);
    last.set(sequence, unit.label);
    const siblings = `${unit.kind} ${holders[at]}`;
    const first = !begun.has(siblings);
    begun.add(siblings);
    return { label: unit.label, before, first, sequence };
  });
}

/**
 * Paragraphs are counted through the sections of the text or of an annex; items and divisions among
 * their siblings.
 */
function sequenceOf({ kind }: Unit, holder: number, units: readonly Unit[]): string {
  let scope = holder;
  if (kind === 'operativeParagraph' || kind === 'preambularParagraph') {
    while (scope >= 0 && units[scope]?.kind === 'section') scope = units[scope]?.parent ?? -1;
  }
  return `${kind} ${scope}`;
}

const leadingWord = /^\p{L}{3,}\s+/u;

/** Whether both labels are written alike and each follows the one before it. */
export function isShift(old: Sequenced, fresh: Sequenced): boolean {
  return systemsInPlace(old).some((one) =>
    systemsInPlace(fresh).some((other) => samePattern(one, other)),
  );
}

/** Whether one label is the next after another. */
export function isNext(label: string | undefined, before: string | undefined): boolean {
  if (label === undefined || before === undefined) return false;
  const last = patternsOf(before).map((pattern) => [pattern, readLabel(before, pattern)] as const);
  return last.some(([pattern, value]) => readLabel(label, pattern) === (value ?? 0) + 1);
}

/** Whether a label follows the one before it. */
export function isInPlace(label: Sequenced): boolean {
  return systemsInPlace(label).length > 0;
}

function samePattern(one: LabelPattern, other: LabelPattern): boolean {
  return one.system === other.system && one.before === other.before && one.after === other.after;
}

function systemsInPlace({ label, before, first }: Sequenced): LabelPattern[] {
  const word = leadingWord.exec(label)?.[0] ?? '';
  const own = label.slice(word.length).trim();
  const last = before?.startsWith(word) ? before.slice(word.length).trim() : undefined;
  return patternsOf(own)
    .filter((pattern) => {
      const value = readLabel(own, pattern);
      const previous = last === undefined ? undefined : readLabel(last, pattern);
      return (first && value === 1) || value === (previous ?? 0) + 1;
    })
    .map((pattern) => ({ ...pattern, before: word + pattern.before }));
}

/** Whether two labels are the same number, written otherwise: "(a)" and "a)". */
export function sameNumber(old: string, fresh: string): boolean {
  return patternsOf(old).some((one) =>
    patternsOf(fresh).some(
      (other) => readLabel(old, one) === readLabel(fresh, other) && one.system === other.system,
    ),
  );
}
