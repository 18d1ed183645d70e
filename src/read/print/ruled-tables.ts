/**
 * Finds tables by the rules that are drawn in them, where nothing is clipped to its cell: rules of one
 * width below each other, between which words stand in columns.
 *
 * After it: what stands in a cell stands in no other line. Lines between rules that stand in no
 * columns, or across all of them only, are no table.
 */
import type { LabelWords } from '../../language/label-words.ts';
import { labelAt } from '../../parse/index.ts';
import { joinedRules } from './furniture.ts';
import type { Line } from './lines.ts';
import { inkLeftOf, inkRightOf, type Box, type PrintedPage, type Rule } from './page.ts';
import { segmentsOf } from './segments.ts';
import { tableOf, type PrintedTable, type TableCell } from './table-grid.ts';

/** The rules of a table begin and end at places nearer than this. */
const sameEnd = 3;
/** No table is narrower, in points. */
const narrowest = 40;
/** Of page 1, the masthead takes this part; its columns have rules, too. */
const mastheadZone = 0.35;

/** The tables of a page that have rules, and the lines that stand in none. */
export function ruledTables(
  page: PrintedPage,
  lines: readonly Line[],
  labels: LabelWords,
): { tables: PrintedTable[]; text: Line[] } {
  const from = page.number === 1 ? page.height * mastheadZone : 0;
  const taken = new Set<Line>();
  const tables: PrintedTable[] = [];
  const below = joinedRules(page.rules).filter(({ top }) => top > from);
  for (const rules of groupsOf(below)) {
    const free = lines.filter((line) => !taken.has(line));
    for (const region of regionsOf(rules, free, { edges: edgesIn(rules, page.rules), labels })) {
      const cells = cellsOf(region);
      if (!cells) continue;
      for (const line of region.bands.flat()) taken.add(line);
      tables.push(tableOf(cells, page));
    }
  }
  return { tables, text: taken.size === 0 ? [...lines] : lines.filter((line) => !taken.has(line)) };
}

/** Rules of one width, from the top down, two at least. */
function groupsOf(rules: readonly Rule[]): Rule[][] {
  const groups: Rule[][] = [];
  for (const rule of rules.filter(({ left, right }) => right - left > narrowest)) {
    const group = groups.find(
      ([first]) =>
        first &&
        Math.abs(first.left - rule.left) < sameEnd &&
        Math.abs(first.right - rule.right) < sameEnd,
    );
    if (group) group.push(rule);
    else groups.push([rule]);
  }
  return groups.filter((group) => group.length > 1);
}

/** The width of a table, and the edges of columns that rules draw in it. */
interface Frame extends Column {
  edges: number[];
}

interface Region extends Frame {
  /** What stands between two rules each; the first may stand above the first rule. */
  bands: Line[][];
}

/** Of the size: lines stand no further above a rule that is theirs. */
const nearRule = 2.2;

/** The tables between rules of one width: several may stand below each other, with text between. */
function regionsOf(
  rules: readonly Rule[],
  lines: readonly Line[],
  { edges, labels }: { edges: number[]; labels: LabelWords },
): Region[] {
  const [first] = rules;
  if (!first) return [];
  const { left, right } = first;
  const isWithin = (line: Line): boolean =>
    line.left > left - sameEnd && line.right < right + sameEnd;
  const regions: (Region & { top: number })[] = [];
  let open: (Region & { top: number }) | undefined;
  for (const [at, rule] of rules.entries()) {
    const above = rules[at - 1];
    // A double rule is one.
    if (!above || rule.top - above.top < sameRule) continue;
    const band = lines.filter(({ baseline }) => baseline > above.top && baseline < rule.bottom + 1);
    if (
      band.length === 0 ||
      !band.every(isWithin) ||
      (edges.length === 0 && hasLabel(band, labels))
    ) {
      open = undefined;
    } else if (open && goesOnWith(open, band)) {
      open.bands.push(band);
    } else {
      open = { left, right, edges, top: above.top, bands: [band] };
      regions.push(open);
    }
  }
  return regions.map(({ top, ...region }) => {
    const inTables = new Set(regions.flatMap(({ bands }) => bands.flat()));
    const free = lines.filter((line) => isWithin(line) && !inTables.has(line));
    const head = headAbove(top, region, { lines: free, labels });
    return head.length > 0 ? { ...region, bands: [head, ...region.bands] } : region;
  });
}

