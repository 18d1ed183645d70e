/** Makes the new text of the old one and the changes: what proves that they say everything. */
import type { Change, Comparison } from './changes.ts';
import { applyEdits, type Edit } from './edits.ts';
import { itemsAround } from './held-units.ts';
import type { Atom, ComparedNote, ComparedText, Field, Token, Unit } from './text.ts';

/** A text with the changes of a comparison made in it; notes are called as in the new text. */
export function applyChanges(text: ComparedText, comparison: Comparison): ComparedText {
  const { changes, notes } = comparison;
  const names = new Map(
    notes.flatMap(({ old, new: name }) => (old === undefined ? [] : [[old, name] as const])),
  );
  const units = unitsAfter(
    text.units.map((unit) => ({ ...unit, tokens: unit.tokens.map(renaming(names)) })),
    comparison,
  );
  const madeNotes = notes.map((name) => noteAfter(name, text.notes, comparison));
  const labels = new Map(madeNotes.map(({ identifier, label }) => [identifier, label]));
  return {
    fields: fieldsAfter(text.fields, changes),
    units: units.map((unit) => ({ ...unit, tokens: unit.tokens.map(relabelling(labels)) })),
    notes: madeNotes,
  };
}

/** References called as the new text calls their notes. */
function renaming(names: ReadonlyMap<string, string>): (token: Token) => Token {
  return eachReference((atom) => ({
    ...atom,
    identifier: names.get(atom.identifier) ?? atom.identifier,
  }));
}

function relabelling(labels: ReadonlyMap<string, string>): (token: Token) => Token {
  return eachReference((atom) => ({ ...atom, label: labels.get(atom.identifier) ?? atom.label }));
}

type Reference = Extract<Atom, { kind: 'reference' }>;

function eachReference(change: (atom: Reference) => Reference): (token: Token) => Token {
  return (token) => ({
    ...token,
    atoms: token.atoms.map((atom) => (atom.kind === 'reference' ? change(atom) : atom)),
  });
}

// ——— Blocks ———

function unitsAfter(old: readonly Unit[], { changes, renumbered }: Comparison): Unit[] {
  const edits = editsByUnit(changes);
  const edited = (at: number, row: readonly Token[]): Token[] =>
    applyEdits(row, edits.get(at) ?? []);
  const made = new Map<number, Unit>();
  const placeOf = new Map<number, number>();
  const gone = new Set<number>();
  /** What units stand in, where it is not what they stood in. */
  const parents = new Map<number, number>();
  for (const change of changes) {
    switch (change.kind) {
      case 'inserted':
        for (const [index, at] of change.to.entries()) {
          const unit = change.units[index];
          if (unit) made.set(at, unit);
          parents.set(at, unit?.parent ?? -1);
        }
        for (const { unit, parent } of change.holds) parents.set(unit, parent);
        break;
      case 'deleted':
        for (const at of change.from) gone.add(at);
        break;
      case 'moved':
        for (const [index, from] of change.from.entries()) {
          const to = change.to[index] ?? -1;
          placeOf.set(from, to);
          parents.set(to, change.parents[index] ?? -1);
        }
        break;
      case 'split': {
        const row = edited(change.from[0], old[change.from[0]]?.tokens ?? []);
        let start = 0;
        for (const [index, at] of change.to.entries()) {
          const unit = change.units[index];
          const end = start + (change.lengths[index] ?? 0);
          if (unit) made.set(at, { ...unit, tokens: row.slice(start, end) });
          parents.set(at, unit?.parent ?? -1);
          start = end;
        }
        placeOf.set(change.from[0], change.to[0] ?? -1);
        for (const { unit, parent } of change.holds) parents.set(unit, parent);
        break;
      }
      case 'joined': {
        const row = change.from.flatMap((at) => old[at]?.tokens ?? []);
        const [unit] = change.units;
        const [to] = change.to;
        if (unit) made.set(to, { ...unit, tokens: edited(change.from[0] ?? -1, row) });
        parents.set(to, unit?.parent ?? -1);
        for (const at of change.from) placeOf.set(at, to);
        break;
      }
      case 'level':
      case 'role':
        if (change.parent !== undefined) parents.set(change.to[0], change.parent);
        break;
      default:
    }
  }
  const taken = new Set([...made.keys(), ...placeOf.values()]);
  let free = 0;
  for (const at of old.keys()) {
    if (gone.has(at) || placeOf.has(at)) continue;
    while (taken.has(free)) free += 1;
    taken.add(free);
    placeOf.set(at, free);
  }
  for (const [at, to] of placeOf) {
    const unit = old[at];
    if (!unit || made.has(to)) continue;
    const parent = parents.get(to) ?? parentAfter(at, old, placeOf);
    made.set(to, { ...unit, tokens: edited(at, unit.tokens), parent });
  }
  for (const [at, parent] of parents) {
    const unit = made.get(at);
    if (unit) made.set(at, { ...unit, parent });
  }
  const row = [...made].sort(([a], [b]) => a - b).map(([, unit]) => unit);
  const levelled = withLevels(row, old, placeOf);
  return withLabels(withFacts(levelled, changes), changes, renumbered);
}

