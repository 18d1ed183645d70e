/** One or several paragraphs of the old file made into those of the new one. */
import { leastCost, type Pair } from '../compare/index.ts';
import {
  changedProperties,
  rowContent,
  markedProperties,
  type FatedPiece,
  type Marker,
} from './marking.ts';
import type { Piece } from './pieces.ts';
import { element, first, write, type Element } from './xml.ts';

export interface Paragraph {
  node: Element;
  pieces: readonly Piece[];
}

/** A paragraph that goes, comes or moves as a whole. */
export function wholeParagraph(
  { node, pieces }: Paragraph,
  fate: Exclude<FatedPiece['fate'], 'kept'>,
  marker: Marker,
): Element {
  const content = rowContent(
    pieces.map((piece) => ({ piece, fate })),
    marker,
  );
  return element('w:p', {}, [markedProperties(first(node, 'w:pPr'), fate, marker), ...content]);
}

/**
 * Paragraphs that stay: as many marks come or go as there are more or fewer of them, and the last
 * keeps its mark. `added` is told which pieces of the new file are written.
 */
export function keptParagraphs(
  ones: readonly Paragraph[],
  others: readonly Paragraph[],
  marker: Marker,
): Element[] {
  const [old, fresh] = [ones, others].map((list) => list.map(({ pieces }) => pieces));
  const row = fatedRow((old ?? []).flat(), (fresh ?? []).flat());
  const cuts = cutsOf(row, old ?? [], fresh ?? []);
  const [last, lastNew] = [ones.at(-1)?.node, others.at(-1)?.node];
  const parts = [...cuts, row.length].map((end, index) =>
    row.slice(index === 0 ? 0 : cuts[index - 1], end),
  );
  return parts.map((part, index) => {
    const content = rowContent(part, marker);
    if (index === parts.length - 1) {
      const properties = changedProperties(
        last && first(last, 'w:pPr'),
        lastNew && first(lastNew, 'w:pPr'),
        marker,
      );
      return element('w:p', {}, [...properties, ...content]);
    }
    const comes = others.length > ones.length;
    const node = (comes ? others : ones)[index]?.node;
    const fate = comes ? 'added' : 'removed';
    const properties = markedProperties(node && first(node, 'w:pPr'), fate, marker);
    return element('w:p', {}, [properties, ...content]);
  });
}

/** Where in the row the paragraphs end of the side that has more of them. */
function cutsOf(
  row: readonly FatedPiece[],
  old: readonly (readonly Piece[])[],
  fresh: readonly (readonly Piece[])[],
): number[] {
  const comes = fresh.length > old.length;
  const side = comes ? fresh : old;
  const absent = comes ? 'removed' : 'added';
  const cuts: number[] = [];
  let left = side[0]?.filter(isShown).length ?? 0;
  let paragraph = 0;
  for (const [at, { piece, fate }] of row.entries()) {
    while (left === 0 && paragraph < side.length - 1 && fate !== absent && isShown(piece)) {
      cuts.push(at);
      paragraph += 1;
      left = side[paragraph]?.filter(isShown).length ?? 0;
    }
    if (fate !== absent && isShown(piece)) left -= 1;
  }
  while (cuts.length < side.length - 1) cuts.push(row.length);
  return cuts;
}

function isShown({ kind }: Piece): boolean {
  return kind !== 'bookmark';
}

/** Both rows as one, each piece with what becomes of it. Bookmarks of the old file stay. */
export function fatedRow(old: readonly Piece[], fresh: readonly Piece[]): FatedPiece[] {
  const row: FatedPiece[] = [];
  let [from, start] = [0, 0];
  const shown = (list: readonly Piece[]): number[] =>
    [...list.keys()].filter((at) => isShown(list[at] as Piece));
  const [ones, others] = [shown(old), shown(fresh)];
  const pairs = samePieces(
    ones.map((at) => old[at] as Piece),
    others.map((at) => fresh[at] as Piece),
  ).map(([a, b]): Pair => [ones[a] ?? 0, others[b] ?? 0]);
  for (const [a, b] of [...pairs, [old.length, fresh.length] as const]) {
    for (const piece of old.slice(from, a)) {
      row.push({ piece, fate: isShown(piece) ? 'removed' : 'kept' });
    }
    for (const piece of addedBookmarks(fresh.slice(start, b))) row.push({ piece, fate: 'added' });
    const [one, other] = [old[a], fresh[b]];
    if (one && other) {
      const reset = one.kind === 'text' && write(one.setting ?? '') !== write(other.setting ?? '');
      const piece = reset ? other : one;
      row.push({ piece, fate: 'kept', ...(reset && { reset, before: one.setting }) });
    }
    [from, start] = [a + 1, b + 1];
  }
  return row;
}

/** Of the new file's bookmarks only those that are around something that comes, both ends of them. */
function addedBookmarks(pieces: readonly Piece[]): Piece[] {
  const idOf = ({ nodes: [node] }: Piece): string | undefined => node?.attributes['w:id'];
  const bookmarks = pieces.filter(({ kind }) => kind === 'bookmark');
  return pieces.filter((piece) => {
    if (piece.kind !== 'bookmark') return true;
    return bookmarks.filter((other) => idOf(other) === idOf(piece)).length === 2;
  });
}

function samePieces(old: readonly Piece[], fresh: readonly Piece[]): Pair[] {
  const shorter = Math.min(old.length, fresh.length);
  let start = 0;
  while (start < shorter && old[start]?.key === fresh[start]?.key) start += 1;
  let end = 0;
  while (end < shorter - start && old.at(-1 - end)?.key === fresh.at(-1 - end)?.key) end += 1;
  const middle = leastCost(old.length - start - end, fresh.length - start - end, {
    match: (a, b) => (old[start + a]?.key === fresh[start + b]?.key ? 0 : Infinity),
    remove: (a) => worth(old[start + a]),
    add: (b) => worth(fresh[start + b]),
  }).map(([a, b]): Pair => [start + a, start + b]);
  return [
    ...Array.from({ length: start }, (_, at): Pair => [at, at]),
    ...withoutLoneSpaces(middle, old, { old: old.length - end, fresh: fresh.length - end }, start),
    ...Array.from({ length: end }, (_, at): Pair => [
      old.length - end + at,
      fresh.length - end + at,
    ]),
  ];
}

function worth(piece: Piece | undefined): number {
  if (piece?.kind !== 'text') return 3;
  if (piece.text.trim() === '') return 1;
  return /[\p{L}\p{N}]/u.test(piece.text) ? 4 : 2;
}

/** A space between two words that both change is no word that stays. */
function withoutLoneSpaces(
  pairs: readonly Pair[],
  old: readonly Piece[],
  ends: { old: number; fresh: number },
  start: number,
): Pair[] {
  return pairs.filter(([a, b], index) => {
    if (old[a]?.kind !== 'text' || old[a].text.trim() !== '') return true;
    const before = pairs[index - 1] ?? [start - 1, start - 1];
    const after = pairs[index + 1] ?? [ends.old, ends.fresh];
    const gap = (one: Pair, other: Pair): boolean => other[0] - one[0] > 1 && other[1] - one[1] > 1;
    return !(gap(before as Pair, [a, b]) && gap([a, b], after as Pair));
  });
}
