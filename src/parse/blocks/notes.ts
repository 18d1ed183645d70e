/**
 * Collects the notes, wherever on the page they stand.
 *
 * After it: the flow holds no definition of a note; where notes stood between two blocks, the
 * second one knows that a page ended before it.
 */
import type { Words } from '../genre/words.ts';
import { putAside, type Reading } from '../reading.ts';
import type { Block, TextBlock } from './block.ts';
import { concat, slice, space, splitAt, trim, type Content } from './content.ts';
import { labelAt } from './labels.ts';
import { noteStarts, numberOf, type NoteStart } from './note-starts.ts';

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
    open: undefined,
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
  /** What the block before was, when it was a note: one that the format marks, or one it prints. */
  open: 'marked' | 'printed' | undefined;
}

/** "Notes" above the notes names what every edition names itself. */
const notesHeading = /^(?:foot|end)?notes?\s*:?$|^notas?\s*:?$|^примечания\s*:?$/iu;

function addDefinition(state: State, block: TextBlock): void {
  const length = block.noteLabelLength ?? 0;
  addNote(state, slice(block.content, 0, length), slice(block.content, length), 'marked');
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
  if (state.open || last?.kind !== 'text' || !notesHeading.test(last.content.text.trim())) return;
  state.blocks.pop();
  const { starts, ends } = last.content;
  putAside(state.reading, 'notesHeading', starts[0] ?? 0, ends[ends.length - 1] ?? 0);
}

function readBlock(state: State, block: TextBlock): void {
  const starts = startsIn(state, block);
  const cuts = starts.map(({ at }) => at);
  const [before, ...definitions] = splitAt(block.content, cuts).map(trim);
  if (before && before.text !== '') readText(state, { ...block, content: before });
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
  });
}

/** A block that is no note; an unfinished note may go on in it. */
function readText(state: State, block: TextBlock): void {
  if (continuesNote(state, block)) return;
  const { text } = block.content;
  const closing = state.words?.voteNote.test(text) || state.words?.closingNote.test(text);
  if (closing) state.afterClosing = true;
  else if (block.heading !== undefined || opensText(text, state.words)) state.afterClosing = false;
  passOn(state, block);
}

/** An annex, or the next part of a resolution of several, has paragraphs with numbers again. */
function opensText(text: string, words: Words | undefined): boolean {
  if (words?.annex.test(text)) return true;
  return text.split('\n', 20).some((line) => words?.enactingClause.test(line.trim()));
}

/** The text of a note may stand below its marker; Markdown indents its further paragraphs. */
function continuesNote(state: State, block: TextBlock): boolean {
  const note = state.notes.at(-1);
  if (!note || !state.open) return false;
  if (note.paragraphs.length === 1 && note.paragraphs[0]?.text === '') {
    const { text } = block.content;
    const opens = state.words?.noteOpening.test(text) ?? false;
    if (!opens && (block.afterPageBreak || labelAt(text))) return false;
    note.paragraphs = [block.content];
    return true;
  }
  if (state.open === 'printed') return finishesNote(note, block);
  if (block.indent < 4) return false;
  note.paragraphs.push(block.content);
  return true;
}

/** No printed note is longer. */
const longest = 4000;

/** An empty line may cut a printed note where its sentence has not ended. */
function finishesNote(note: Note, block: TextBlock): boolean {
  const last = note.paragraphs.at(-1);
  const text = block.content.text;
  if (!last || last.text.length > longest || block.afterPageBreak || block.heading !== undefined)
    return false;
  if (/[.)\]”"*]\s*$/u.test(last.text) || !/^[\p{Ll}\p{N}\p{Lu}(]/u.test(text) || isLabelled(text))
    return false;
  if (/^\p{Lu}/u.test(text) && !/[\p{L}(]$/u.test(last.text)) return false;
  const end = last.ends[last.ends.length - 1] ?? 0;
  note.paragraphs[note.paragraphs.length - 1] = concat([
    last,
    space(end, block.content.starts[0] ?? end, '\n'),
    block.content,
  ]);
  return true;
}

/** A bare number may be a day or a quantity within a note. */
function isLabelled(text: string): boolean {
  const label = labelAt(text);
  return label !== undefined && label.style !== 'bare';
}

function passOn(state: State, block: Block): void {
  state.blocks.push(state.pageBreak ? { ...block, afterPageBreak: true } : block);
  state.pageBreak = false;
  state.open = undefined;
}
