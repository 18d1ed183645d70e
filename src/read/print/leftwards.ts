/**
 * Turns a page that reads from right to left over, as if it were seen in a mirror: whatever asks
 * where lines begin and paragraphs are set in then asks the same of all languages.
 *
 * After it: the text of a run stands in the order in which it is read, its edges rise; numbers and
 * Latin words keep their own order, over several runs as well; letters drawn by their shapes are the
 * letters of the text.
 */
import type { Box, PrintedPage, Run } from './page.ts';
import { joinedGlyphs } from './joined-glyphs.ts';
import { isBlank, leftOf, rightOf } from './page.ts';

const leftward = /[\p{Script=Arabic}\p{Script=Hebrew}]/u;
const digit = /\p{Nd}/u;
const letter = /\p{L}/u;

/** The page, turned over if most of its letters are read leftwards. */
export function readableFromLeft(page: PrintedPage): PrintedPage {
  let [left, others] = [0, 0];
  for (const { text } of page.runs) {
    for (const sign of text) {
      if (leftward.test(sign) && !digit.test(sign)) left++;
      else if (letter.test(sign)) others++;
    }
  }
  return left > others ? mirrored(page) : page;
}

function mirrored(page: PrintedPage): PrintedPage {
  const { width } = page;
  const over = <T extends Box>(box: T): T => ({
    ...box,
    left: width - box.right,
    right: width - box.left,
  });
  const segments = joinedGlyphs(page.runs).flatMap(segmentsOf);
  const runsOf = (direction: 'leftward' | 'rightward'): Run[] =>
    segments
      .filter(({ rightward }) => rightward === (direction === 'rightward'))
      .map(({ run }) => run);
  const dashes = runsOf('leftward').filter(({ text }) => isDash(text.trim()));
  const reversed = runsOf('leftward').map((run) => reversedRun(run, width));
  const swap = bracketsAreShapes(reversed);
  const groups = groupsOf(runsOf('rightward'), dashes).map((group) => movedOver(group, width));
  return {
    ...page,
    leftwards: true,
    runs: [
      ...reversed
        .flatMap((run) => partedAround(run, groups))
        .map((run) => (swap ? { ...run, text: swapped(run.text) } : run)),
      ...groups.flat(),
    ].map((run) => (run.clip ? { ...run, clip: over(run.clip) } : run)),
    turned: page.turned.map(({ text, box }) => ({ text, box: over(box) })),
    rules: page.rules.map(over),
    links: page.links.map(over),
    pictures: page.pictures.map(over),
  };
}

// ——— Stretches of one direction ———

interface Cell {
  text: string;
  edges: number[];
  /** Of which direction it is; signs of none go with what is around them. */
  kind: 'leftward' | 'rightward' | 'neutral';
}

function cellsOf({ text, edges, clusters }: Run): Cell[] {
  const cells: Cell[] = [];
  let at = 0;
  for (const length of clusters ?? Array.from(text, (sign) => sign.length)) {
    const own = text.slice(at, at + length);
    cells.push({ text: own, edges: edges.slice(at, at + length + 1), kind: kindOf(own) });
    at += length;
  }
  return cells;
}

function kindOf(text: string): Cell['kind'] {
  if (digit.test(text)) return 'rightward';
  if (leftward.test(text)) return 'leftward';
  return letter.test(text) ? 'rightward' : 'neutral';
}

function isDash(text: string): boolean {
  return /^[-\u2010-\u2015]$/u.test(text);
}

interface Segment {
  run: Run;
  rightward: boolean;
}

function segmentsOf(run: Run): Segment[] {
  const cells = cellsOf(run);
  const alone =
    cells.some(({ kind }) => kind === 'rightward') &&
    !cells.some(({ kind }) => kind === 'leftward');
  const isNumeric = !cells.some(({ kind, text }) => kind === 'rightward' && letter.test(text));
  const kinds = cells.map(({ kind, text }, at) => {
    if (kind !== 'neutral') return kind;
    // Brackets and strokes of a symbol that was drawn by itself are the symbol's.
    if (alone && !/[.,:;،؛\s]/u.test(text) && !(isDash(text) && isNumeric)) return 'rightward';
    const before = cells.slice(0, at).findLast((cell) => cell.kind !== 'neutral');
    const after = cells.slice(at + 1).find((cell) => cell.kind !== 'neutral');
    // In Arabic a dash parts numbers, each of which is read by itself (UAX 9, W2 and N1).
    if (isDash(text) && isNumeric) return 'leftward';
    return before?.kind === 'rightward' && after?.kind === 'rightward' ? 'rightward' : 'leftward';
  });
  const segments: { cells: Cell[]; rightward: boolean }[] = [];
  for (const [at, cell] of cells.entries()) {
    const rightward = kinds[at] === 'rightward';
    const last = segments.at(-1);
    if (last?.rightward === rightward) last.cells.push(cell);
    else segments.push({ cells: [cell], rightward });
  }
  return segments.map(({ cells: own, rightward }) => ({
    rightward,
    run: {
      ...run,
      text: own.map(({ text }) => text).join(''),
      edges: [own[0]?.edges[0] ?? 0, ...own.flatMap(({ edges }) => edges.slice(1))],
      clusters: own.map(({ text }) => text.length),
    },
  }));
}

