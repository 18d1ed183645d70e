/** What changed about notes: each that is new, gone or reworded is one change, wherever it is seen. */
import type { Change, NoteChanged, NoteReworded, ReferenceEdit } from './changes.ts';
import { editsBetween } from './edits.ts';
import { unitsReferringTo } from './find-blocks.ts';
import type { Side, Sides } from './sides.ts';
import type { ComparedNote, Unit } from './text.ts';
import { settingOf } from './tokens.ts';

export function noteChanges(
  sides: Sides,
  references: readonly ReferenceEdit[],
  blocks: readonly Change[],
  formatting: boolean,
): Change[] {
  const withBlocks = new Set(
    blocks.flatMap((block) =>
      block.kind === 'inserted' || block.kind === 'deleted' ? block.notes : [],
    ),
  );
  const byKey = new Map<string, ReferenceEdit[]>();
  for (const reference of references) {
    const key = keyOf(reference);
    byKey.set(key, [...(byKey.get(key) ?? []), reference]);
  }
  const changes: Change[] = [];
  for (const { one, other } of sides.notes) {
    const key = keyOfNote(one, sides.old) ?? keyOfNote(other, sides.fresh);
    const edits = key === undefined ? [] : (byKey.get(key) ?? []);
    if (key !== undefined) byKey.delete(key);
    const note = other ?? one;
    if (note === undefined || withBlocks.has(note)) {
      changes.push(...referenceChanges(note, edits));
    } else if (!one) changes.push(noteChange('noteInserted', note, edits));
    else if (!other) changes.push(noteChange('noteDeleted', note, edits));
    else {
      changes.push(...rewordedNote(one, other, formatting), ...referenceChanges(other, edits));
    }
  }
  for (const edits of byKey.values()) changes.push(...referenceChanges(undefined, edits));
  return changes;
}

/** The key that references to a note carry in a text. */
function keyOfNote(note: ComparedNote | undefined, side: Side): string | undefined {
  if (!note) return undefined;
  const [at] = unitsReferringTo(note.identifier, side);
  const token = side.units[at ?? -1]?.tokens.find(({ atoms: [atom] }) => {
    return atom?.kind === 'reference' && atom.identifier === note.identifier;
  });
  return token?.key;
}

function keyOf({ edit }: ReferenceEdit): string {
  return (edit.removed[0] ?? edit.added[0])?.key ?? '';
}

/** What went and came is one that is elsewhere; what is left over is one more, or one less. */
function referenceChanges(
  note: ComparedNote | undefined,
  edits: readonly ReferenceEdit[],
): NoteChanged[] {
  const gone = edits.filter(({ edit }) => edit.removed.length > 0);
  const come = edits.filter(({ edit }) => edit.removed.length === 0);
  const changes: NoteChanged[] = [];
  for (let at = 0; at < Math.max(gone.length, come.length); at += 1) {
    const pair = [gone[at], come[at]].flatMap((edit) => edit ?? []);
    const kind =
      pair.length === 2 ? 'notePlace' : gone[at] ? 'referenceDeleted' : 'referenceInserted';
    changes.push(noteChange(kind, note, pair));
  }
  return changes;
}

function noteChange(
  kind: NoteChanged['kind'],
  note: ComparedNote | undefined,
  edits: readonly ReferenceEdit[],
): NoteChanged {
  const [first] = edits;
  const last = edits.at(-1);
  return {
    kind,
    ...(note && { note }),
    label: note?.label ?? labelIn(first),
    edits,
    ...(first && { place: first.place }),
    ...(last && { newPlace: last.newPlace }),
  };
}

function labelIn(reference: ReferenceEdit | undefined): string {
  const [atom] = (reference?.edit.removed[0] ?? reference?.edit.added[0])?.atoms ?? [];
  return atom?.kind === 'reference' ? atom.label : '';
}

function rewordedNote(old: ComparedNote, note: ComparedNote, formatting: boolean): NoteReworded[] {
  if (contentKey(old.units, formatting) === contentKey(note.units, formatting)) return [];
  const row = old.units.flatMap(({ tokens }) => tokens);
  const edits = editsBetween(
    row,
    note.units.flatMap(({ tokens }) => tokens),
  ).filter(({ what }) => formatting || what !== 'setting');
  return [{ kind: 'noteText', old, note, row, edits }];
}

function contentKey(units: readonly Unit[], formatting: boolean): string {
  return JSON.stringify(
    units.map(({ kind, label, parent, tokens, attributes }) => [
      kind,
      label,
      parent,
      attributes,
      tokens.map((token) => (formatting ? [token.key, settingOf(token)] : token.key)),
    ]),
  );
}
