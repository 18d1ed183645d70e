/** Which note of one text is which of another: by their words, then by where they are referred to. */
import type { Group } from './groups.ts';
import { likeness, WordNumbers } from './likeness.ts';
import type { ComparedNote, ComparedText } from './text.ts';
import { referenceKey, textOfTokens } from './tokens.ts';
import { isWord } from './words.ts';

/** A note of the one text and what it is in the other. */
export interface NotePair {
  one?: ComparedNote;
  other?: ComparedNote;
}

const alikeWhenKept = 0.5;

/** Each note of both texts stands in one pair, in the order of the other text. */
export function notePairs(
  one: ComparedText,
  other: ComparedText,
  groups: readonly Group[],
): NotePair[] {
  const numbers = new WordNumbers();
  const ones = described(one, numbers, groupAt(groups, 'ones'));
  const others = described(other, numbers, groupAt(groups, 'others'));
  const taken = new Map<Described, Described>();
  const mates = new Map<Described, Described>();
  const take = (a: Described, b: Described): void => {
    taken.set(a, b);
    mates.set(b, a);
  };
  const free = (a: Described, b: Described): boolean => !taken.has(a) && !mates.has(b);
  const sure: ((note: Described) => string | undefined)[] = [
    ({ text, place }) => (place === undefined ? undefined : `${place} ${text}`),
    ({ text }) => text,
  ];
  for (const key of sure) {
    const waiting = new Map<string, Described[]>();
    for (const b of others) {
      const value = mates.has(b) ? undefined : key(b);
      if (value !== undefined) waiting.set(value, [...(waiting.get(value) ?? []), b]);
    }
    for (const a of ones) {
      const value = taken.has(a) ? undefined : key(a);
      const found = value === undefined ? undefined : waiting.get(value)?.shift();
      if (found) take(a, found);
    }
  }
  const alike = ones
    .flatMap((a) => (taken.has(a) ? [] : others.map((b) => ({ a, b }))))
    .filter(({ a, b }) => free(a, b))
    .map(({ a, b }) => ({ a, b, alike: likeness(a.row, b.row, alikeWhenKept) }))
    .filter((pair) => pair.alike >= alikeWhenKept)
    .sort((x, y) => y.alike - x.alike);
  for (const { a, b } of alike) if (free(a, b)) take(a, b);
  for (const a of ones) {
    const found = others.find((b) => free(a, b) && a.before !== undefined && a.before === b.before);
    if (found) take(a, found);
  }
  const gone = ones.filter((a) => !taken.has(a)).map((a) => ({ one: a.note }));
  return [
    ...others.map((b) => {
      const mate = mates.get(b);
      return { ...(mate && { one: mate.note }), other: b.note };
    }),
    ...gone,
  ];
}

function groupAt(groups: readonly Group[], side: 'ones' | 'others'): Map<number, number> {
  return new Map(groups.flatMap((group, at) => group[side].map((unit) => [unit, at] as const)));
}

interface Described {
  note: ComparedNote;
  text: string;
  row: ReturnType<WordNumbers['rowOf']>;
  /** The group of the unit that refers to it first. */
  place: number | undefined;
  /** That group, and the words before the reference. */
  before: string | undefined;
}

function described(
  { units, notes }: ComparedText,
  numbers: WordNumbers,
  groupOf: ReadonlyMap<number, number>,
): Described[] {
  const first = new Map<string, { unit: number; before: string }>();
  for (const [unit, { tokens }] of units.entries()) {
    for (const [at, { key }] of tokens.entries()) {
      if (!key.startsWith(referenceKey) || first.has(key)) continue;
      const words = tokens.slice(0, at).filter((token) => isWord(token.key));
      first.set(key, { unit, before: textOfTokens(words.slice(-3)) });
    }
  }
  return notes.map((note) => {
    const tokens = note.units.flatMap((unit) => unit.tokens);
    const found = first.get(referenceKey + note.identifier);
    const place = found && groupOf.get(found.unit);
    return {
      note,
      text: tokens.map(({ key }) => key).join(' '),
      row: numbers.rowOf(tokens.map(({ key }) => key).filter(isWord)),
      place,
      before: found && `${place} ${found.before}`,
    };
  });
}
