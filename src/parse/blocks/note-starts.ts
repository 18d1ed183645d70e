/** Where the lines of a block start notes. */
import type { Words } from '../genre/words.ts';
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
}

const sign = /^\s*(\*{1,3}|†|‡)(?=\s?\S)/u;
const framed = /^\s*(\d{1,3}\s?\/|\[\d{1,3}\])(?=\s|\p{L})/u;
const bare = /^\s*(\d{1,3})(?=\s+\S|[A-Z]|\s*$)/u;
// "64.X.1" is a sales number that a line end has cut.
const dotted = /^\s*(\d{1,3})(?=\.(?:\s[A-Z]|[A-Z][a-z]))/u;

/** The number of a resolution, "2 (I). Rules concerning languages", starts the next text. */
const resolutionNumber = /^\s*\d{1,4}\s\((?:(?:E?S-)?[XVILC]+|\d{4})\)\.\s/u;

export function noteStarts(content: Content, context: NoteContext): NoteStart[] {
  const { text } = content;
  const raised = raisedStarts(content);
  const starts: NoteStart[] = [];
  let { last } = context;
  for (let at = 0; at >= 0 && at < text.length; at = nextLine(text, at)) {
    const start = startAt(text, at, { ...context, last }, raised);
    if (!start) continue;
    starts.push(start);
    last = numberOf(text.slice(at, at + start.labelLength)) ?? last;
  }
  return starts.length > 0 ? [...starts, ...raisedWithin(content, starts)] : starts;
}

function startAt(
  text: string,
  at: number,
  { words, afterClosing, last }: NoteContext,
  raised: ReadonlySet<number>,
): NoteStart | undefined {
  const line = text.slice(at, at + 160);
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

function nextLine(text: string, at: number): number {
  const end = text.indexOf('\n', at);
  return end < 0 ? -1 : end + 1;
}

export function numberOf(label: string | undefined): number | undefined {
  const digits = /\d+/.exec(label ?? '')?.[0];
  return digits === undefined ? undefined : Number(digits);
}

/** Where raised digits or signs start. */
function raisedStarts({ marks }: Content): ReadonlySet<number> {
  return new Set(marks.filter(({ kind }) => kind === 'superscript').map(({ from }) => from));
}
