/** Compares two texts: what changed, as lawyers say it, and which labels only follow from that. */
import type { Change, CompareOptions, Comparison, MastheadChanged } from './changes.ts';
import { blockChanges } from './find-blocks.ts';
import { labelChanges, noteLabelChanges } from './find-labels.ts';
import { noteChanges } from './find-notes.ts';
import { wordChanges } from './find-words.ts';
import { sidesOf, type Sides } from './sides.ts';
import type { ComparedText } from './text.ts';

export function compareTexts(
  one: ComparedText,
  other: ComparedText,
  { ignore = [] }: CompareOptions = {},
): Comparison {
  const formatting = !ignore.includes('formatting');
  const notes = !ignore.includes('notes');
  const sides = sidesOf(one, other);
  const blocks = blockChanges(sides);
  const words = wordChanges(sides, formatting);
  const labels = labelChanges(sides);
  const noteLabels = noteLabelChanges(sides);
  const ofNotes = notes
    ? [...noteChanges(sides, words.references, blocks, formatting), ...noteLabels.changes]
    : [];
  const changes = [
    ...(ignore.includes('masthead') ? [] : mastheadChanges(one, other)),
    ...inOrder([...blocks, ...labels.changes, ...words.changes, ...ofNotes], sides),
  ];
  const renumbered = [...labels.renumbered, ...(notes ? noteLabels.renumbered : [])];
  return {
    same: changes.length === 0 && renumbered.length === 0,
    changes,
    renumbered,
    notes: sides.notes.flatMap(({ one: old, other: fresh }) =>
      fresh ? [{ ...(old && { old: old.identifier }), new: fresh.identifier }] : [],
    ),
  };
}

function mastheadChanges(one: ComparedText, other: ComparedText): MastheadChanged[] {
  const [old, fresh] = [one.fields, other.fields].map(
    (fields) => new Map(fields.map(({ name, ...field }) => [name, field])),
  );
  return [...new Set([...(old?.keys() ?? []), ...(fresh?.keys() ?? [])])].flatMap((field) => {
    const [was, is] = [old?.get(field), fresh?.get(field)];
    if (was?.text === is?.text) return [];
    return [{ kind: 'masthead', field, ...(was && { old: was }), ...(is && { new: is }) }];
  });
}

/** In the order of the new text; what is gone comes where it stood, and notes at the end. */
function inOrder(changes: readonly Change[], sides: Sides): Change[] {
  const places = new Map(changes.map((change) => [change, placeInOrder(change, sides)]));
  return changes.toSorted((a, b) => (places.get(a) ?? 0) - (places.get(b) ?? 0));
}

function placeInOrder(change: Change, { old, fresh }: Sides): number {
  if ('to' in change) return change.to[0] ?? 0;
  const from = 'from' in change ? change.from[0] : undefined;
  const edit = 'edits' in change && change.kind !== 'noteText' ? change.edits.at(-1) : undefined;
  const at = from ?? (edit && 'unit' in edit ? edit.unit : undefined);
  if (at === undefined) return fresh.units.length;
  for (let before = at; before >= 0; before -= 1) {
    const group = old.groupOf.get(before);
    const mate = group?.moved === false ? group.others.at(-1) : undefined;
    if (mate !== undefined) return before === at ? mate : mate + 0.5;
  }
  return -0.5;
}
