/**
 * Collects the notes, wherever on the page they stand.
 *
 * After it: the flow holds no definition of a note; where notes stood between two blocks, the
 * second one knows that a page ended before it.
 */
import type { Block, TextBlock } from './block.ts';
import { slice, splitAt, trim, type Content } from './content.ts';
import { labelAt } from './labels.ts';
import type { Words } from '../genre/words.ts';
import { putAside, type Reading } from '../reading.ts';

export interface Note {
  /** As printed: "5", "1/", "*". */
  label: Content;
  /** Its paragraphs, lines still apart. */
  paragraphs: Content[];
}

export interface Flow {
  blocks: Block[];
  notes: Note[];
}

const notesHeading = /^(?:foot|end)?notes?\s*:?$|^notas?\s*:?$|^примечания\s*:?$/iu;

const marker =
  /^\s*(?:(\*{1,3}|†|‡)(?=\s?\S)|(\d{1,3}\s?\/|\[\d{1,3}\])(?=\s|\p{L})|(\d{1,3})(?=\s+\S|[A-Z]|\.\s?[A-Z]|\s*$))/u;

export function collectNotes(
  blocks: readonly Block[],
  words: Words | undefined,
  reading: Reading,
): Flow {
  const state: State = {
    reading,
    blocks: [],
    notes: [],
    words,
    afterClosing: false,
    pageBreak: false,
    inNotes: false,
  };
  for (const block of blocks) {
    if (block.kind === 'table') passOn(state, block);
    else if (block.noteLabelLength !== undefined) addDefinition(state, block);
    else readBlock(state, block);
  }
  return { blocks: state.blocks, notes: state.notes };
}

interface State {
  reading: Reading;
  blocks: Block[];
  notes: Note[];
  words: Words | undefined;
  /** The vote or closing note has been met: a number now starts a note. */
  afterClosing: boolean;
  pageBreak: boolean;
  /** The block before was a note. */
  inNotes: boolean;
}

function addDefinition(state: State, block: TextBlock): void {
  dropHeading(state);
  const length = block.noteLabelLength ?? 0;
  state.notes.push({
    label: slice(block.content, 0, length),
    paragraphs: [trim(slice(block.content, length))],
  });
  state.inNotes = true;
  state.pageBreak = true;
}

function readBlock(state: State, block: TextBlock): void {
  const { content } = block;
  const cuts = noteStarts(state, block);
  const pieces = splitAt(
    content,
    cuts.map(({ at }) => at),
  ).map(trim);
  const [before, ...definitions] = pieces;
  if (before && before.text !== '') readText(state, { ...block, content: before });
  if (definitions.length > 0) dropHeading(state);
  definitions.forEach((piece, i) => {
    const labelLength = cuts[i]?.labelLength ?? 0;
    state.notes.push({
      label: trim(slice(piece, 0, labelLength)),
      paragraphs: [trim(slice(piece, labelLength))],
    });
    state.inNotes = true;
    state.pageBreak = true;
  });
}

/** A block that is no note; in the back matter an unfinished note may go on in it. */
function readText(state: State, block: TextBlock): void {
  const note = state.notes.at(-1);
  const text = block.content.text;
  // The text of a note may stand below its marker; its paragraphs are indented in Markdown.
  const empty = note?.paragraphs.length === 1 && note.paragraphs[0]?.text === '';
  if (state.inNotes && note && empty && !block.afterPageBreak && !labelAt(text)) {
    note.paragraphs = [block.content];
    return;
  }
  const goesOn = state.inNotes && note && block.indent >= 4;
  if (goesOn) {
    note.paragraphs.push(block.content);
    return;
  }
  const closing = state.words?.voteNote.test(text) || state.words?.closingNote.test(text);
  if (closing) state.afterClosing = true;
  else if (block.heading !== undefined || state.words?.annex.test(text)) state.afterClosing = false;
  passOn(state, block);
}

function passOn(state: State, block: Block): void {
  state.blocks.push(state.pageBreak ? { ...block, afterPageBreak: true } : block);
  state.pageBreak = false;
  state.inNotes = false;
}

/** "Notes" above a list of notes names what editions name themselves. */
function dropHeading(state: State): void {
  const last = state.blocks.at(-1);
  if (state.inNotes || last?.kind !== 'text' || !notesHeading.test(last.content.text.trim()))
    return;
  state.blocks.pop();
  const { starts, ends } = last.content;
  putAside(state.reading, 'notesHeading', starts[0] ?? 0, ends[ends.length - 1] ?? 0);
}

interface Cut {
  at: number;
  labelLength: number;
}

/** Where the lines of a block start notes. */
function noteStarts(state: State, { content }: TextBlock): Cut[] {
  const { text } = content;
  const raised = raisedStarts(content);
  const cuts: Cut[] = [];
  let last = state.inNotes ? numberOf(state.notes.at(-1)?.label.text) : undefined;
  for (let at = 0; at >= 0 && at < text.length; at = nextLine(text, at)) {
    const found = marker.exec(text.slice(at, at + 40));
    if (!found) continue;
    const lead = /^\s*/.exec(text.slice(at, at + 40))?.[0].length ?? 0;
    const label = found[1] ?? found[2] ?? found[3] ?? '';
    const number = numberOf(label);
    const isRaised = raised.has(at + lead);
    const rest = text.slice(at + lead + label.length, at + lead + label.length + 80).trimStart();
    const opens = state.words?.noteOpening.test(rest) ?? false;
    const follows =
      last !== undefined && number !== undefined && number > last && number <= last + 10;
    const bare = found[3] !== undefined;
    const starts =
      isRaised ||
      (bare
        ? state.afterClosing || opens || follows
        : opens || state.afterClosing || found[2] !== undefined);
    if (!starts) continue;
    cuts.push({ at, labelLength: lead + label.length });
    if (number !== undefined) last = number;
  }
  return cuts.length > 0 ? [...cuts, ...raisedWithin(content, cuts)] : cuts;
}

/** Raised numbers within a note that the next one starts with, "… vote. ²⁸ One member …". */
function raisedWithin({ text, marks }: Content, cuts: readonly Cut[]): Cut[] {
  let last = numberOf(
    cuts.at(-1) &&
      text.slice(cuts.at(-1)?.at, (cuts.at(-1)?.at ?? 0) + (cuts.at(-1)?.labelLength ?? 0)),
  );
  const found: Cut[] = [];
  for (const { kind, from, to } of marks) {
    const label = text.slice(from, to);
    if (kind !== 'superscript' || from <= (cuts.at(-1)?.at ?? 0)) continue;
    if (
      numberOf(label) !== (last ?? Number.NaN) + 1 ||
      !/[.»”]\s*$/.test(text.slice(Math.max(0, from - 3), from))
    )
      continue;
    found.push({ at: from, labelLength: label.length });
    last = numberOf(label);
  }
  return found;
}

function nextLine(text: string, at: number): number {
  const end = text.indexOf('\n', at);
  return end < 0 ? -1 : end + 1;
}

function numberOf(label: string | undefined): number | undefined {
  const digits = /\d+/.exec(label ?? '')?.[0];
  return digits === undefined ? undefined : Number(digits);
}

/** Where raised digits or signs start. */
function raisedStarts({ marks }: Content): ReadonlySet<number> {
  return new Set(marks.filter(({ kind }) => kind === 'superscript').map(({ from }) => from));
}
