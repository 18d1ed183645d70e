/**
 * Which labels Word counts by itself and which stand as text. The printed label is what must
 * appear: a number is left to Word only where counting gives exactly that label. Lists that share a
 * definition share its counters in Word and not elsewhere, and LibreOffice counts a level that was
 * left out; so what starts anew is a list with a definition of its own, which all programs count
 * alike. Where the print breaks its own sequence, the label is text.
 *
 * Annexes and sections are levels above the paragraphs that show no number: what stands below them
 * starts anew by itself, also after an editor has moved it. Where a text counts on through its
 * sections, they are none.
 */
import {
  patternsOf,
  readLabel,
  type LabelPattern,
  type Line,
  type LineNode,
  type Nodes,
} from '../../tree/index.ts';

/** A label that Word counts: by its list and level; `fromStyle` when the paragraph style says both. */
export interface NativeNumber {
  list: number;
  level: number;
  fromStyle: boolean;
}

/** A list and its definition: the first is linked to the styles, each other one starts a level anew. */
export interface ListInstance {
  id: number;
  start?: { level: number; value: number };
  /** How many quotations deep it stands: its labels move in with them. */
  quoted?: number;
}

export interface NumberingPlan {
  /** What each level below the divisions looks like: paragraphs first, then their items. */
  patterns: LabelPattern[];
  lists: ListInstance[];
  /** The levels of annexes and sections that start what is below them anew. */
  divisions: ReadonlyMap<Nodes, number>;
  /** Which kinds of them do. */
  dividing: readonly Division[];
  /** Labelled blocks that are not in the map have their label as text. */
  numbers: ReadonlyMap<Nodes, NativeNumber>;
}

/** Word has nine levels (ISO 29500-1 17.9.6). */
export const levelCount = 9;
export const styleList = 1;

export type Division = 'annex' | 'section';

export const divisionLevels = { annex: 0, section: 1 } as const satisfies Record<Division, number>;

/** The level of paragraphs; those of their items follow. */
export const paragraphLevel = 2;

/** Which divisions may start numbers anew; what comes first is taken where others do no better. */
const dividings: readonly (readonly Division[])[] = [['annex', 'section'], ['annex'], []];

/** Decides for every labelled operative paragraph and item of the document. */
export function planNumbering(
  lines: readonly Line[],
  parents: ReadonlyMap<Nodes, Nodes>,
  fallback: readonly LabelPattern[],
): NumberingPlan {
  const labelled = new Map(
    lines.flatMap((line) => labelledLine(line, parents).map((found) => [line, found])),
  );
  const patterns = choosePatterns([...labelled.values()], fallback);
  const plans = dividings.map((dividing) => planWith(dividing, lines, labelled, patterns));
  return best(plans, ({ numbers, lists }) => numbers.size - lists.length);
}

/** What Word counts where these divisions start numbers anew. */
function planWith(
  dividing: readonly Division[],
  lines: readonly Line[],
  labelled: ReadonlyMap<Line, LabelledLine>,
  patterns: LabelPattern[],
): NumberingPlan {
  const styles = new Counters();
  const counting: Counting = {
    patterns,
    lists: [{ id: styleList }],
    numbers: new Map(),
    counters: new Map([[styleList, styles]]),
    lastOfParent: new Map(),
    lastInScope: new Map(),
  };
  const divisions = new Map<Nodes, number>();
  for (const line of lines) {
    const division = dividing.find((kind) => kind === line.node.type);
    if (division !== undefined && line.quoted === 0) {
      const level = divisionLevels[division];
      divisions.set(line.node, level);
      styles.use(level, 1);
    }
    const found = labelled.get(line);
    if (found) count(found, counting);
  }
  return { patterns, lists: counting.lists, numbers: counting.numbers, divisions, dividing };
}

interface LabelledLine {
  node: LineNode;
  parent: Nodes;
  /** The quotation or the document that it is numbered in. */
  scope: Nodes;
  quoted: number;
  label: string;
  level: number;
}

function labelledLine({ node, quoted }: Line, parents: ReadonlyMap<Nodes, Nodes>): LabelledLine[] {
  const below = node.type === 'operativeParagraph' ? 0 : node.type === 'item' ? node.level : -1;
  const level = paragraphLevel + below;
  const label = 'label' in node ? node.label : undefined;
  const parent = parents.get(node);
  if (below < 0 || level >= levelCount || !label || !parent) return [];
  return [{ node, parent, scope: scopeOf(parent, parents), quoted, label, level }];
}

function scopeOf(node: Nodes, parents: ReadonlyMap<Nodes, Nodes>): Nodes {
  const parent = parents.get(node);
  return node.type === 'quotedBlock' || parent === undefined ? node : scopeOf(parent, parents);
}