/** Text stands between two tables of one width: a paragraph and its label look like two columns. */
function hasLabel(band: readonly Line[], labels: LabelWords): boolean {
  return band.some(({ text }) => {
    const label = labelAt(text, labels);
    // "J)" by itself ends a cell.
    return label !== undefined && label.style !== 'bare' && label.textAt < text.length;
  });
}

/** Rules nearer than this are one. */
const sameRule = 4;

/** Lines between the next two rules stand in the same columns. */
function goesOnWith(open: Region, band: readonly Line[]): boolean {
  const columns = columnsOf(open.bands.flat(), open);
  if (columns.length < 2) return false;
  // Words of a head are shorter than what stands below them: the columns are those of both.
  const together = columnsOf([...open.bands.flat(), ...band], open);
  if (together.length !== columns.length) return false;
  return band.every((line) =>
    partsOf(line, open.edges).every((part) => together.some((one) => isIn(part, one))),
  );
}

/** What stands right above the first rule, in the columns below it. */
function headAbove(
  top: number,
  region: Region,
  { lines, labels }: { lines: readonly Line[]; labels: LabelWords },
): Line[] {
  const columns = columnsOf(region.bands.flat(), region);
  const head: Line[] = [];
  let reached = top;
  for (const line of lines.toReversed()) {
    if (line.baseline > top) continue;
    const fits = partsOf(line, region.edges).every((part) =>
      columns.some((column) => isIn(part, column)),
    );
    if (reached - line.baseline > line.size * nearRule || !fits || hasLabel([line], labels)) break;
    head.unshift(line);
    reached = line.baseline;
  }
  return head.some((line) => partsOf(line, region.edges).length > 1) ? head : [];
}

// ——— Columns ———

interface Column {
  left: number;
  right: number;
}

/** Of the size: a gap between words is narrower, one between columns wider. */
const columnGap = 0.9;

/** The parts of a line that may stand in cells of their own. */
function partsOf(line: Line, edges: readonly number[]): Line[] {
  return segmentsOf(
    line,
    (gap, before, piece) =>
      gap > columnGap * line.size ||
      edges.some((edge) => inkRightOf(before.run) < edge + 1 && inkLeftOf(piece.run) > edge - 1),
  );
}

/** Columns as rules part them, or else as what no line of several parts stands in does. */
function columnsOf(lines: readonly Line[], { left, right, edges }: Frame): Column[] {
  if (edges.length > 0) {
    const bounds = [left, ...edges, right];
    return bounds.slice(1).map((end, at) => ({ left: bounds[at] ?? left, right: end }));
  }
  const parts = lines.map((line) => partsOf(line, edges)).filter(({ length }) => length > 1);
  const columns: Column[] = [];
  for (const part of parts.flat().toSorted((a, b) => a.left - b.left)) {
    const last = columns.at(-1);
    if (last && part.left < last.right + part.size * columnGap)
      last.right = Math.max(last.right, part.right);
    else columns.push({ left: part.left, right: part.right });
  }
  return columns.map((column, at) => ({
    left: at === 0 ? left : middle(columns[at - 1], column),
    right: at === columns.length - 1 ? right : middle(column, columns[at + 1]),
  }));
}

function middle(a: Column | undefined, b: Column | undefined): number {
  return ((a?.right ?? 0) + (b?.left ?? 0)) / 2;
}

function isIn(part: Line, { left, right }: Column): boolean {
  return part.left > left - sameEnd && part.right < right + sameEnd;
}

