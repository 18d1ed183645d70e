/**
 * The tree as a word processor holds it: a flat row of blocks, each with a kind and a level. Which
 * block holds which follows from a rule (`placeIn`); where the rule would go wrong, the line carries
 * its depth. Writing and reading such formats share the rule, so that a tree comes back as it went.
 */
import { headingLevels } from './heading-levels.ts';
import type { FootnoteDefinition, NodeOf, Nodes, PageBreak, Root } from './types.ts';

/** A node that holds other blocks. */
export type Container = NodeOf<
  | 'root'
  | 'section'
  | 'annex'
  | 'preambularParagraph'
  | 'operativeParagraph'
  | 'item'
  | 'quotedBlock'
  | 'footnoteDefinition'
>;

export type LineNode = NodeOf<
  | 'adoptionLine'
  | 'originLine'
  | 'title'
  | 'enactingClause'
  | 'preambularParagraph'
  | 'operativeParagraph'
  | 'section'
  | 'annex'
  | 'heading'
  | 'paragraph'
  | 'item'
  | 'table'
  | 'closingNote'
  | 'voteNote'
>;

/** A paragraph that belongs to a numbered paragraph or an item, after its first one, is flush text. */
export type LineKind = LineNode['type'] | 'flushText';

/** What a line must say so that its place in the tree can be found again. */
export interface LinePlace {
  kind: LineKind;
  /**
   * Items: their level. Flush text: the level of its item, 0 for the numbered paragraph itself.
   * Titles, sections and annexes: their heading level, if they show one.
   */
  level?: number;
  /** How many quoted blocks the line stands in. */
  quoted: number;
  /** Whether the innermost of these begins here although another is open. */
  beginsQuote?: boolean;
  /** How many containers the line's parent has; only where the rule would find another parent. */
  depth?: number;
}

export interface Line extends LinePlace {
  node: LineNode;
  /** Breaks between blocks: these pages of the official document begin with this line. */
  pageBreaks?: PageBreak[];
}

/** A container that is still open while lines are placed. */
export interface Open {
  type: Container['type'];
  level?: number;
}

/** Where a line goes: below the first `keep` open containers, in `quotes` new quoted blocks. */
export interface Placement {
  keep: number;
  quotes: number;
}

/**
 * The rule. Divisions go by their heading level, items by theirs; closing and vote notes belong to
 * the document or the annex; text, lists and tables to what is open.
 */
export function placeIn(open: readonly Open[], line: LinePlace): Placement {
  const inQuote = withQuotes(open, line);
  const kept = open.slice(0, inQuote);
  const quotes = line.quoted - quotesIn(kept);
  if (line.depth !== undefined) return atDepth(open, line, line.depth);
  return quotes > 0 ? { keep: inQuote, quotes } : { keep: parentIndex(kept, line) + 1, quotes: 0 };
}

/** The lines of a document, or of a note, in reading order. */
export function flatten(scope: Root | FootnoteDefinition): Line[] {
  const flattening: Flattening = {
    lines: [],
    open: [{ type: scope.type, node: scope }],
    levels: scope.type === 'root' ? headingLevels(scope) : new Map(),
    pageBreaks: [],
  };
  flattenChildren(scope, [{ type: scope.type, node: scope }], flattening);
  return flattening.lines;
}

/** The paragraph whose text is the line's own: that of a numbered paragraph or an item comes first. */
export function ownParagraph(node: LineNode): NodeOf<'paragraph'> | undefined {
  if (!isNumbered(node)) return undefined;
  const first = node.children[0];
  return first?.type === 'paragraph' ? first : undefined;
}

/** The heading that a section or an annex shows on its line. */
export function ownHeading(node: NodeOf<'section' | 'annex'>): NodeOf<'heading'> | undefined {
  const first = node.children[0];
  return first?.type === 'heading' ? first : undefined;
}

// ——— Placing ———

function withQuotes(open: readonly Open[], line: LinePlace): number {
  let keep = open.length;
  const limit = Math.max(0, line.beginsQuote ? line.quoted - 1 : line.quoted);
  while (quotesIn(open.slice(0, keep)) > limit) keep -= 1;
  return keep;
}

function quotesIn(open: readonly Open[]): number {
  return open.filter(({ type }) => type === 'quotedBlock').length;
}

/** The parent is number `depth` of the containers, counted from 0; new quoted blocks come last. */
function atDepth(open: readonly Open[], line: LinePlace, depth: number): Placement {
  let keep = Math.min(depth + 1, withQuotes(open, line));
  const missing = (): number => line.quoted - quotesIn(open.slice(0, keep));
  while (keep > 1 && keep + missing() > depth + 1) keep -= 1;
  return { keep, quotes: Math.max(0, missing()) };
}

