/**
 * Finds the notes at the foot of pages and under tables, and puts together those that go on over
 * pages.
 *
 * After it: no line of the text is part of a note; each note opens with its sign; a line below the
 * rule of the notes that opens with none goes on with the note before it.
 */
import type { LabelWords } from '../../language/label-words.ts';
import type { Line, Piece } from './lines.ts';
import { sameSize, type Measures } from './measures.ts';
import { isBlank, type Rule } from './page.ts';
import { joinedRules, type PageText } from './furniture.ts';
import { tablesOf, type PrintedTable } from './tables.ts';

export interface PrintedNote {
  /** Its first line starts with its sign, of this length. */
  lines: Line[];
  labelLength: number;
}

export interface PageBody extends Omit<PageText, 'text'> {
  text: Line[];
  /** The typed rules on the page: above the notes, at the end of the text. */
  typedRules: Line[];
  notes: PrintedNote[];
  tables: PrintedTable[];
}

const typedRule = /^[_\s]*_{5,}[_\s]*$|^(?:[-–—]\s?){5,}$/u;

export function notesOf(
  pages: readonly PageText[],
  { measures, labels }: { measures: Measures; labels: LabelWords },
): PageBody[] {
  let last: PrintedNote | undefined;
  return pages.map((page): PageBody => {
    const typedRules = page.text.filter(({ text }) => typedRule.test(text));
    const { tables, text: lines } = tablesOf(
      page.page,
      page.text.filter((line) => !typedRules.includes(line)),
      labels,
    );
    const area = areaOf(page, lines, { typedRules, tables, measures });
    const below = tables.map((table) => belowTable(table, lines, area, measures));
    const notes = [...below.flatMap((own) => notesIn(own, undefined)), ...notesIn(area, last)];
    last = notes.at(-1) ?? last;
    const taken = new Set([...area, ...below.flat()]);
    return {
      ...page,
      text: lines.filter((line) => !taken.has(line)),
      typedRules,
      notes: notes.filter(({ lines: [first] }) => first !== undefined),
      tables,
    };
  });
}

/** The notes that lines are; what opens with no sign goes on with the note before. */
function notesIn(lines: readonly Line[], before: PrintedNote | undefined): PrintedNote[] {
  const notes: PrintedNote[] = [];
  for (const line of lines) {
    const open = notes.at(-1) ?? before;
    const labelLength = signLength(line) || numberLength(line, open, notes.length === 0);
    if (labelLength === 0 && open) open.lines.push(line);
    else notes.push({ lines: [line], labelLength });
  }
  return notes;
}

/** Some prints do not raise the number: below the rule it counts if it is the next. */
function numberLength({ text }: Line, open: PrintedNote | undefined, first: boolean): number {
  const number = /^\d{1,3}(?=\s?\p{L})/u.exec(text)?.[0];
  if (number === undefined) return 0;
  const last = Number(/^\d+/.exec(open?.lines[0]?.text ?? '')?.[0] ?? Number.NaN);
  return Number(number) === last + 1 || (first && open === undefined) ? number.length : 0;
}

/** The lines of a page's notes, from the top down. */
function areaOf(
  { page }: PageText,
  lines: readonly Line[],
  {
    typedRules,
    tables,
    measures,
  }: { typedRules: readonly Line[]; tables: readonly PrintedTable[]; measures: Measures },
): Line[] {
  const lowest = Math.max(0, ...tables.map(({ bottom }) => bottom));
  const tops = [
    ...typedRules.map(({ baseline }) => baseline),
    ...shortRules(page.rules, measures).map(({ top }) => top),
  ]
    .filter((top) => top > lowest)
    .sort((a, b) => b - a);
  for (const top of tops) {
    const below = lines.filter(({ baseline }) => baseline > top);
    const [first] = below;
    // A note that goes on over the page opens with no sign; typewriters have one size for all.
    const small = below.every((line) => isSmall(line, measures));
    if (first && (small || signLength(first) > 0)) return below;
  }
  return unruledArea(
    lines.filter(({ baseline }) => baseline > lowest),
    measures,
  );
}

/** Notes to a table stand right below it, in smaller type. */
function belowTable(
  { bottom }: PrintedTable,
  lines: readonly Line[],
  area: readonly Line[],
  measures: Measures,
): Line[] {
  const own: Line[] = [];
  let reached = bottom;
  for (const line of lines) {
    if (line.baseline < bottom || area.includes(line)) continue;
    const near = line.baseline - reached < line.size * 3.5;
    if (!near || !isSmall(line, measures) || (own.length === 0 && signLength(line) === 0)) break;
    own.push(line);
    reached = line.baseline;
  }
  return own;
}

function isSmall({ size }: Line, measures: Measures): boolean {
  return size < measures.size - sameSize;
}

/** Smaller lines at the foot of a page, the first of which opens with a raised sign. */
function unruledArea(lines: readonly Line[], measures: Measures): Line[] {
  const area: Line[] = [];
  for (const line of lines.toReversed()) {
    if (!isSmall(line, measures)) break;
    area.unshift(line);
  }
  const first = area.findIndex((line) => signLength(line) > 0);
  return first < 0 ? [] : area.slice(first);
}

/** The rule above notes is a third of the column or less. */
function shortRules(rules: readonly Rule[], { left, right }: Measures): Rule[] {
  return joinedRules(rules).filter((rule) => {
    const length = rule.right - rule.left;
    return length > 20 && length < (right - left) * 0.45 && rule.left < left + 30;
  });
}

const sign = /^(?:\(?\p{Nd}{1,3}\)?|\*{1,4}|†{1,2}|‡|[a-z])$/u;
const slashed = /^(\d{1,3}|[a-z])\s?\/(?=\s|$)/u;
const stars = /^(?:\*{1,4}|†{1,2}|‡)(?=\s|$)/u;

/** How long the sign of a note is that a line opens with; 0 when it opens with none. */
export function signLength({ text, pieces }: Line): number {
  const inked = pieces.filter(({ run }) => !isBlank(run));
  const level = inked.findIndex((piece) => !isSign(piece));
  // A number in brackets may be drawn in three pieces.
  const last = inked[(level < 0 ? inked.length : level) - 1];
  if (last) {
    const label = text.slice(0, last.to).trim();
    if (sign.test(label)) return label.length;
  }
  return slashed.exec(text)?.[0].length ?? stars.exec(text)?.[0].length ?? 0;
}

function isSign({ raised }: Piece): boolean {
  return raised === 'superscript';
}