/** Where upright rules stand, or where the rules of rows were drawn in pieces. */
function edgesIn(group: readonly Rule[], all: readonly Rule[]): number[] {
  const [first] = group;
  const top = first?.top ?? 0;
  const bottom = group.at(-1)?.bottom ?? 0;
  const inner = all.flatMap((rule): number[] => {
    if (rule.bottom < top - 1 || rule.top > bottom + 1) return [];
    if (rule.direction === 'vertical') return [rule.left];
    return group.some((one) => Math.abs(one.top - rule.top) < 1.5) ? [rule.left, rule.right] : [];
  });
  return inner
    .filter((x) => x > (first?.left ?? 0) + sameEnd && x < (first?.right ?? 0) - sameEnd)
    .sort((a, b) => a - b)
    .filter((x, at, sorted) => x - (sorted[at - 1] ?? -Infinity) > sameEnd);
}

// ——— Cells ———

function cellsOf(region: Region): TableCell[] | undefined {
  const columns = columnsOf(region.bands.flat(), region);
  if (columns.length < 2) return undefined;
  const { edges } = region;
  const rows = region.bands.flatMap((band, at) =>
    at === 0 && region.bands.length > 1 && isOneRow(band, columns, edges)
      ? [band]
      : rowsOf(band, columns, edges),
  );
  const inColumns = rows.filter((row) => row.some((line) => partsOf(line, edges).length > 1));
  if (rows.length < 2 || inColumns.length < (edges.length > 0 ? 1 : 2)) return undefined;
  return rows.flatMap((row) => cellsOfRow(row, columns, edges));
}

/** A head may take several lines, the first column of which has words in one of them only. */
function isOneRow(
  band: readonly Line[],
  [first]: readonly Column[],
  edges: readonly number[],
): boolean {
  const heads = band.filter(
    (line) => first && partsOf(line, edges).some((part) => isIn(part, first)),
  );
  const gaps = band.slice(1).map((line, at) => line.baseline - (band[at]?.baseline ?? 0));
  return heads.length === 1 && gaps.every((gap, at) => gap < (band[at]?.size ?? 0) * leading);
}

/** Of the size: lines of one cell stand no further apart. */
const leading = 1.35;

/** The rows between two rules: where lines stand apart, or else where a line stands in columns. */
function rowsOf(
  band: readonly Line[],
  columns: readonly Column[],
  edges: readonly number[],
): Line[][] {
  const gaps = band.slice(1).map((line, at) => line.baseline - (band[at]?.baseline ?? 0));
  const widest = Math.max(0, ...gaps);
  const narrowestGap = Math.min(...gaps.filter((gap) => gap > 1));
  const apart = widest > narrowestGap * leading;
  // Where the lines of a cell stand as far apart as those of two rows, a full line begins a row.
  const full = (line: Line): boolean =>
    columns.filter((column) => partsOf(line, edges).some((part) => isIn(part, column))).length > 1;
  const several = band.filter(full).length > 1;
  const rows: Line[][] = [];
  for (const [at, line] of band.entries()) {
    const gap = gaps[at - 1] ?? Infinity;
    const starts = apart ? gap > narrowestGap * leading : several && gap > 1 && full(line);
    const row = rows.at(-1);
    if (!row || starts) rows.push([line]);
    else row.push(line);
  }
  return rows;
}

function cellsOfRow(
  lines: readonly Line[],
  columns: readonly Column[],
  edges: readonly number[],
): TableCell[] {
  const top = Math.min(...lines.map(({ baseline, size }) => baseline - size));
  const bottom = Math.max(...lines.map(({ baseline }) => baseline));
  const cells: TableCell[] = [];
  for (const part of lines.flatMap((line) => partsOf(line, edges))) {
    const within = columns.filter(
      ({ left, right }) => Math.min(right, part.right) - Math.max(left, part.left) > sameEnd,
    );
    const left = within[0]?.left ?? columns[0]?.left ?? 0;
    const right = within.at(-1)?.right ?? columns.at(-1)?.right ?? 0;
    const known = cells.find(({ box }) => box.left < right && left < box.right);
    if (known) {
      known.lines.push(part);
      known.box.left = Math.min(known.box.left, left);
      known.box.right = Math.max(known.box.right, right);
    } else cells.push({ box: { left, right, top, bottom } satisfies Box, lines: [part] });
  }
  for (const { left, right } of columns) {
    if (cells.every(({ box }) => right <= box.left || box.right <= left))
      cells.push({ box: { left, right, top, bottom }, lines: [] });
  }
  return cells;
}