function parentIndex(open: readonly Open[], line: LinePlace): number {
  const last = (test: (container: Open) => boolean): number => open.findLastIndex(test);
  const division = last(isDivision);
  const scope = last(({ type }) => isScope(type));
  switch (line.kind) {
    case 'section':
    case 'annex': {
      const { level } = line;
      if (level === undefined) return division;
      const outer = last(({ level: above = 1, ...c }) => isDivision(c) && above < level);
      return Math.max(
        outer,
        last(({ type }) => isScope(type) && type !== 'annex'),
      );
    }
    case 'closingNote':
    case 'voteNote':
      return scope;
    case 'item': {
      const below = (c: Open): boolean => c.type !== 'item' || (c.level ?? 0) < (line.level ?? 1);
      return last(below);
    }
    case 'flushText': {
      const owner = last((c) =>
        line.level ? c.type === 'item' && c.level === line.level : isNumberedType(c.type),
      );
      return owner > scope ? Math.max(owner, division) : division;
    }
    case 'table':
      return open.length - 1;
    default:
      return division;
  }
}

const scopes: ReadonlySet<string> = new Set(['root', 'annex', 'quotedBlock', 'footnoteDefinition']);

function isScope(type: Container['type']): boolean {
  return scopes.has(type);
}

function isDivision({ type }: Pick<Open, 'type'>): boolean {
  return type === 'section' || isScope(type);
}

function isNumberedType(type: string): boolean {
  return type === 'operativeParagraph' || type === 'preambularParagraph';
}

// ——— Flattening ———

interface OpenNode extends Open {
  node: Container;
}

interface Flattening {
  lines: Line[];
  /** What is open for a reader who has read the lines so far. */
  open: OpenNode[];
  levels: ReadonlyMap<Nodes, number>;
  /** Breaks that wait for their line. */
  pageBreaks: PageBreak[];
}

function flattenChildren(parent: Container, ancestors: OpenNode[], flattening: Flattening): void {
  for (const child of parent.children) {
    if (child.type === 'masthead' || child.type === 'footnoteDefinition') continue;
    if (child.type === 'pageBreak') flattening.pageBreaks.push(child);
    else if (child.type === 'quotedBlock') {
      flattenChildren(child, [...ancestors, { type: 'quotedBlock', node: child }], flattening);
    } else if (!isOnLineOf(child, parent)) {
      const open = addLine(child, parent, ancestors, flattening);
      if (isContainer(child)) flattenChildren(child, open, flattening);
    }
  }
}

/** Whether a block's text stands on the line of its parent. */
function isOnLineOf(child: LineNode, parent: Container): boolean {
  if (parent.type === 'section' || parent.type === 'annex') return ownHeading(parent) === child;
  return isNumbered(parent) && ownParagraph(parent) === child;
}

function addLine(
  node: LineNode,
  parent: Container,
  ancestors: OpenNode[],
  flattening: Flattening,
): OpenNode[] {
  const quotes = ancestors.filter(({ type }) => type === 'quotedBlock');
  const open = new Set(flattening.open.map((container) => container.node));
  const newQuotes = quotes.filter((quote) => !open.has(quote.node)).length;
  const level = levelOf(node, parent, flattening.levels);
  const line: Line = {
    node,
    kind: kindOf(node, parent),
    ...(level !== undefined && { level }),
    quoted: quotes.length,
    ...(newQuotes > 0 && quotesIn(flattening.open) >= quotes.length && { beginsQuote: true }),
    ...(flattening.pageBreaks.length > 0 && { pageBreaks: flattening.pageBreaks }),
  };
  flattening.pageBreaks = [];
  if (!leadsTo(ancestors, placeIn(flattening.open, line), flattening.open)) {
    line.depth = ancestors.length - 1;
  }
  flattening.lines.push(line);
  const own: OpenNode[] = isContainer(node)
    ? [{ type: node.type, node, ...(level !== undefined && { level }) }]
    : [];
  flattening.open = [...ancestors, ...own];
  return flattening.open;
}

function leadsTo(ancestors: OpenNode[], { keep, quotes }: Placement, open: OpenNode[]): boolean {
  if (keep + quotes !== ancestors.length) return false;
  return ancestors.every((ancestor, index) =>
    index < keep ? open[index]?.node === ancestor.node : ancestor.type === 'quotedBlock',
  );
}

function kindOf(node: LineNode, parent: Container): LineKind {
  const flush = node.type === 'paragraph' && isNumbered(parent);
  return flush ? 'flushText' : node.type;
}

function levelOf(
  node: LineNode,
  parent: Container,
  levels: ReadonlyMap<Nodes, number>,
): number | undefined {
  if (node.type === 'item') return node.level;
  if (kindOf(node, parent) === 'flushText') return parent.type === 'item' ? parent.level : 0;
  return levels.get(node);
}

function isNumbered(
  node: Nodes,
): node is NodeOf<'preambularParagraph' | 'operativeParagraph' | 'item'> {
  return isNumberedType(node.type) || node.type === 'item';
}

function isContainer(node: LineNode): node is Extract<LineNode, Container> {
  return isNumbered(node) || node.type === 'section' || node.type === 'annex';
}
