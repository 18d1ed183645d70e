/** What differs between two rows of tokens, word by word: apart for words, references and setting. */
import { leastCost, type Pair } from './least-cost.ts';
import type { Token } from './text.ts';
import { cellKey, referenceKey, settingOf } from './tokens.ts';
import { isWord } from './words.ts';

/** At this place of the old row, so many tokens go and these come. */
export interface Edit {
  what: 'words' | 'reference' | 'setting';
  at: number;
  /** Its place among the edits of its row, several of which may stand at one place. */
  order: number;
  removed: readonly Token[];
  added: readonly Token[];
}

/**
 * The edits that make one row of the other, in their order. Whichever row comes first, the same
 * words are taken for the same.
 */
export function editsBetween(one: readonly Token[], other: readonly Token[]): Edit[] {
  return unordered(one, other).map((edit, order) => ({ ...edit, order }));
}

type Unordered = Omit<Edit, 'order'>;

function unordered(one: readonly Token[], other: readonly Token[]): Unordered[] {
  const swapped = compareRows(one, other) > 0;
  const pairs = swapped
    ? samePairs(other, one).map(([b, a]): Pair => [a, b])
    : samePairs(one, other);
  const edits: Unordered[] = [];
  let [from, start] = [0, 0];
  for (const [a, b] of [...pairs, [one.length, other.length] as const]) {
    edits.push(...gapEdits(from, one.slice(from, a), other.slice(start, b)));
    const [before, after] = [one[a], other[b]];
    if (before && after && settingOf(before) !== settingOf(after)) {
      addSetting(edits, a, before, after);
    }
    [from, start] = [a + 1, b + 1];
  }
  return edits;
}

