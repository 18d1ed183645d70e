/**
 * What must not be torn apart at the end of a page. A flow of blocks becomes a row of units: a page
 * may end between two units and nowhere else. Widow and orphan lines, headings that stay with
 * their text and blocks that stay whole are all told by where units begin.
 */

/** A line of the flow: its height, and the notes whose first reference stands in it. */
export interface FlowLine<Note> {
  height: number;
  notes: readonly Note[];
}

/** A paragraph, a row of a table, or anything else that is set line after line. */
export interface FlowBlock<Line> {
  lines: readonly Line[];
  /** Space above and below, which is not set at the top of a page. */
  before: number;
  after: number;
  keepNext: boolean;
  keepPrevious: boolean;
  whole: boolean;
  /** Lines that are set again at the top of a page that begins inside the table. */
  head?: readonly Line[];
}

export interface UnitLine<Line> {
  line: Line;
  block: FlowBlock<Line>;
  /** Space above the line, unless it is the first of a page. */
  gap: number;
}

export interface Unit<Line> {
  lines: readonly UnitLine<Line>[];
}

/** The least lines of a paragraph at the foot and at the head of a page. */
export interface BreakRules {
  orphans: number;
  widows: number;
}

export function unitsOf<Line>(blocks: readonly FlowBlock<Line>[], rules: BreakRules): Unit<Line>[] {
  const units: { lines: UnitLine<Line>[] }[] = [];
  let before: FlowBlock<Line> | undefined;
  for (const block of blocks) {
    const groups = groupsOf(block, before?.after ?? 0, rules);
    const first = groups.shift();
    if (!first) continue;
    const last = units.at(-1);
    if (last && (before?.keepNext === true || block.keepPrevious)) last.lines.push(...first);
    else units.push({ lines: first });
    units.push(...groups.map((lines) => ({ lines })));
    before = block;
  }
  return units;
}

/** The lines of a block in groups that stay together, the first with the space above it. */
function groupsOf<Line>(
  block: FlowBlock<Line>,
  spaceAfterPrevious: number,
  { orphans, widows }: BreakRules,
): UnitLine<Line>[][] {
  const lines = block.lines.map((line, index) => ({
    line,
    block,
    gap: index === 0 ? spaceAfterPrevious + block.before : 0,
  }));
  if (lines.length === 0) return [];
  if (block.whole || lines.length < orphans + widows) return [lines];
  const end = lines.length - widows;
  return [
    lines.slice(0, orphans),
    ...lines.slice(orphans, end).map((line) => [line]),
    lines.slice(end),
  ];
}

/** A unit that no page can hold, in smaller ones: block by block, then line by line. */
export function finer<Line>(unit: Unit<Line>): Unit<Line>[] {
  const parts: { lines: UnitLine<Line>[] }[] = [];
  for (const line of unit.lines) {
    const last = parts.at(-1);
    if (last && last.lines[0]?.block === line.block) last.lines.push(line);
    else parts.push({ lines: [line] });
  }
  return parts.length > 1 ? parts : unit.lines.map((line) => ({ lines: [line] }));
}
