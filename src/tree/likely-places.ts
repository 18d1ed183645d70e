/**
 * Where the reference to a note may have stood that the medium lost: between the references to the
 * notes before and after it, behind a name that the text has not used before.
 */
import { heaviestAscending } from './ascending.ts';
import { nodesOf, notesOf } from './walk.ts';
import type {
  FootnoteDefinition,
  FootnoteReference,
  Nodes,
  OperativeParagraph,
  PreambularParagraph,
  Root,
  Text,
} from './types.ts';

/** A place after some words. */
export interface LikelyPlace {
  /** The words after which the reference may stand, their punctuation included. */
  words: string;
  /** The text that holds them, and how many of its characters stand before the place. */
  node: Text;
  at: number;
}

export interface LostReference {
  note: FootnoteDefinition;
  /** The nearest reference before the gap, and after it. */
  after?: FootnoteReference;
  before?: FootnoteReference;
  /** The paragraphs in which the gap starts and ends, in words: "preambular paragraph 4". */
  from?: string;
  to?: string;
  /** Likely places in reading order; the likeliest few. */
  places: LikelyPlace[];
}

/** Places offered for one note: a person compares them with the print. */
const offered = 6;

/** Finds the gap of each note among the first references, which ascend in print. */
export function lostReferences(root: Root, notes: readonly FootnoteDefinition[]): LostReference[] {
  if (notes.length === 0) return [];
  const spots = readingOrder(root);
  const chain = ascendingReferences(root);
  const names = countNames(spots);
  return notes.map((note) => {
    const number = numberOf(note.label);
    const { after, before } = gapOf(chain, number);
    const start = after ? spots.findIndex(({ node }) => node === after) : -1;
    const found = before ? spots.findIndex(({ node }) => node === before) : spots.length;
    const gap = spots.slice(start + 1, found);
    const [from, to] = [
      after ? spots[start]?.place : gap[0]?.place,
      before ? spots[found]?.place : gap.at(-1)?.place,
    ];
    return {
      note,
      ...(after && { after }),
      ...(before && { before }),
      ...(from !== undefined && { from }),
      ...(to !== undefined && { to }),
      places: placesIn(gap, names),
    };
  });
}

/** The first references that come in the order of their numbers. */
export function ascendingReferences(root: Root): FootnoteReference[] {
  return heaviestAscending(firstReferences(root), ({ label }) => numberOf(label));
}

/** The first reference to each numbered note, in reading order. */
export function firstReferences(root: Root): FootnoteReference[] {
  const numbered = new Set(
    notesOf(root)
      .filter(({ label }) => /\d/.test(label))
      .map(({ identifier }) => identifier),
  );
  const seen = new Set<string>();
  return nodesOf(root, 'footnoteReference').filter(({ identifier }) => {
    if (!numbered.has(identifier) || seen.has(identifier)) return false;
    seen.add(identifier);
    return true;
  });
}

export function numberOf(label: string): number {
  return Number(/\d+/.exec(label)?.[0] ?? 0);
}

function gapOf(
  chain: readonly FootnoteReference[],
  number: number,
): { after: FootnoteReference | undefined; before: FootnoteReference | undefined } {
  let low = 0;
  let high = chain.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (numberOf(chain[middle]?.label ?? '') < number) low = middle + 1;
    else high = middle;
  }
  return { after: chain[low - 1], before: chain[low] };
}

// ——— Reading order ———

interface Spot {
  node: Text | FootnoteReference;
  /** The paragraph in words. */
  place: string;
}

function readingOrder(root: Root): Spot[] {
  const spots: Spot[] = [];
  let preambular = 0;
  let operative = 0;
  const visitNode = (node: Nodes, place: string): void => {
    if (node.type === 'footnoteDefinition') return;
    let here = place;
    if (node.type === 'preambularParagraph') here = `preambular paragraph ${++preambular}`;
    if (node.type === 'operativeParagraph') here = operativePlace(node, ++operative);
    if (node.type === 'text' || node.type === 'footnoteReference')
      spots.push({ node, place: here });
    else if ('children' in node) for (const child of node.children) visitNode(child, here);
  };
  visitNode(root, 'the front of the document');
  return spots;
}

function operativePlace(
  { label }: OperativeParagraph | PreambularParagraph,
  count: number,
): string {
  return `paragraph ${label === undefined ? count : label.replace(/[^\p{L}\p{N}]+$/u, '')}`;
}

// ——— Names ———

/** A name of several words, or one with a year: what notes are set behind. */
const name =
  /(?:\p{N}{4}\s+)?\p{Lu}[\p{L}’'-]+(?:\s+(?:(?:of|on|the|to|for|and|in|against|de|du|des|et|sur)\s+){0,3}\p{Lu}[\p{L}’'-]+)+(?:,?\s+\d{4})?[,;.]?/gu;

function countNames(spots: readonly Spot[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { node } of spots) {
    if (node.type !== 'text') continue;
    for (const [found] of node.value.matchAll(name)) {
      const key = plain(found);
      counts.set(key, (counts.get(key) ?? 0) + 1);
    }
  }
  return counts;
}

function plain(words: string): string {
  return words
    .replace(/[,;.]$/, '')
    .replace(/\s+/g, ' ')
    .toLowerCase();
}

/** The rarest names of a gap: those that a text repeats are its daily words. */
function placesIn(gap: readonly Spot[], counts: ReadonlyMap<string, number>): LikelyPlace[] {
  const found: (LikelyPlace & { count: number })[] = [];
  for (const { node } of gap) {
    if (node.type !== 'text') continue;
    for (const match of node.value.matchAll(name)) {
      const words = match[0];
      found.push({
        words,
        node,
        at: match.index + words.length,
        count: counts.get(plain(words)) ?? 0,
      });
      // A gap may be the whole text: a person reads a handful of places.
      if (found.length > 200) break;
    }
  }
  const limit = [...found].sort((a, b) => a.count - b.count)[offered - 1]?.count ?? Infinity;
  return found
    .filter(({ count }) => count <= limit)
    .slice(0, offered)
    .map(({ words, node, at }) => ({ words, node, at }));
}
