/** Where a unit stands, in terms that people cite by: the labels on the way to it. */
import type { ComparedText, Unit, UnitKind } from './text.ts';

export interface PlaceStep {
  kind: UnitKind;
  /** As printed. */
  label?: string;
  /** Its number among its like, from 1: preambular paragraphs and what has no label go by it. */
  number: number;
}

/** The way to a unit, the outermost step first. */
export type Place = readonly PlaceStep[];

/** The place of each unit of a text. */
export function placesOf({ units }: Pick<ComparedText, 'units'>): Place[] {
  const holders = holdersOf(units);
  const counts = new Map<string, number>();
  const places: Place[] = [];
  for (const [at, unit] of units.entries()) {
    const holder = holders[at] ?? -1;
    const above = holder < 0 ? [] : (places[holder] ?? []);
    const key = `${holder} ${unit.kind}`;
    const number = (counts.get(key) ?? 0) + 1;
    counts.set(key, number);
    places.push([...above, stepOf(unit, number)]);
  }
  return places;
}

/**
 * What each unit belongs to for a reader: what it stands in, or the paragraph that introduces it
 * where a list stands beside its paragraph and not in it.
 */
export function holdersOf(units: readonly Unit[]): number[] {
  /** The last block of each parent that is no item. */
  const introducing = new Map<number, number>();
  return units.map(({ kind, parent }, at) => {
    if (kind !== 'item') {
      introducing.set(parent, introduces.has(kind) ? at : -1);
      return parent;
    }
    const inDivision = parent < 0 || !introduces.has(units[parent]?.kind ?? 'paragraph');
    const before = introducing.get(parent) ?? -1;
    return inDivision && units[parent]?.kind !== 'item' && before >= 0 ? before : parent;
  });
}

const introduces: ReadonlySet<UnitKind> = new Set([
  'preambularParagraph',
  'operativeParagraph',
  'paragraph',
  'enactingClause',
]);

function stepOf({ kind, label }: Unit, number: number): PlaceStep {
  return { kind, ...(label !== undefined && { label }), number };
}
