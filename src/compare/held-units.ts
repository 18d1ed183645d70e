/** What stands in what: units that stay and come to stand in something else. */
import type { Change, Held, LabelPair } from './changes.ts';
import type { Group } from './groups.ts';
import type { Side, Sides } from './sides.ts';
import type { Unit } from './text.ts';

export interface HeldUnits {
  /** Units that stay and stand in these new ones. */
  by: (to: readonly number[]) => Held[];
  /** Units that stand elsewhere for no other reason: their level changed. */
  others: Change[];
}

export function heldUnits({ old, fresh, groups }: Sides): HeldUnits {
  const holds = new Map<number, Held[]>();
  const others: Change[] = [];
  for (const { ones, others: to, moved: elsewhere } of groups) {
    const [one, other] = [ones[0], to[0]];
    if (one === undefined || other === undefined) continue;
    const unit = fresh.units[other];
    const was = old.units[one];
    if (!unit || !was) continue;
    const parent = unit.parent;
    const expected = parentAfter(one, { old, fresh });
    const holder = parent < 0 ? undefined : fresh.groupOf.get(parent);
    const newHolder = holder && (isNew(holder) || holder.others.length > 1);
    const elsewhereNow = parent !== expected && !elsewhere;
    const held = elsewhereNow && newHolder && outside(parent, fresh, holder) === expected;
    if (held) holds.set(parent, [...(holds.get(parent) ?? []), { unit: other, parent }]);
    const levelled = (elsewhereNow && !held) || levelDiffers(was, unit, { old, fresh });
    if (was.kind !== unit.kind) {
      others.push({
        kind: 'role',
        from: [one],
        to: [other],
        oldKind: was.kind,
        newKind: unit.kind,
        labels: [labelPair(was.label, unit.label)],
        ...(levelled && { parent }),
        ...(unit.level !== undefined && { newLevel: unit.level }),
        unit: was,
        ...oldPlace(old, one),
        ...newPlace(fresh, other),
      });
    } else if (levelled) {
      others.push({
        kind: 'level',
        from: [one],
        to: [other],
        parent,
        ...(was.level !== undefined && { oldLevel: was.level }),
        ...(unit.level !== undefined && { newLevel: unit.level }),
        unit: was,
        ...oldPlace(old, one),
        ...newPlace(fresh, other),
      });
    }
  }
  return { by: (to) => to.flatMap((at) => holds.get(at) ?? []), others };
}

/** The place in the new row of what a unit stood in, or of the nearest around it that stays. */
export function parentAfter(one: number, { old, fresh }: Pick<Sides, 'old' | 'fresh'>): number {
  for (
    let outer = old.units[one]?.parent ?? -1;
    outer >= 0;
    outer = old.units[outer]?.parent ?? -1
  ) {
    const at = old.groupOf.get(outer)?.others[0];
    if (at !== undefined && fresh.units[at]) return at;
  }
  return -1;
}

/** What a new unit stands in, passing over other new ones; of a split unit, its first part. */
function outside(at: number, { units, groupOf }: Side, holder: Group): number {
  if (holder.others.length > 1) return holder.others[0] ?? -1;
  for (let outer = units[at]?.parent ?? -1; outer >= 0; outer = units[outer]?.parent ?? -1) {
    const group = groupOf.get(outer);
    if (group && !isNew(group)) return group.others[0] ?? outer;
  }
  return -1;
}

/** The labels of a unit in both texts, as far as it has them. */
export function labelPair(old: string | undefined, fresh: string | undefined): LabelPair {
  return { ...(old !== undefined && { old }), ...(fresh !== undefined && { new: fresh }) };
}

/** Items: whether the level that the source says changed by more than the nesting did. */
function levelDiffers(was: Unit, is: Unit, { old, fresh }: Pick<Sides, 'old' | 'fresh'>): boolean {
  if (was.level === undefined || is.level === undefined) return was.level !== is.level;
  return is.level - was.level !== itemsAround(is, fresh) - itemsAround(was, old);
}

/** In how many items a unit stands. */
export function itemsAround({ parent }: Unit, { units }: Pick<Side, 'units'>): number {
  let count = 0;
  for (let outer = parent; outer >= 0; outer = units[outer]?.parent ?? -1) {
    if (units[outer]?.kind === 'item') count += 1;
  }
  return count;
}

/** Whether a group is of units that only the new text has. */
export const isNew = ({ ones }: Group): boolean => ones.length === 0;

/** The place of a unit of the old text, for a change. */
export function oldPlace(
  { places }: Side,
  at: number | undefined,
): { place?: Side['places'][number] } {
  const place = at === undefined ? undefined : places[at];
  return place ? { place } : {};
}

/** The place of a unit of the new text. */
export function newPlace(
  { places }: Side,
  at: number | undefined,
): { newPlace?: Side['places'][number] } {
  const place = at === undefined ? undefined : places[at];
  return place ? { newPlace: place } : {};
}
