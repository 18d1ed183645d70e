/** Both texts as one row of blocks, each with its words as they stay, go and come. */
import {
  editsBetween,
  piecesOf,
  sidesOf,
  type Change,
  type ComparedText,
  type Comparison,
  type Piece,
  type Unit,
} from '../compare/index.ts';

export interface Row {
  old?: Unit;
  fresh?: Unit;
  pieces: readonly Piece[];
  /** The changes that are told of this block, by their numbers from 1. */
  changes: readonly number[];
}

/** The blocks in the order of the new text; what is gone stands where it stood. */
export function rowsOf(old: ComparedText, fresh: ComparedText, { changes }: Comparison): Row[] {
  const sides = sidesOf(old, fresh);
  const rows: { at: number; row: Row }[] = [];
  let last = -1;
  const goneAfter = new Map<number, number>();
  for (const at of sides.old.units.keys()) {
    const group = sides.old.groupOf.get(at);
    const mate = group?.moved === false ? group.others.at(-1) : undefined;
    if (mate !== undefined) last = Math.max(last, mate);
    goneAfter.set(at, last + (at + 1) / (sides.old.units.length + 2));
  }
  for (const { ones, others } of sides.groups) {
    const [was, is] = [
      ones.map((at) => sides.old.units[at]),
      others.map((at) => sides.fresh.units[at]),
    ];
    const tokens = [was, is].map((units) => units.flatMap((unit) => unit?.tokens ?? []));
    const [before = [], after = []] = tokens;
    const [one, other] = [was[0], is[0]];
    rows.push({
      at: others[0] ?? goneAfter.get(ones[0] ?? 0) ?? 0,
      row: {
        ...(one && { old: one }),
        ...(other && { fresh: other }),
        pieces: piecesOf(before, editsBetween(before, after)),
        changes: changes.flatMap((change, index) =>
          isAbout(change, ones, others) ? [index + 1] : [],
        ),
      },
    });
  }
  return rows.sort((a, b) => a.at - b.at).map(({ row }) => row);
}

function isAbout(change: Change, ones: readonly number[], others: readonly number[]): boolean {
  if ('to' in change && change.to.some((at) => others.includes(at))) return true;
  if ('from' in change && !('to' in change) && change.from.some((at) => ones.includes(at))) {
    return true;
  }
  if (!('edits' in change) || change.kind === 'noteText' || 'row' in change) return false;
  return change.edits.some((edit) => 'unit' in edit && ones.includes(edit.unit));
}