// ——— What a level looks like ———

function choosePatterns(
  labelled: readonly LabelledLine[],
  fallback: readonly LabelPattern[],
): LabelPattern[] {
  const last: LabelPattern = { system: 'decimal', before: '(', after: ')' };
  return Array.from({ length: levelCount - paragraphLevel }, (_, below) => {
    const here = labelled.filter(({ level }) => level === paragraphLevel + below);
    const usual = fallback[below] ?? last;
    const candidates = new Map([[JSON.stringify(usual), usual]]);
    for (const { label } of here) {
      for (const pattern of patternsOf(label)) candidates.set(JSON.stringify(pattern), pattern);
    }
    return best([...candidates.values()], (pattern) => inSequence(here, pattern));
  });
}

/** The first of those that score highest. */
function best<T>(candidates: T[], score: (candidate: T) => number): T {
  return candidates
    .map((candidate) => ({ candidate, points: score(candidate) }))
    .reduce((leader, next) => (next.points > leader.points ? next : leader)).candidate;
}

/** How many labels follow the one before them, or start a list at 1, when read in a pattern. */
function inSequence(labelled: readonly LabelledLine[], pattern: LabelPattern): number {
  const last = new Map<Nodes, number | undefined>();
  let score = 0;
  for (const { label, parent } of labelled) {
    const value = readLabel(label, pattern);
    if (value !== undefined && value === (last.get(parent) ?? 0) + 1) score += 1;
    last.set(parent, value);
  }
  return score;
}

// ——— Counting as word processors do ———

/** The counters of one list. */
class Counters {
  readonly #start: ListInstance['start'];
  #values: (number | undefined)[] = [];

  constructor(start?: ListInstance['start']) {
    this.#start = start;
  }

  /** What counting gives next, or nothing where the level above was never counted. */
  next(level: number): number | undefined {
    const highest = this.#start?.level ?? paragraphLevel;
    const above = level === highest || this.#values[level - 1] !== undefined;
    return above ? (this.#values[level] ?? 0) + 1 : undefined;
  }

  /** Using a level starts all deeper ones anew (ISO 29500-1 17.9.10). */
  use(level: number, value: number): void {
    this.#values.length = level;
    this.#values[level] = value;
  }
}

interface Counting {
  patterns: LabelPattern[];
  lists: ListInstance[];
  numbers: Map<Nodes, NativeNumber>;
  counters: Map<number, Counters>;
  /** The last labelled block of each parent and level, and the number that it prints. */
  lastOfParent: Map<Nodes, { value: number | undefined; list: number | undefined }[]>;
  /** The list that each level used last, in the document and in each quotation by itself. */
  lastInScope: Map<Nodes, (number | undefined)[]>;
}

function count(line: LabelledLine, counting: Counting): void {
  const { node, parent, scope, level } = line;
  const pattern = counting.patterns[level - paragraphLevel];
  const value = pattern && readLabel(line.label, pattern);
  const siblings = counting.lastOfParent.get(parent) ?? [];
  const before = siblings[level];
  const list = value === undefined ? undefined : listFor(line, value, before, counting);
  siblings[level] = { value, list };
  counting.lastOfParent.set(parent, siblings);
  if (value === undefined || list === undefined) return;
  counting.counters.get(list)?.use(level, value);
  const last = counting.lastInScope.get(scope) ?? [];
  last[level] = list;
  counting.lastInScope.set(scope, last);
  counting.numbers.set(node, { list, level, fromStyle: list === styleList });
}

/** The list in which counting gives the number: one in use, else a new one where starting is right. */
function listFor(
  line: LabelledLine,
  value: number,
  before: { value: number | undefined; list: number | undefined } | undefined,
  counting: Counting,
): number | undefined {
  const { parent, scope, level } = line;
  const inUse = [
    before?.list,
    counting.numbers.get(parent)?.list,
    counting.lastInScope.get(scope)?.[level],
    scope.type === 'root' ? styleList : undefined,
  ];
  const counts = (list: number | undefined): list is number =>
    list !== undefined && counting.counters.get(list)?.next(level) === value;
  const found = inUse.find(counts);
  if (found !== undefined) return found;
  // The first of its row may start anywhere; after a label that is text, the sequence goes on.
  const starts =
    before === undefined || (before.list === undefined && follows(before.value, value));
  return starts ? newList(line, value, counting) : undefined;
}

function follows(before: number | undefined, value: number): boolean {
  return before === undefined || value === before + 1;
}

function newList({ level, quoted }: LabelledLine, value: number, counting: Counting): number {
  const id = counting.lists.length + 1;
  const start = { level, value };
  counting.lists.push({ id, start, ...(quoted > 0 && { quoted }) });
  counting.counters.set(id, new Counters(start));
  return id;
}
