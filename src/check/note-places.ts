/** Says where a lost reference is likely to belong. */
import type { Root } from '../tree/types.ts';
import type { CheckContext } from './context.ts';
import { nameEnds, type NameEnd } from './name-ends.ts';
import { firstReferences, type FirstReference } from './note-order.ts';
import { sourceKinds } from './note-sources.ts';
import type { Passage } from './passages.ts';

/** Where the references of a document stand, and the names after which others may stand. */
export interface NotePlaces {
  firsts: readonly FirstReference[];
  /**
   * Where the first reference to a note of this number is likely to belong: "between the references
   * 1 and 4 (preambular paragraph 4 to preambular paragraph 5)".
   */
  rangeFor: (number: number) => string | undefined;
  /**
   * The names there that it may stand after: "“Millennium Summit,” (line 23)"; a few at most, in
   * reading order.
   */
  namesFor: (number: number, identifier: string) => string[];
}

/** How many names a message gives, and how many it looks at. */
const shown = 4;
const lookedAt = 40;

/** Reads the document once, for its names when they are first asked for; then asking is cheap. */
export function notePlaces(root: Root, context: CheckContext): NotePlaces {
  const { passages } = context;
  const firsts = firstReferences(passages);
  const ordered = firsts.filter(({ inOrder }) => inOrder);
  const around = (number: number): [FirstReference | undefined, FirstReference | undefined] => {
    const index = firstIndex(ordered, (first) => first.number >= number);
    return [ordered[index - 1], ordered[index]];
  };
  let read: SourceNames | undefined;
  return {
    firsts,
    rangeFor: (number) => {
      const [before, next] = around(number);
      return before || next ? rangeInWords(before, next, context) : undefined;
    },
    namesFor: (number, identifier) => {
      const [before, next] = around(number);
      if (!before && !next) return [];
      const { ends, kinds } = (read ??= sourceNames(root, context));
      const start = firstIndex(ends, (end) => before === undefined || isAfter(end, before));
      const between = ends
        .slice(start, start + lookedAt)
        .filter((end) => next === undefined || isAfter(next, end));
      const fitting = between.filter(({ names }) =>
        kinds.get(identifier)?.some((name) => names.has(name)),
      );
      const likeliest = (fitting.length > 0 ? fitting : between).slice(0, shown);
      return likeliest.map((end) => inWords(end, passages, context));
    },
  };
}

/** What the text names, and what kind of source each note cites. */
interface SourceNames {
  ends: readonly NameEnd[];
  kinds: ReturnType<typeof sourceKinds>;
}

function sourceNames(root: Root, { noteWords, passages }: CheckContext): SourceNames {
  return {
    ends: noteWords ? nameEnds(passages, noteWords) : [],
    kinds: sourceKinds(root, noteWords),
  };
}

interface Spot {
  passage: number;
  at: number;
}

function isAfter(one: Spot, other: Spot): boolean {
  return one.passage > other.passage || (one.passage === other.passage && one.at > other.at);
}

/** The index of the first item that passes a test which all later ones pass too. */
function firstIndex<T>(items: readonly T[], passes: (item: T) => boolean): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const item = items[middle];
    if (item !== undefined && passes(item)) high = middle;
    else low = middle + 1;
  }
  return low;
}

function rangeInWords(
  before: FirstReference | undefined,
  next: FirstReference | undefined,
  { placeOf }: CheckContext,
): string {
  const [from, to] = [before, next].map((first) => first && placeOf(first.node));
  const labels = [before, next].flatMap((first) => first?.node.label ?? []);
  if (before && next) {
    return `between the references ${labels.join(' and ')} (${from === to ? from : `${from} to ${to}`})`;
  }
  return `${before ? 'after' : 'before'} the reference ${labels.join('')} (${from ?? to})`;
}

function inWords(end: NameEnd, passages: readonly Passage[], { rangeOf }: CheckContext): string {
  const passage = passages[end.passage];
  const last = passage?.texts.findLast(({ at }) => at < end.at);
  const position = last && rangeOf(last.node, Math.max(0, end.at - last.at - 1), end.at - last.at);
  const line = position ? ` (line ${position.end.line})` : '';
  return `“${end.words}”${line}`;
}
