/** Blocks that are new, gone, elsewhere, split or joined, or that stand in something else. */
import type { Change, Deleted, Held, Inserted, Insertion, Moved } from './changes.ts';
import { applyEdits, editsBetween } from './edits.ts';
import type { Group } from './groups.ts';
import { heldUnits, isNew, newPlace, oldPlace, type HeldUnits } from './held-units.ts';
import { joinedTokens, type Side, type Sides } from './sides.ts';
import type { ComparedNote, Unit } from './text.ts';
import { referenceKey } from './tokens.ts';

/** What each unit that stays is expected to stand in: where it stood, or around that. */
export function blockChanges(sides: Sides): Change[] {
  const held = heldUnits(sides);
  return [
    ...inserted(sides, held),
    ...deleted(sides),
    ...moved(sides),
    ...splitAndJoined(sides, held),
    ...held.others,
  ];
}

const isGone = ({ others }: Group): boolean => others.length === 0;

// ——— New and gone ———

/** A block comes and goes with what stands in it. */
function subtrees(side: Side, all: readonly number[]): number[][] {
  const member = new Set(all);
  const blocks: number[][] = [];
  const blockOf = new Map<number, number[]>();
  for (const at of all) {
    const parent = side.holders[at] ?? -1;
    const block = member.has(parent) ? blockOf.get(parent) : undefined;
    if (block) block.push(at);
    else blocks.push([at]);
    blockOf.set(at, block ?? (blocks.at(-1) as number[]));
  }
  return blocks;
}

function inserted({ old, fresh, groups, notes }: Sides, held: HeldUnits): Inserted[] {
  const all = groups.filter(isNew).flatMap(({ others }) => others);
  const added = new Set(all);
  const fitting = notes.flatMap(({ one, other }) => (one || !other ? [] : [other]));
  return subtrees(fresh, all.toSorted(byNumber)).map((to): Inserted => ({
    kind: 'inserted',
    to,
    units: unitsAt(fresh, to),
    notes: notesWithin(fitting, to, added, fresh),
    ...newPlace(fresh, to[0]),
    ...insertionAt(to[0] ?? 0, { old, fresh }, held.by(to)),
    holds: held.by(to),
  }));
}

function deleted({ old, groups, notes }: Sides): Deleted[] {
  const all = groups.filter(isGone).flatMap(({ ones }) => ones);
  const gone = new Set(all);
  const fitting = notes.flatMap(({ one, other }) => (other || !one ? [] : [one]));
  return subtrees(old, all.toSorted(byNumber)).map((from): Deleted => ({
    kind: 'deleted',
    from,
    units: unitsAt(old, from),
    notes: notesWithin(fitting, from, gone, old),
    leaves: old.units.some(({ parent }, at) => from.includes(parent) && !gone.has(at)),
    ...oldPlace(old, from[0]),
  }));
}

function byNumber(a: number, b: number): number {
  return a - b;
}

function unitsAt({ units }: Side, places: readonly number[]): Unit[] {
  return places.flatMap((at) => units[at] ?? []);
}

/** The notes that stand and fall with these units: the first unit that refers to them is one. */
function notesWithin(
  notes: readonly ComparedNote[],
  units: readonly number[],
  all: ReadonlySet<number>,
  side: Side,
): ComparedNote[] {
  if (notes.length === 0) return [];
  const here = new Set(units);
  return notes.filter(({ identifier }) => {
    const referring = unitsReferringTo(identifier, side);
    return (
      referring.length > 0 && referring.every((at) => all.has(at)) && here.has(referring[0] ?? -1)
    );
  });
}

/** The units that refer to a note, by its identifier in their text. */
export function unitsReferringTo(identifier: string, { units }: Side): number[] {
  return [...units.keys()].filter((at) =>
    units[at]?.tokens.some(
      ({ key, atoms: [atom] }) =>
        key.startsWith(referenceKey) &&
        atom?.kind === 'reference' &&
        atom.identifier === identifier,
    ),
  );
}

// ——— Where ———