function compareRows(one: readonly Token[], other: readonly Token[]): number {
  const [a, b] = [one, other].map((row) => row.map(({ key }) => key).join('\n')) as [
    string,
    string,
  ];
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

function samePairs(one: readonly Token[], other: readonly Token[]): Pair[] {
  const [ones, others] = [one.map(({ key }) => key), other.map(({ key }) => key)];
  const shorter = Math.min(ones.length, others.length);
  let start = 0;
  while (start < shorter && ones[start] === others[start]) start += 1;
  let end = 0;
  while (end < shorter - start && ones.at(-1 - end) === others.at(-1 - end)) end += 1;
  const ends = (at: number): Pair => [ones.length - at, others.length - at];
  const found = leastCost(ones.length - start - end, others.length - start - end, {
    match: (a, b) => (ones[start + a] === others[start + b] ? 0 : Infinity),
    remove: (a) => worth(one[start + a]),
    add: (b) => worth(other[start + b]),
  }).map(([a, b]): Pair => [start + a, start + b]);
  return [
    ...Array.from({ length: start }, (_, at): Pair => [at, at]),
    ...withoutChance(found, one, other, {
      from: start,
      ones: ones.length - end,
      others: others.length - end,
    }),
    ...Array.from({ length: end }, (_, at) => ends(end - at)),
  ];
}

/** Cells are held on to most, then words; a reference moves before a word or a sign does. */
function worth(token: Token | undefined): number {
  if (token === undefined || isReference(token)) return 2;
  if (token.key === cellKey) return 8;
  return isWord(token.key) ? 4 : 3;
}

/**
 * Where a phrase was put in the place of another, a word or two that both happen to have are no part
 * that was kept: nobody reads a sentence that changes with every second word.
 */
function withoutChance(
  pairs: readonly Pair[],
  one: readonly Token[],
  other: readonly Token[],
  ends: { from: number; ones: number; others: number },
): Pair[] {
  const runs: Pair[][] = [];
  for (const pair of pairs) {
    const last = runs.at(-1)?.at(-1);
    if (last && last[0] + 1 === pair[0] && last[1] + 1 === pair[1]) runs.at(-1)?.push(pair);
    else runs.push([pair]);
  }
  const wordsIn = (row: readonly Token[], from: number, to: number): number =>
    row.slice(from, to).filter(({ key }) => isWord(key)).length;
  return runs
    .filter((run, index) => {
      const [first, last] = [run[0] as Pair, run.at(-1) as Pair];
      const before = runs[index - 1]?.at(-1) ?? [ends.from - 1, ends.from - 1];
      const after = runs[index + 1]?.[0] ?? [ends.ones, ends.others];
      if (run.some(([a]) => isAnchor(one[a]))) return true;
      const kept = run.filter(([a]) => isWord(one[a]?.key ?? '')).length;
      const changedBefore = Math.min(
        wordsIn(one, before[0] + 1, first[0]),
        wordsIn(other, before[1] + 1, first[1]),
      );
      const changedAfter = Math.min(
        wordsIn(one, last[0] + 1, after[0]),
        wordsIn(other, last[1] + 1, after[1]),
      );
      return kept > 1 || changedBefore < kept + 1 || changedAfter < kept + 1;
    })
    .flat();
}

function isAnchor(token: Token | undefined): boolean {
  return token !== undefined && (isReference(token) || token.key === cellKey);
}

function isReference({ key }: Token): boolean {
  return key.startsWith(referenceKey);
}

/** Stretches of words and of references, apart. */
function runsOf(row: readonly Token[]): Token[][] {
  const runs: Token[][] = [];
  for (const token of row) {
    const last = runs.at(-1);
    if (last?.[0] && !isReference(last[0]) && !isReference(token)) last.push(token);
    else runs.push([token]);
  }
  return runs;
}

function gapEdits(at: number, removed: readonly Token[], added: readonly Token[]): Unordered[] {
  if (removed.length === 0 && added.length === 0) return [];
  if (![...removed, ...added].some(isReference)) return [{ what: 'words', at, removed, added }];
  const edits: Unordered[] = [];
  let place = at;
  for (const run of runsOf(removed)) {
    edits.push({ what: whatIs(run), at: place, removed: run, added: [] });
    place += run.length;
  }
  for (const run of runsOf(added)) {
    const last = edits.at(-1);
    const joins = last?.what === 'words' && last.added.length === 0 && whatIs(run) === 'words';
    if (joins && last.at + last.removed.length === place) last.added = run;
    else edits.push({ what: whatIs(run), at: place, removed: [], added: run });
  }
  return edits;
}

function whatIs([first]: readonly Token[]): Edit['what'] {
  return first && isReference(first) ? 'reference' : 'words';
}

function addSetting(edits: Unordered[], at: number, before: Token, after: Token): void {
  const last = edits.at(-1);
  if (last?.what === 'setting' && last.at + last.removed.length === at) {
    last.removed = [...last.removed, before];
    last.added = [...last.added, after];
  } else edits.push({ what: 'setting', at, removed: [before], added: [after] });
}

/** The row that the edits make of another one. */
export function applyEdits(row: readonly Token[], edits: readonly Edit[]): Token[] {
  const made: Token[] = [];
  let from = 0;
  for (const edit of inOrder(edits)) {
    made.push(...row.slice(from, edit.at), ...edit.added);
    from = Math.max(from, edit.at + edit.removed.length);
  }
  return [...made, ...row.slice(from)];
}

function inOrder(edits: readonly Edit[]): Edit[] {
  return edits.toSorted((a, b) => a.at - b.at || a.order - b.order);
}

/** A stretch of a row as it is shown: it stays, goes, comes, or is set otherwise. */
export interface Piece {
  what: 'kept' | 'removed' | 'added' | 'reset';
  tokens: readonly Token[];
}

/** A row with its edits, in the order in which it is read. */
export function piecesOf(row: readonly Token[], edits: readonly Edit[]): Piece[] {
  const pieces: Piece[] = [];
  const add = (what: Piece['what'], tokens: readonly Token[]): void => {
    if (tokens.length > 0) pieces.push({ what, tokens });
  };
  let from = 0;
  for (const edit of inOrder(edits)) {
    add('kept', row.slice(from, edit.at));
    if (edit.what === 'setting') add('reset', edit.added);
    else {
      add('removed', edit.removed);
      add('added', edit.added);
    }
    from = Math.max(from, edit.at + edit.removed.length);
  }
  add('kept', row.slice(from));
  return pieces;
}
