/** Labels that differ: those that somebody changed, and those that only follow from other changes. */
import type { LabelPair, NoteRelabelled, Relabelled, Renumbered } from './changes.ts';
import { labelPair, parentAfter } from './held-units.ts';
import {
  isInPlace,
  isNext,
  isShift,
  sameNumber,
  sequencedLabels,
  type Sequenced,
} from './sequences.ts';
import type { Side, Sides } from './sides.ts';
import type { ComparedNote } from './text.ts';

export interface LabelChanges<Changed> {
  changes: Changed[];
  renumbered: Renumbered[];
}

export function labelChanges({ old, fresh, groups }: Sides): LabelChanges<Relabelled> {
  const [before, after] = [sequencedLabels(old.units), sequencedLabels(fresh.units)];
  const found: LabelChanges<Relabelled> = { changes: [], renumbered: [] };
  const last = new Map<string, Relabelled | Renumbered>();
  const inOrder = groups
    .filter(({ ones, others }) => ones.length > 0 && others.length === 1)
    .toSorted((a, b) => (a.others[0] ?? 0) - (b.others[0] ?? 0));
  for (const { ones, others } of inOrder) {
    const [one, other] = [ones[0] ?? -1, others[0] ?? -1];
    const [was, is] = [before[one], after[other]];
    const unit = fresh.units[other]?.kind;
    const sequence = is?.sequence ?? was?.sequence ?? '';
    // What becomes a block of another kind gets its number with that.
    const recast = unit !== old.units[one]?.kind;
    if (unit === undefined || recast || ones.length > 1 || was?.label === is?.label) {
      last.delete(sequence);
      continue;
    }
    const labels = labelPair(was?.label, is?.label);
    const place = old.places[one] ?? [];
    const open = last.get(sequence);
    const elsewhere = unitIsElsewhere(one, other, { old, fresh });
    if (was && is && (isShift(was, is) || (elsewhere && isInPlace(is)))) {
      if (open && 'what' in open && goesOn(open, labels))
        extendShift(open, { labels, place, to: other });
      else {
        const shift = { what: unit, places: [place, place], labels: [labels], to: [other] };
        found.renumbered.push(shift);
        last.set(sequence, shift);
      }
    } else if (open && 'kind' in open && sameStyle(open.labels.at(-1), labels)) {
      open.from = [...open.from, one];
      open.to = [...open.to, other];
      open.labels = [...open.labels, labels];
    } else {
      const newPlace = fresh.places[other] ?? [];
      const about = { place, newPlace, unit };
      const change: Relabelled = {
        kind: 'relabelled',
        from: [one],
        to: [other],
        labels: [labels],
        ...about,
      };
      found.changes.push(change);
      last.set(sequence, change);
    }
  }
  return found;
}

/** Whether a unit stands in something else than before: its number is one of another list. */
function unitIsElsewhere(one: number, other: number, sides: Pick<Sides, 'old' | 'fresh'>): boolean {
  return sides.fresh.units[other]?.parent !== parentAfter(one, sides);
}

export function noteLabelChanges({ notes, old, fresh }: Sides): LabelChanges<NoteRelabelled> {
  const found: LabelChanges<NoteRelabelled> = { changes: [], renumbered: [] };
  const mates = new Map(notes.flatMap(({ one, other }) => (one && other ? [[other, one]] : [])));
  const before = labelsBefore(
    inOrderOfReference(
      notes.flatMap(({ one }) => one ?? []),
      old,
    ),
  );
  const after = labelsBefore(
    inOrderOfReference(
      notes.flatMap(({ other }) => other ?? []),
      fresh,
    ),
  );
  let open: Renumbered | undefined;
  for (const other of after.keys()) {
    const one = mates.get(other);
    if (!one) continue;
    if (one.label === other.label) {
      open = undefined;
      continue;
    }
    const [was, is] = [before.get(one), after.get(other)];
    const labels = { old: one.label, new: other.label };
    if (!was || !is || !isShift(was, is)) {
      open = undefined;
      const identifiers = [other.identifier];
      found.changes.push({ kind: 'noteLabel', labels: [labels], identifiers });
      continue;
    }
    if (open && goesOn(open, labels))
      extendShift(open, { labels, place: [], to: other.identifier });
    else {
      open = { what: 'notes', places: [], labels: [labels], to: [other.identifier] };
      found.renumbered.push(open);
    }
  }
  return found;
}

/** Notes are numbered as the text comes to them, wherever a source has their words. */
function inOrderOfReference(notes: readonly ComparedNote[], { units }: Side): ComparedNote[] {
  const places = new Map<string, number>();
  for (const { atoms } of units.flatMap(({ tokens }) => tokens)) {
    const [atom] = atoms;
    if (atom?.kind === 'reference' && !places.has(atom.identifier)) {
      places.set(atom.identifier, places.size);
    }
  }
  const placeOf = ({ identifier }: ComparedNote): number => places.get(identifier) ?? places.size;
  return notes.toSorted((one, other) => placeOf(one) - placeOf(other));
}

function labelsBefore<Note extends { label: string }>(
  notes: readonly Note[],
): Map<Note, Sequenced> {
  return new Map(
    notes.map((note, at) => [
      note,
      { label: note.label, before: notes[at - 1]?.label, first: at === 0, sequence: 'notes' },
    ]),
  );
}

/** Whether both labels of a pair are the next after those of the last pair. */
function goesOn({ labels }: Renumbered, pair: LabelPair): boolean {
  const last = labels.at(-1);
  return isNext(pair.old, last?.old) && isNext(pair.new, last?.new);
}

function extendShift(
  shift: Renumbered,
  {
    labels,
    place,
    to,
  }: { labels: LabelPair; place: Renumbered['places'][number]; to: number | string },
): void {
  shift.labels = [...shift.labels, labels];
  shift.to = [...shift.to, to];
  if (shift.places.length > 0) shift.places = [shift.places[0] ?? [], place];
}

/** Two labels in a row that are written otherwise, their numbers being the same, are one change. */
function sameStyle(one: LabelPair | undefined, other: LabelPair): boolean {
  return [one, other].every(
    (pair) => pair?.old !== undefined && pair.new !== undefined && sameNumber(pair.old, pair.new),
  );
}
