/** Where the lines of a block start notes. */
import type { Words } from '../../language/reading-words.ts';
import type { Block } from './block.ts';
import type { Content } from './content.ts';

/** The start of a note in a block: its marker, white space before it included. */
export interface NoteStart {
  at: number;
  labelLength: number;
}

export interface NoteContext {
  words: Words | undefined;
  /** The vote or closing note has been met, or the line above the notes: a number starts a note. */
  afterClosing: boolean;
  /** The number of the note that the block before was. */
  last: number | undefined;
  /** Places in the source of numbers that stand above the text of a note. */
  markers: ReadonlySet<number>;
  /** Numbers in parentheses within the lines of the text. */
  cited: ReadonlySet<number>;
}

const sign = /^\s*(\*{1,3}|†|‡)(?=\s?\S)/u;
const framed = /^\s*(\d{1,3}\s?\/|\[\d{1,3}\])(?=\s|\p{L})/u;
/** "(6) See resolution 55/2.", where the text has "(6)" and the note before is "(5)". */
const inParentheses = /^\s*(\((\d{1,3})\))(?=\s+\S)/u;
const bare = /^\s*(\d{1,3})(?=\s+\S|[A-Z]|\s*$)/u;
// "64.X.1" is a sales number that a line end has cut.
const dotted = /^\s*(\d{1,3}\.)(?=\s[A-Z]|[A-Z][a-z])/u;

/** The number of a resolution, "2 (I). Rules concerning languages", starts the next text. */
const resolutionNumber = /^\s*\d{1,4}\s\((?:(?:E?S-)?[XVILC]+|\d{4})\)\.\s/u;

export function noteStarts(content: Content, context: NoteContext): NoteStart[] {
  const { text } = content;
  const raised = certainStarts(content, context.markers);
  const starts: NoteStart[] = [];
  let { last } = context;
  for (let at = 0; at >= 0 && at < text.length; at = nextLine(text, at)) {
    const start = startAt(text, at, { ...context, last }, raised);
    if (!start || isWithinNote(text, start, starts.at(-1), raised)) continue;
    starts.push(start);
    last = numberOf(text.slice(at, at + start.labelLength)) ?? last;
  }
  return starts.length > 0 ? [...starts, ...raisedWithin(content, starts)] : starts;
}

/** "Supplement No. / 41 (A/77/41)": below a note whose number is raised, a line has a number that is not. */
function isWithinNote(
  text: string,
  start: NoteStart,
  before: NoteStart | undefined,
  raised: ReadonlySet<number>,
): boolean {
  const isRaised = ({ at, labelLength }: NoteStart): boolean =>
    raised.has(at + (/^\s*/.exec(text.slice(at, at + labelLength))?.[0].length ?? 0));
  return before !== undefined && isRaised(before) && !isRaised(start);
}

function startAt(
  text: string,
  at: number,
  { words, afterClosing, last, cited }: NoteContext,
  raised: ReadonlySet<number>,
): NoteStart | undefined {
  const line = text.slice(at, at + 160);
  const parenthesised = inParentheses.exec(line);
  if (parenthesised && cited.size > 0) {
    const number = Number(parenthesised[2]);
    const opens = words?.noteOpening.test(line.slice(parenthesised[0].length).trimStart());
    const borneOut = cited.has(number) && number === (last ?? 0) + 1;
    if (borneOut && (afterClosing || opens)) return { at, labelLength: parenthesised[0].length };
  }
  const found = sign.exec(line) ?? framed.exec(line) ?? bare.exec(line) ?? dotted.exec(line);
  if (!found) return undefined;
  const labelLength = found[0].length;
  const start: NoteStart = { at, labelLength };
  const lead = labelLength - (found[1]?.length ?? 0);
  if (raised.has(at + lead)) return start;
  const rest = line.slice(labelLength).trimStart();
  if (rest === '') return undefined;
  const opens = words?.noteOpening.test(rest) ?? false;
  if (framed.test(line)) return start;
  if (sign.test(line)) return opens || afterClosing ? start : undefined;
  // "10 October 2018", "6 million people": a date or a quantity at the start of a line.
  if (words?.startsWithDate.test(line) || resolutionNumber.test(line)) return undefined;
  const number = numberOf(found[0]) ?? Number.NaN;
  const follows = bare.test(line) && number === (last ?? Number.NaN) + 1 && /^\p{Lu}/u.test(rest);
  return afterClosing || (bare.test(line) && opens) || follows ? start : undefined;
}

/** Raised numbers within a note that the next one starts with, "… vote. ²⁸ One member …". */
function raisedWithin({ text, marks }: Content, starts: readonly NoteStart[]): NoteStart[] {
  const final = starts.at(-1);
  if (!final) return [];
  let last = numberOf(text.slice(final.at, final.at + final.labelLength)) ?? Number.NaN;
  const found: NoteStart[] = [];
  for (const { kind, from, to } of marks) {
    if (kind !== 'superscript' || from <= final.at) continue;
    const label = text.slice(from, to);
    const sentenceEnds = /[.»”]\s*$/.test(text.slice(Math.max(0, from - 3), from));
    if (numberOf(label) !== last + 1 || !sentenceEnds) continue;
    found.push({ at: from, labelLength: label.length });
    last += 1;
  }
  return found;
}

const citedNumber = /(?<=[\p{L}\p{N}][,;.:”"’»]?|[)\]])[ \t]?\((\d{1,3})\)/gu;

/** The numbers in parentheses that a text has behind its words: "the Plan,(1) and the Protocol (2)". */
export function citedInParentheses(blocks: readonly Block[]): ReadonlySet<number> {
  const cited = new Set<number>();
  for (const block of blocks) {
    if (block.kind === 'table') continue;
    for (const [, number] of block.content.text.matchAll(citedNumber)) cited.add(Number(number));
  }
  return cited;
}

function nextLine(text: string, at: number): number {
  const end = text.indexOf('\n', at);
  return end < 0 ? -1 : end + 1;
}

export function numberOf(label: string | undefined): number | undefined {
  const digits = /\d+/.exec(label ?? '')?.[0];
  return digits === undefined ? undefined : Number(digits);
}

/** Where raised digits or signs start, and numbers on lines of their own. */
function certainStarts({ marks, starts }: Content, markers: ReadonlySet<number>): Set<number> {
  const raised = marks.filter(({ kind }) => kind === 'superscript').map(({ from }) => from);
  if (markers.size === 0) return new Set(raised);
  const alone = [...starts.keys()].filter((at) => markers.has(starts[at] ?? -1));
  return new Set([...raised, ...alone]);
}
