/**
 * Collects the notes, wherever on the page they stand.
 *
 * After it: the flow holds no definition of a note; where notes stood between two blocks, the
 * second one knows that a page ended before it.
 */
import type { Words } from '../../language/reading-words.ts';
import { putAside, type Reading } from '../reading.ts';
import type { Block, TableBlock, TextBlock } from './block.ts';
import { concat, slice, space, splitAt, trim, type Content } from './content.ts';
import { printedLines } from './flush-lines.ts';
import { labelAt } from './labels.ts';
import { citedInParentheses, noteStarts, numberOf, type NoteStart } from './note-starts.ts';

export interface Note {
  /** As printed: "5", "1/", "*". */
  label: Content;
  /** Its paragraphs, lines still apart. */
  paragraphs: Content[];
  /** Lists and tables below them, and the text that follows those. */
  below?: Block[];
  /** What the format itself calls it, so that references can point at it. */
  identifier?: string;
}

export interface Flow {
  blocks: Block[];
  notes: Note[];
}

export function collectNotes(
  blocks: readonly Block[],
  words: Words,
  markers: ReadonlySet<number>,
  reading: Reading,
): Flow {
  const state: State = {
    reading,
    markers,
    blocks: [],
    notes: [],
    words,
    afterClosing: false,
    pageBreak: false,
    open: undefined,
    cited: citedInParentheses(blocks),
  };
  for (const block of blocks) {
    if (block.kind === 'table') readTable(state, block);
    else if (block.noteLabelLength !== undefined) addDefinition(state, block);
    else readBlock(state, block);
  }
  return { blocks: state.blocks, notes: state.notes };
}

/** The notes of a front end that marks them all. */
export function markedNotes(blocks: readonly Block[]): Flow {
  const flow: Flow = { blocks: [], notes: [] };
  for (const block of blocks) {
    if (block.kind === 'table' || block.noteLabelLength === undefined) flow.blocks.push(block);
    else flow.notes.push(noteOf(block, block.noteLabelLength));
  }
  return flow;
}

function noteOf({ content, noteIdentifier }: TextBlock, length: number): Note {
  return {
    label: trim(slice(content, 0, length)),
    paragraphs: [trim(slice(content, length))],
    ...(noteIdentifier !== undefined && { identifier: noteIdentifier }),
  };
}

interface State {
  reading: Reading;
  /** Places in the source of numbers that stand above the text of a note. */
  markers: ReadonlySet<number>;
  blocks: Block[];
  notes: Note[];
  words: Words;
  /** The vote or closing note has been met: a number now starts a note. */
  afterClosing: boolean;
  pageBreak: boolean;
  /** What the block before was, when it was a note: one that the format marks, or one it prints. */
  open: 'marked' | 'printed' | undefined;
  /** Numbers in parentheses within the lines of the text. */
  cited: ReadonlySet<number>;
}

function addDefinition(state: State, block: TextBlock): void {
  const length = block.noteLabelLength ?? 0;
  addNote(state, slice(block.content, 0, length), slice(block.content, length), 'marked');
  const note = state.notes.at(-1);
  if (note && block.noteIdentifier !== undefined) note.identifier = block.noteIdentifier;
}

function addNote(
  state: State,
  label: Content,
  text: Content,
  how: NonNullable<State['open']>,
): void {
  dropHeading(state);
  state.notes.push({ label: trim(label), paragraphs: [trim(text)] });
  state.open = how;
  state.pageBreak = true;
}

function dropHeading(state: State): void {
  const last = state.blocks.at(-1);
  if (state.open || last?.kind !== 'text') return;
  // "Notes" above the notes names what every edition names itself.
  if (!state.words.notesHeading.test(last.content.text.trim())) return;
  state.blocks.pop();
  const { starts, ends } = last.content;
  putAside(state.reading, 'notesHeading', starts[0] ?? 0, ends[ends.length - 1] ?? 0);
}

function readBlock(state: State, block: TextBlock): void {
  const starts = startsIn(state, block);
  const cuts = starts.map(({ at }) => at);
  const [before, ...definitions] = splitAt(block.content, cuts).map(trim);
  if (before && before.text !== '') {
    const piece = { ...block, content: before };
    if (goesOnOverPage(state, block, starts)) continueNote(state, piece);
    else readText(state, piece);
  }
  definitions.forEach((piece, i) => {
    // Trimming took the white space before the marker away.
    const { at, labelLength } = starts[i] ?? { at: 0, labelLength: 0 };
    const lead = /^\s*/.exec(block.content.text.slice(at, at + labelLength))?.[0].length ?? 0;
    const length = labelLength - lead;
    addNote(state, slice(piece, 0, length), slice(piece, length), 'printed');
  });
}

function startsIn(state: State, { content, belowNotesRule }: TextBlock): NoteStart[] {
  // Below the line that separates the notes, a number is a marker even on a line of its own.
  const alone = belowNotesRule ? /^\s*\d{1,3}\s*$/.exec(content.text) : null;
  if (alone) return [{ at: 0, labelLength: alone[0].length }];
  return noteStarts(content, {
    words: state.words,
    afterClosing: state.afterClosing || belowNotesRule === true,
    last: state.open ? numberOf(state.notes.at(-1)?.label.text) : undefined,
    markers: state.markers,
    cited: state.cited,
  });
}

