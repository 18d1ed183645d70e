/**
 * Makes paragraphs of lines.
 *
 * After it: each line of the text stands in exactly one paragraph, in reading order; a paragraph
 * that a page cuts in two is one; where nothing tells whether a paragraph ends, it goes on only if
 * its last line is full and its sentence open.
 */
import type { LabelWords } from '../../language/label-words.ts';
import { labelAt } from '../../parse/index.ts';
import { placeOf, type Line } from './lines.ts';
import { sameSize, type Measures } from './measures.ts';
import type { PageBody } from './notes.ts';
import { inkLeftOf, inkRightOf, isBlank } from './page.ts';
import { goesOnTable, joinTables, type PrintedTable } from './tables.ts';

export interface Paragraph {
  kind: 'paragraph';
  lines: Line[];
}

export interface Table extends PrintedTable {
  kind: 'table';
}

/** Within a paragraph lines stand no further apart than the leading and this part of the size. */
const slack = 0.2;
/** An indent is at least this part of the size. */
const indent = 0.6;

interface Setting {
  measures: Measures;
  /** Of all languages: which one a print is in is not known yet. */
  labels: LabelWords;
}

/** What stands on the pages, in reading order. */
export function partsOf(
  pages: readonly PageBody[],
  measures: Measures,
  labels: LabelWords,
): (Paragraph | Table)[] {
  const setting: Setting = { measures, labels };
  const parts: (Paragraph | Table)[] = [];
  for (const { text, tables } of pages) {
    const waiting = tables.toSorted((a, b) => a.top - b.top);
    for (const line of text) {
      while (waiting[0] && waiting[0].top < line.baseline) addTable(parts, waiting.shift());
      const open = parts.at(-1);
      if (open?.kind === 'paragraph' && goesOn(open, line, setting)) open.lines.push(line);
      else parts.push({ kind: 'paragraph', lines: [line] });
    }
    for (const table of waiting) addTable(parts, table);
  }
  return parts;
}

function addTable(parts: (Paragraph | Table)[], table: PrintedTable | undefined): void {
  const open = parts.at(-1);
  if (!table) return;
  if (open?.kind !== 'table' || !goesOnTable(open, table)) parts.push({ kind: 'table', ...table });
  else parts[parts.length - 1] = { kind: 'table', ...joinTables(open, table) };
}

function goesOn({ lines }: Paragraph, line: Line, setting: Setting): boolean {
  const last = lines.at(-1);
  if (!last || !looksAlike(last, line)) return false;
  return last.page === line.page
    ? goesOnBelow(lines, last, line, setting)
    : goesOnOverPage(lines, last, line, setting);
}

/** Bold lines and light ones, large and small ones, make no paragraph together. */
function looksAlike(a: Line, b: Line): boolean {
  return Math.abs(a.size - b.size) < sameSize && a.bold === b.bold;
}

function goesOnBelow(
  lines: readonly Line[],
  last: Line,
  line: Line,
  { measures, labels }: Setting,
): boolean {
  const gap = line.baseline - last.baseline;
  if (gap <= 0 || gap > measures.leadingOf(line.size) + line.size * slack) return false;
  const column = columnOf(lines, measures);
  if (last.endsInBlank && measures.marksParagraphs && endsEarly(last, line, measures)) return false;
  if (startsItem(last, line, { column, labels })) return false;
  // A first line is set further in than the lines that go on.
  if (line.left > column + line.size * indent) {
    return lines.length === 1 && (hangs(last, line) || !endsEarly(last, line, measures));
  }
  return true;
}

const clauseEnd = /[.;:,](?:[”"»)\]]|\s?\d{1,3})?$/u;

/** A label below the end of a clause, set off from the lines that go on. */
function startsItem(
  last: Line,
  line: Line,
  { column, labels }: { column: number; labels: LabelWords },
): boolean {
  if (Math.abs(line.left - column) < line.size * indent || !clauseEnd.test(last.text)) return false;
  const label = labelAt(line.text, labels);
  return label !== undefined && label.style !== 'bare';
}

/** Where the lines of a paragraph that go on start. */
function columnOf(lines: readonly Line[], { left }: Measures): number {
  const [first, second] = lines;
  if (second) return Math.min(second.left, ...lines.slice(2, 4).map((line) => line.left));
  return Math.min(first?.left ?? left, left);
}

/** A gap of this part of the size sets a label apart from the text beside it. */
const labelGap = 0.45;

/** The text beside a label, where the lines below stand. */
function hangs(first: Line, line: Line): boolean {
  let end = Infinity;
  return first.pieces.some(({ run }) => {
    if (isBlank(run)) return false;
    const stands = inkLeftOf(run);
    const apart = stands - end > first.size * labelGap;
    end = inkRightOf(run);
    return apart && Math.abs(stands - line.left) < line.size * indent;
  });
}

/** The first word of the next line would have had room: the line was ended on purpose. */
function endsEarly(last: Line, next: Line, measures: Measures): boolean {
  const word = /^\S+/.exec(next.text)?.[0] ?? '';
  const width = placeOf(next, word.length) - next.left;
  return edgeFor(last, measures) - last.right > width + last.size * 0.4;
}

/** Headings are not set over the whole width of the column. */
const widthOfHeadings = 0.9;

function edgeFor(line: Line, { left, right, size }: Measures): number {
  const heading = line.bold || line.size > size + sameSize;
  return heading ? Math.max(line.right, left + (right - left) * widthOfHeadings) : right;
}

const openEnd = /[\p{L}\p{N}\-–—(“"‘]$/u;

function goesOnOverPage(
  lines: readonly Line[],
  last: Line,
  line: Line,
  { measures, labels }: Setting,
): boolean {
  const column = columnOf(lines, measures);
  const indented = line.left > column + line.size * indent;
  if (measures.marksParagraphs && !last.endsInBlank) return true;
  if (endsEarly(last, line, measures)) return false;
  if (indented || line.left < column - line.size * indent) return false;
  return openEnd.test(last.text) || labelAt(line.text, labels) === undefined;
}