function editsByUnit(changes: readonly Change[]): Map<number, Edit[]> {
  const edits = new Map<number, Edit[]>();
  const add = (unit: number, more: readonly Edit[]): void => {
    edits.set(unit, [...(edits.get(unit) ?? []), ...more]);
  };
  for (const change of changes) {
    switch (change.kind) {
      case 'reworded':
      case 'title':
      case 'leadPhrase':
      case 'formatting':
        add(change.from[0] ?? -1, change.edits);
        break;
      case 'noteInserted':
      case 'noteDeleted':
      case 'notePlace':
      case 'referenceInserted':
      case 'referenceDeleted':
        for (const { unit, edit } of change.edits) add(unit, [edit]);
        break;
      default:
    }
  }
  return edits;
}

function parentAfter(
  at: number,
  old: readonly Unit[],
  placeOf: ReadonlyMap<number, number>,
): number {
  for (let outer = old[at]?.parent ?? -1; outer >= 0; outer = old[outer]?.parent ?? -1) {
    const place = placeOf.get(outer);
    if (place !== undefined) return place;
  }
  return -1;
}

/** An item that stands in more or fewer items than before has a level that differs by as many. */
function withLevels(
  row: readonly Unit[],
  old: readonly Unit[],
  placeOf: ReadonlyMap<number, number>,
): Unit[] {
  const was = new Map([...placeOf].toReversed().map(([from, to]) => [to, from]));
  return row.map((unit, at) => {
    const before = old[was.get(at) ?? -1];
    if (before?.level === undefined || unit.level === undefined) return unit;
    const shift = itemsAround(unit, { units: row }) - itemsAround(before, { units: old });
    return { ...unit, level: before.level + shift };
  });
}

/** Levels, kinds and columns that changed for themselves. */
function withFacts(row: readonly Unit[], changes: readonly Change[]): Unit[] {
  const made = [...row];
  const change = (at: number, facts: Partial<Unit>): void => {
    const unit = made[at];
    if (unit) made[at] = { ...unit, ...facts };
  };
  for (const one of changes) {
    if (one.kind === 'level' || one.kind === 'role') {
      const { level: _level, ...rest } = made[one.to[0]] ?? {};
      const level = one.newLevel === undefined ? {} : { level: one.newLevel };
      made[one.to[0]] = { ...rest, ...level } as Unit;
    }
    if (one.kind === 'role') change(one.to[0], { kind: one.newKind });
    if (one.kind === 'table') change(one.to[0], { attributes: one.attributes });
  }
  return made;
}

function withLabels(
  row: readonly Unit[],
  changes: readonly Change[],
  renumbered: Comparison['renumbered'],
): Unit[] {
  const labels = new Map<number | string, string | undefined>();
  for (const change of [...changes, ...renumbered]) {
    if ('kind' in change && change.kind !== 'relabelled' && change.kind !== 'role') continue;
    for (const [index, at] of change.to.entries()) labels.set(at, change.labels[index]?.new);
  }
  return row.map((unit, at) => {
    if (!labels.has(at)) return unit;
    const { label: _label, ...rest } = unit;
    const label = labels.get(at);
    return label === undefined ? rest : { ...rest, label };
  });
}

// ——— Notes and the masthead ———

function noteAfter(
  name: Comparison['notes'][number],
  old: readonly ComparedNote[],
  { changes, renumbered }: Comparison,
): ComparedNote {
  const was = old.find(({ identifier }) => identifier === name.old);
  let units = was?.units;
  let label = was?.label;
  for (const change of changes) {
    if (change.kind === 'noteText' && change.note.identifier === name.new) {
      units = reworded(change, was);
    }
    const brought =
      change.kind === 'inserted'
        ? change.notes
        : change.kind === 'noteInserted' && change.note
          ? [change.note]
          : [];
    const note = brought.find(({ identifier }) => identifier === name.new);
    if (note) ({ units, label } = note);
  }
  for (const change of [...changes, ...renumbered]) {
    if ('what' in change && change.what === 'notes') {
      const at = change.to.indexOf(name.new);
      label = change.labels[at]?.new ?? label;
    }
    if ('kind' in change && change.kind === 'noteLabel') {
      label = change.labels[change.identifiers.indexOf(name.new)]?.new ?? label;
    }
  }
  return { identifier: name.new, label: label ?? '', units: units ?? [] };
}

/** A note of one paragraph is made of its old words; one that is built otherwise comes whole. */
function reworded(
  { note, edits, row }: Extract<Change, { kind: 'noteText' }>,
  was: ComparedNote | undefined,
): readonly Unit[] {
  const [unit] = note.units;
  if (unit && note.units.length === 1 && was?.units.length === 1) {
    return [{ ...unit, tokens: applyEdits(row, edits) }];
  }
  return note.units;
}

function fieldsAfter(old: readonly Field[], changes: readonly Change[]): Field[] {
  const fields = new Map(old.map((field) => [field.name, field]));
  for (const change of changes) {
    if (change.kind !== 'masthead') continue;
    if (change.new) fields.set(change.field, { name: change.field, ...change.new });
    else fields.delete(change.field);
  }
  return [...fields.values()];
}
