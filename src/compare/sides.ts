/** Two texts with what became of their units: what the finders of changes look at. */
import { groupsOf, type Group } from './groups.ts';
import { notePairs, type NotePair } from './note-pairs.ts';
import { holdersOf, placesOf, type Place } from './places.ts';
import type { ComparedText, Token, Unit } from './text.ts';
import { referenceKey } from './tokens.ts';

export interface Sides {
  old: Side;
  fresh: Side;
  groups: readonly Group[];
  notes: readonly NotePair[];
}

export interface Side {
  units: readonly Unit[];
  places: readonly Place[];
  /** What each unit belongs to for a reader. */
  holders: readonly number[];
  /** The group of each unit. */
  groupOf: ReadonlyMap<number, Group>;
}

/**
 * Aligns two texts. Which of them comes first makes no difference: the same units are taken for the
 * same, so that what changed on the way back is what changed on the way there.
 */
export function sidesOf(one: ComparedText, other: ComparedText): Sides {
  const swapped = textKey(one) > textKey(other);
  const found = swapped ? groupsOf(other.units, one.units) : groupsOf(one.units, other.units);
  const groups = swapped
    ? found.map(({ ones, others, moved }) => ({ ones: others, others: ones, moved }))
    : found;
  const notes = inOrderOf(
    other,
    swapped ? notePairs(other, one, found).map(turned) : notePairs(one, other, groups),
  );
  const keys = noteKeys(notes);
  return {
    old: sideOf(one, groups, 'ones', keys.old),
    fresh: sideOf(other, groups, 'others', keys.fresh),
    groups,
    notes,
  };
}

function turned({ one, other }: NotePair): NotePair {
  return { ...(other && { one: other }), ...(one && { other: one }) };
}

/** In the order of the new text, and what is gone after that. */
function inOrderOf({ notes }: ComparedText, pairs: readonly NotePair[]): NotePair[] {
  const place = new Map(notes.map((note, at) => [note, at]));
  const placeOf = ({ other }: NotePair): number => (other && place.get(other)) ?? notes.length;
  return pairs.toSorted((a, b) => placeOf(a) - placeOf(b));
}

function textKey({ units }: ComparedText): string {
  return units
    .map(({ kind, label, tokens }) => [kind, label, ...tokens.map(({ key }) => key)].join('\n'))
    .join('\n\n');
}

/** The same key for the references to a note in both texts. */
function noteKeys(pairs: readonly NotePair[]): Record<'old' | 'fresh', Map<string, string>> {
  const keys = { old: new Map<string, string>(), fresh: new Map<string, string>() };
  for (const [index, { one, other }] of pairs.entries()) {
    const key = `${referenceKey}note ${index}`;
    if (one) keys.old.set(referenceKey + one.identifier, key);
    if (other) keys.fresh.set(referenceKey + other.identifier, key);
  }
  return keys;
}

function sideOf(
  text: ComparedText,
  groups: readonly Group[],
  side: 'ones' | 'others',
  keys: ReadonlyMap<string, string>,
): Side {
  const rekeyed = (token: Token): Token => {
    if (!token.key.startsWith(referenceKey)) return token;
    const [atom] = token.atoms;
    const label = atom?.kind === 'reference' ? atom.label : '';
    // A reference whose note is missing is known by what is printed.
    return { ...token, key: keys.get(token.key) ?? `${referenceKey}without ${label}` };
  };
  const units = text.units.map((unit) => ({ ...unit, tokens: unit.tokens.map(rekeyed) }));
  return {
    units,
    places: placesOf(text),
    holders: holdersOf(text.units),
    groupOf: new Map(groups.flatMap((group) => group[side].map((at) => [at, group] as const))),
  };
}

/** The words of units one after another, as one unit would have them. */
export function joinedTokens(units: readonly (Unit | undefined)[]): Token[] {
  return units.flatMap((unit) => unit?.tokens ?? []);
}
