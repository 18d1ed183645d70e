/** A trace line by line: what became of each line of the source, and in which node it stands. */
import { identifiersOf } from '../../tree/index.ts';
import type { Nodes, Root } from '../../tree/types.ts';
import type { RoleName } from '../genre/roles.ts';
import type { Trace, TraceStep } from './trace.ts';

export interface LineStep extends TraceStep {
  /** The line on which it began, where that is an earlier one. */
  since?: number;
}

export interface TracedLine {
  line: number;
  text: string;
  /** In the order of the phases; none for a blank line, or where the source says itself what is what. */
  steps: LineStep[];
  /** The id of the innermost block of the tree that holds a part of it. */
  node?: string;
}

export function tracedLines(source: string, root: Root, trace: Trace): TracedLine[] {
  const lines = source.split(/\r\n|[\r\n]/).map((text, i): TracedLine => ({
    line: i + 1,
    text: text.trim(),
    steps: [],
  }));
  for (const { lines: numbers, ...step } of trace) {
    for (const number of numbers) {
      const [since] = numbers;
      const begun = since !== undefined && since < number ? { since } : {};
      addStep(lines[number - 1], { ...step, ...begun });
    }
  }
  nameNodes(root, lines);
  return lines;
}

/** A mark of markup more is no news. */
function addStep(line: TracedLine | undefined, step: LineStep): void {
  const known = line?.steps.some((other) => JSON.stringify(other) === JSON.stringify(step));
  if (!known) line?.steps.push(step);
}

/** Children are named after their parents, so that the innermost stays. */
function nameNodes(root: Root, lines: readonly TracedLine[]): void {
  const ids = identifiersOf(root);
  const visit = (node: Nodes, part: Part): void => {
    const id = ids.get(node);
    if (id !== undefined && node.type !== 'footnoteReference' && node.position) {
      const { start, end } = node.position;
      for (const line of lines.slice(start.line - 1, end.line))
        if (isOf(part, line)) line.node = id;
    }
    if ('children' in node) for (const child of node.children) visit(child, part);
  };
  for (const child of root.children) visit(child, partOf(child));
}

type Part = 'masthead' | 'notes' | 'body';

function partOf({ type }: Nodes): Part {
  return type === 'masthead' ? 'masthead' : type === 'footnoteDefinition' ? 'notes' : 'body';
}

/** Notes and furniture of a page stand between the lines of a paragraph and are no part of it. */
function isOf(part: Part, { text, steps }: TracedLine): boolean {
  if (text === '') return false;
  if (steps.length === 0) return true;
  const inMasthead = steps.some(({ made }) => 'role' in made && mastheadRoles.has(made.role));
  if (part === 'masthead' || inMasthead) return part === 'masthead' && inMasthead;
  const isNote = steps.some(({ made }) => 'mark' in made && made.mark === 'note');
  if (part === 'notes' || isNote) return part === 'notes' && isNote;
  return steps.some(({ made }) => 'role' in made);
}

const mastheadRoles: ReadonlySet<RoleName> = new Set([
  'masthead',
  'particular',
  'sponsors',
  'symbolNote',
]);
