/** What alignment looks at in a unit: its words as numbers, and what it costs to take one for another. */
import { likeness, WordNumbers, type WordRow } from './likeness.ts';
import type { Unit } from './text.ts';
import { cellKey, referenceKey } from './tokens.ts';
import { isWord } from './words.ts';

export interface Measured {
  unit: Unit;
  /** The words and signs, for what must be equal. */
  text: string;
  row: WordRow;
  /** The words of what stands in a division with a heading, which is the same under another heading. */
  content: WordRow | undefined;
  /** It has words of its own; else its row has those of what stands in it. */
  own: boolean;
  /** What it counts for: a block is one, and what stands in a paragraph goes where that goes. */
  weight: number;
}

export function measured(units: readonly Unit[], numbers: WordNumbers): Measured[] {
  const keys = units.map(({ tokens }) => keysOf(tokens));
  const below = units.map((): string[] => []);
  for (const [at, { parent }] of units.entries()) {
    for (let outer = parent; outer >= 0; outer = units[outer]?.parent ?? -1) {
      // Any other container with words is known by them.
      const known = keys[outer]?.length === 0 || headed.has(units[outer]?.kind ?? 'paragraph');
      if (known) below[outer]?.push(...(keys[at] ?? []));
    }
  }
  return units.map((unit, at) => {
    const ownKeys = keys[at] ?? [];
    const own = ownKeys.length > 0;
    return {
      unit,
      text: unit.tokens
        .map(({ key }) => key)
        .filter((key) => !key.startsWith(referenceKey))
        .join(' '),
      row: numbers.rowOf(own ? ownKeys : (below[at] ?? [])),
      content: own && headed.has(unit.kind) ? numbers.rowOf(below[at] ?? []) : undefined,
      own,
      weight: divisions.has(units[unit.parent]?.kind ?? 'section') ? 1 : partWeight,
    };
  });
}

const headed: ReadonlySet<Unit['kind']> = new Set(['section', 'annex']);
const partWeight = 0.25;
const divisions: ReadonlySet<Unit['kind']> = new Set(['section', 'annex', 'quotedBlock']);

/** The words, or the signs where there is nothing else. */
function keysOf(tokens: Unit['tokens']): string[] {
  const keys = tokens.map(({ key }) => key).filter((key) => !key.startsWith(referenceKey));
  const words = keys.filter(isWord);
  return words.length > 0 ? words : keys.filter((key) => key !== cellKey);
}

// ——— Costs, in changes: a unit that has no other beside it is one ———

const [otherKind, otherLabel, otherWords] = [0.1, 0.002, 0.5];

/** What it costs to take one unit for another; `Infinity` where nobody would. */
export function matchCost(one: Measured, other: Measured): number {
  return differenceOf(one, other) * ((one.weight + other.weight) / 2);
}

function differenceOf(one: Measured, other: Measured): number {
  const kind = one.unit.kind === other.unit.kind ? 0 : otherKind;
  const label = one.unit.label === other.unit.label ? 0 : otherLabel;
  if (one.own !== other.own) return Infinity;
  if (!one.own) {
    if (kind > 0) return Infinity;
    return kind + label * 10 + 0.3 * (1 - likeness(one.row, other.row));
  }
  if (one.text === other.text) return kind + label;
  const least = leastLikeness(one, other);
  const alike = likeness(one.row, other.row, least);
  const known = alike >= least || hasSameContent(one, other);
  if (!known || (kind > 0 && alike < 0.7)) return Infinity;
  return otherWords + 1.4 * (1 - alike) + kind + label;
}

/** Of two divisions, whether most of what stands in one stands in the other. */
function hasSameContent({ content: one }: Measured, { content: other }: Measured): boolean {
  if (!one || !other || one.words.length === 0) return false;
  return likeness(one, other, sameContent) >= sameContent;
}

const sameContent = 0.7;

/** A text has these once: whatever one says, it is the other. */
const single: ReadonlySet<Unit['kind']> = new Set([
  'title',
  'enactingClause',
  'adoptionLine',
  'originLine',
]);

/** Of a few words, one that differs is many. */
export function leastLikeness(one: Measured, other: Measured): number {
  if (one.unit.kind === other.unit.kind && single.has(one.unit.kind)) return 0;
  const words = Math.max(one.row.words.length, other.row.words.length);
  if (words <= 4) return 0.25;
  return words <= 8 ? 0.35 : 0.45;
}