// ——— Turning over ———

/** Letters as they were written, for signs that say their shape in the word as well. */
const shapes = /[\ufb1d-\ufdff\ufe70-\ufefc]/gu;

function reversedRun(run: Run, width: number): Run {
  let text = '';
  const edges = [width - rightOf(run)];
  for (const cell of cellsOf(run).reverse()) {
    const own = cell.text.replace(shapes, (sign) => sign.normalize('NFKC'));
    const from = width - (cell.edges.at(-1) ?? 0);
    const to = width - (cell.edges[0] ?? 0);
    for (let i = 1; i <= own.length; i++) edges.push(from + ((to - from) * i) / own.length);
    text += own;
  }
  return { ...run, text, edges, clusters: undefined };
}

/** A number may stand in a gap that was left for it within the words around it. */
function partedAround(run: Run, groups: readonly (readonly Run[])[]): Run[] {
  for (const group of groups) {
    const [first] = group;
    if (!first || Math.abs(first.baseline - run.baseline) > 1) continue;
    const middle = (Math.min(...group.map(leftOf)) + Math.max(...group.map(rightOf))) / 2;
    if (middle <= leftOf(run) || middle >= rightOf(run)) continue;
    const at = run.edges.findIndex(
      (edge, index) =>
        index < run.text.length && (edge + (run.edges[index + 1] ?? edge)) / 2 > middle,
    );
    if (at <= 0) continue;
    const before = { ...run, text: run.text.slice(0, at), edges: run.edges.slice(0, at + 1) };
    const after = { ...run, text: run.text.slice(at), edges: run.edges.slice(at) };
    return [...partedAround(before, groups), ...partedAround(after, groups)];
  }
  return [run];
}

/** A bracket opens before a letter: where most close there, the file names them by their shapes. */
function bracketsAreShapes(runs: readonly Run[]): boolean {
  let [right, wrong] = [0, 0];
  for (const { text } of runs) {
    right += text.match(/[([«]\p{L}/gu)?.length ?? 0;
    wrong += text.match(/[)\]»]\p{L}/gu)?.length ?? 0;
  }
  return wrong > right;
}

/** Signs that have a mirrored shape (UAX 9, 6); “ and ” have none. */
const pairs = new Map(
  ['()', '[]', '«»'].flatMap(([a = '', b = '']) => [
    [a, b],
    [b, a],
  ]),
);

function swapped(text: string): string {
  return text.replace(/[()[\]«»]/gu, (sign) => pairs.get(sign) ?? sign);
}

/** Of the size: numbers and words in a row stand no further apart. */
const nearest = 0.5;

/** Runs in a row, which keep their order among each other; a dash parts them. */
function groupsOf(runs: readonly Run[], dashes: readonly Run[]): Run[][] {
  const groups: Run[][] = [];
  const inRows = runs
    .filter((run) => !isBlank(run))
    .toSorted((a, b) => a.baseline - b.baseline || leftOf(a) - leftOf(b));
  for (const run of inRows) {
    const group = groups.findLast(
      ([first]) => first && Math.abs(first.baseline - run.baseline) < 1,
    );
    const last = group?.at(-1);
    const near = last && leftOf(run) - rightOf(last) < run.size * nearest;
    if (group && near && !dashes.some((dash) => standsBetween(dash, last, run))) group.push(run);
    else groups.push([run]);
  }
  return groups;
}

function standsBetween(sign: Run, before: Run, after: Run): boolean {
  const middle = (leftOf(sign) + rightOf(sign)) / 2;
  return (
    Math.abs(sign.baseline - after.baseline) < 1 &&
    middle > leftOf(before) &&
    middle < rightOf(after)
  );
}

function movedOver(group: readonly Run[], width: number): Run[] {
  const left = Math.min(...group.map(leftOf));
  const right = Math.max(...group.map(rightOf));
  return group.map((run) => ({
    ...run,
    edges: run.edges.map((edge) => width - right + edge - left),
    clusters: undefined,
  }));
}