/** A block that is no note; an unfinished note may go on in it. */
function readText(state: State, block: TextBlock): void {
  if (continuesNote(state, block)) return;
  const { text } = block.content;
  if (closes(text, state.words)) state.afterClosing = true;
  else if (block.heading !== undefined || opensText(text, state.words)) state.afterClosing = false;
  passOn(state, block);
}

/** A line that ends the text; "fifteenth meeting of the Conference …" goes on after a page. */
function closes(text: string, { voteNote, closingNote }: Words): boolean {
  const line = text.trim();
  return voteNote.test(line) || (closingNote.test(line) && !/^\p{Ll}/u.test(line));
}

/** An annex, or the next part of a resolution of several, has paragraphs with numbers again. */
function opensText(text: string, words: Words): boolean {
  if (words.annex.test(text)) return true;
  return text.split('\n', 20).some((line) => words.enactingClause.test(line.trim()));
}

/** The text of a note may stand below its marker; Markdown indents its further paragraphs. */
function continuesNote(state: State, block: TextBlock): boolean {
  const note = state.notes.at(-1);
  if (!note || !state.open) return false;
  if (note.paragraphs.length === 1 && note.paragraphs[0]?.text === '') {
    const { text } = block.content;
    const opens = state.words.noteOpening.test(text);
    if (!opens && (block.afterPageBreak || labelAt(text, state.words.labels))) return false;
    note.paragraphs = [block.content];
    return true;
  }
  if (state.open === 'printed') return finishesNote(state, note, block);
  const isItem = block.bullet === true || isLabelled(block.content.text, state.words);
  if (block.indent < (isItem ? indentOfItems : indentOfNotes)) return false;
  if (isItem || note.below) (note.below ??= []).push(block);
  else note.paragraphs.push(block.content);
  return true;
}

/** How far in Markdown has what belongs to a note; people set lists less far in. */
const indentOfNotes = 4;
const indentOfItems = 2;

/** A table that is set in below a note is the note's. */
function readTable(state: State, table: TableBlock): void {
  const note = state.notes.at(-1);
  if (state.open === 'marked' && note && (table.indent ?? 0) >= indentOfItems)
    (note.below ??= []).push(table);
  else passOn(state, table);
}

/**
 * A note may go on at the foot of the next page: below the line above the notes there is nothing
 * else, and above the first marker of that page it is set like the text of notes.
 */
function goesOnOverPage(state: State, block: TextBlock, [first]: readonly NoteStart[]): boolean {
  const last = state.notes.at(-1)?.paragraphs.at(-1);
  if (!last) return false;
  if (block.belowNotesRule) return true;
  if (!first || sentenceEnd.test(last.text)) return false;
  const marker = printedLines(block, state.reading.source).find(({ at }) => at + 1 === first.at);
  return marker !== undefined && block.indent > marker.indent;
}

const sentenceEnd = /[.)\]”"*]\s*$/u;

/** Adds text to the last note: to its paragraph where that has not ended, else as another. */
function continueNote(state: State, { content }: TextBlock): void {
  const paragraphs = state.notes.at(-1)?.paragraphs;
  const last = paragraphs?.at(-1);
  if (!paragraphs || !last) return;
  if (sentenceEnd.test(last.text)) paragraphs.push(content);
  else paragraphs[paragraphs.length - 1] = joined(last, content);
  state.open = 'printed';
  state.pageBreak = true;
}

function joined(before: Content, after: Content): Content {
  const end = before.ends[before.ends.length - 1] ?? 0;
  return concat([before, space(end, after.starts[0] ?? end, '\n'), after]);
}

/** No printed note is longer. */
const longest = 4000;

/**
 * An empty line may cut a printed note where its sentence has not ended, and so may a page's end where
 * nothing but notes follows.
 */
function finishesNote({ words, afterClosing }: State, note: Note, block: TextBlock): boolean {
  const last = note.paragraphs.at(-1);
  const text = block.content.text;
  if (!last || last.text.length > longest || block.heading !== undefined) return false;
  if (block.afterPageBreak && !afterClosing) return false;
  // "… annex, sect. / VIII": the full stop of an abbreviation, and a number that is no label.
  const shortened = words.abbreviation.test(last.text);
  const goesOn = shortened || (afterClosing && /^[\p{Ll}\p{N}(]/u.test(text));
  if (sentenceEnd.test(last.text) && !goesOn) return false;
  if (!/^[\p{L}\p{N}(]/u.test(text) || (isLabelled(text, words) && !shortened)) return false;
  const cut = shortened || block.afterPageBreak || /[\p{L}(]$/u.test(last.text);
  if (/^\p{Lu}/u.test(text) && !cut) return false;
  note.paragraphs[note.paragraphs.length - 1] = joined(last, block.content);
  return true;
}

/** A bare number may be a day or a quantity within a note. */
function isLabelled(text: string, { labels }: Words): boolean {
  const label = labelAt(text, labels);
  return label !== undefined && label.style !== 'bare';
}

function passOn(state: State, block: Block): void {
  state.blocks.push(state.pageBreak ? { ...block, afterPageBreak: true } : block);
  state.pageBreak = false;
  state.open = undefined;
}