/**
 * Behind which sibling something comes to stand, or before which; else in what. What comes to stand
 * around others stands before the first of them.
 */
function insertionAt(
  at: number,
  { old, fresh }: Pick<Sides, 'old' | 'fresh'>,
  holds: readonly Held[] = [],
): Insertion {
  const [held] = holds;
  const first = held && fresh.groupOf.get(held.unit)?.ones[0];
  if (first !== undefined) return { before: old.places[first] ?? [] };
  const parent = fresh.units[at]?.parent ?? -1;
  const stays = (other: number): number | undefined => {
    const group = fresh.groupOf.get(other);
    return group?.moved === false ? group.ones.at(-1) : undefined;
  };
  for (let before = at - 1; before > parent; before -= 1) {
    const one = fresh.units[before]?.parent === parent ? stays(before) : undefined;
    if (one !== undefined) return { after: old.places[one] ?? [] };
  }
  for (let after = at + 1; after < fresh.units.length; after += 1) {
    const above = fresh.units[after]?.parent ?? -1;
    if (above < parent) break;
    const one = above === parent ? stays(after) : undefined;
    if (one !== undefined) return { before: old.places[one] ?? [] };
  }
  const around = parent < 0 ? undefined : stays(parent);
  return around === undefined ? {} : { within: old.places[around] ?? [] };
}

// ——— Elsewhere ———

function moved({ old, fresh, groups }: Sides): Moved[] {
  const all = groups
    .filter((group) => group.moved)
    .map(({ ones, others }) => ({ one: ones[0] ?? 0, other: others[0] ?? 0 }))
    .sort((a, b) => a.other - b.other);
  const blocks: (typeof all)[] = [];
  for (const pair of all) {
    const last = blocks.at(-1)?.at(-1);
    const goesOn = last && last.one + 1 === pair.one && last.other + 1 === pair.other;
    if (goesOn && isBelow(pair.one, blocks.at(-1)?.[0]?.one ?? -1, old)) blocks.at(-1)?.push(pair);
    else blocks.push([pair]);
  }
  return blocks.map((block): Moved => {
    const [from, to] = [block.map(({ one }) => one), block.map(({ other }) => other)];
    return {
      kind: 'moved',
      from,
      to,
      units: unitsAt(old, from),
      parents: to.map((at) => fresh.units[at]?.parent ?? -1),
      ...oldPlace(old, from[0]),
      ...newPlace(fresh, to[0]),
      ...insertionAt(to[0] ?? 0, { old, fresh }),
    };
  });
}

function isBelow(at: number, ancestor: number, { holders }: Side): boolean {
  for (let outer = holders[at] ?? -1; outer >= 0; outer = holders[outer] ?? -1) {
    if (outer === ancestor) return true;
  }
  return false;
}

// ——— Split and joined ———

function splitAndJoined({ old, fresh, groups }: Sides, held: HeldUnits): Change[] {
  return groups.flatMap((group): Change[] => {
    const { ones, others } = group;
    if (ones.length === 1 && others.length > 1) {
      const parts = unitsAt(fresh, others);
      const row = joinedTokens(unitsAt(old, ones));
      const made = applyEdits(row, editsBetween(row, joinedTokens(parts)));
      let from = 0;
      return [
        {
          kind: 'split',
          from: [ones[0] ?? 0],
          to: others,
          old: unitsAt(old, ones),
          units: parts.map((part) => ({ ...part, tokens: [] })),
          lengths: parts.map(({ tokens }) => tokens.length),
          tokens: parts.map(({ tokens }) => made.slice(from, (from += tokens.length))),
          holds: held.by(others),
          ...oldPlace(old, ones[0]),
          ...newPlace(fresh, others[0]),
        },
      ];
    }
    if (ones.length > 1 && others.length === 1) {
      return [
        {
          kind: 'joined',
          from: ones,
          to: [others[0] ?? 0],
          old: unitsAt(old, ones),
          units: unitsAt(fresh, others),
          ...oldPlace(old, ones[0]),
          ...newPlace(fresh, others[0]),
        },
      ];
    }
    return [];
  });
}
