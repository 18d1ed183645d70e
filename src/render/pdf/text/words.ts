/** Measures runs: cuts them into pieces between which a line may end. */
import type { Face, Look } from '../fonts/faces.ts';
import { shape, type Direction, type ShapedText } from '../fonts/shaping.ts';
import type { FontSet } from '../fonts/font-set.ts';
import { setIn, type SetText } from '../fonts/typesetter.ts';
import { directionLevels } from '../../bidi.ts';
import { breaksOf } from './breaks.ts';
import type { Run } from './runs.ts';

/** A piece of one run: one face, one direction, and no place inside where a line may end. */
export interface Piece {
  run: Run;
  /** As drawn, and as read where that differs. */
  text: string;
  actual?: string;
  /** Where it begins in the run. */
  from: number;
  face: Face;
  shaped: ShapedText;
  /** With the white space at its end, and that white space alone. */
  width: number;
  space: number;
  /** A line may end after it. */
  breaks: boolean;
  /** The line ends after it: it is the last of a run after which lines end. */
  ends?: true;
  /** Its direction, as UAX #9 counts: odd is right to left. */
  level: number;
}

export interface TextSetting {
  fonts: FontSet;
  keepTogether: readonly RegExp[];
  direction: 'ltr' | 'rtl';
}

/** The pieces of a text, and the least and the most width that it takes. */
export interface MeasuredText {
  pieces: Piece[];
  minWidth: number;
  maxWidth: number;
}

export function measuredText(runs: readonly Run[], setting: TextSetting): MeasuredText {
  const pieces = piecesOf(runs, setting);
  let minWidth = 0;
  let maxWidth = 0;
  for (const { width, space } of pieces) {
    minWidth = Math.max(minWidth, width - space);
    maxWidth += width;
  }
  return { pieces, minWidth, maxWidth: maxWidth - (pieces.at(-1)?.space ?? 0) };
}

export function piecesOf(runs: readonly Run[], setting: TextSetting): Piece[] {
  const text = runs.map((run) => run.text).join('');
  // A marker counts as a word joiner: no line ends before it.
  const joined = runs
    .map((run) => (run.joins ? '\u2060'.repeat(run.text.length) : run.text))
    .join('');
  const breaks = breaksOf(joined, setting.keepTogether);
  const levels = directionLevels(text, setting.direction);
  const base = setting.direction === 'rtl' ? 1 : 0;
  const pieces: Piece[] = [];
  let start = 0;
  for (const run of runs) {
    const end = start + run.text.length;
    const typesetters = setting.fonts.typesetters(lookOf(run));
    for (let from = start; from < end;) {
      // A label, "3 bis.", is one piece.
      const next = run.tab === undefined ? nextBreak(breaks, from, end) : end;
      const to = withinReason(text, from, endOfDirection(from, next, levels));
      const level = levels?.[from] ?? base;
      let at = from - start;
      for (const set of typesetters[directionOfLevel(level)].set(run.text.slice(at, to - start))) {
        pieces.push(measuredPiece(run, set, at, level));
        at += (set.actual ?? set.text).length;
      }
      const last = pieces.at(-1);
      if (last) last.breaks = breaks[to] === 1;
      if (last && to === end && run.ends) last.ends = true;
      from = to;
    }
    start = end;
  }
  return pieces;
}

function lookOf({ bold, italics, heading }: Run): Look {
  return { bold, italic: italics, ...(heading && { heading }) };
}

/** Where a line may end next, or else the end; quicker for words than `indexOf`. */
function nextBreak(breaks: Uint8Array, from: number, end: number): number {
  let at = from + 1;
  while (at < end && breaks[at] === 0) at++;
  return at;
}

/** Where text that begins at an offset turns round, or else its end. */
function endOfDirection(from: number, end: number, levels: Uint8Array | undefined): number {
  if (!levels) return end;
  let at = from + 1;
  while (at < end && levels[at] === levels[from]) at++;
  return at;
}

/**
 * What is longer than any word is measured in parts, so that the time it takes to break it into lines
 * grows with its length and not faster. A part ends between characters as readers see them.
 */
function withinReason(text: string, from: number, to: number): number {
  if (to - from <= longestWord) return to;
  const part = text.slice(from, from + longestWord + longestCharacter);
  let end = longestWord;
  for (const { index } of graphemes.segment(part)) {
    if (index > longestWord) break;
    if (index > 0) end = index;
  }
  return from + end;
}

const longestWord = 200;
const longestCharacter = 40;

function directionOfLevel(level: number): Direction {
  return level % 2 === 1 ? 'rtl' : 'ltr';
}

/** Measures a piece of a run in one face and one direction. */
export function pieceOf(run: Run, text: string, from: number, face: Face, level: number): Piece {
  return measuredPiece(run, setIn(face, text, directionOfLevel(level)), from, level);
}

function measuredPiece(run: Run, set: SetText, from: number, level: number): Piece {
  const { text, face, shaped, space, joined } = set;
  const own = enlargedRun(run, face);
  // Letters that join must not be spaced out.
  const shown = joined && own.characterSpacing !== 0 ? { ...own, characterSpacing: 0 } : own;
  if (enlargedAlready.has(own)) enlargedAlready.add(shown);
  const apart = from === 0 ? (run.apart ?? 0) : 0;
  const piece: Piece = {
    run: shown,
    text,
    from,
    face,
    shaped,
    width: apart + widthOf(shown, shaped),
    space: space ? widthOf(shown, space) : 0,
    breaks: false,
    level,
  };
  if (set.actual !== undefined) piece.actual = set.actual;
  return piece;
}

const enlargedRuns = new WeakMap<Run, Map<number, Run>>();
const enlargedAlready = new WeakSet<Run>();

/** A run as large as a face draws its letters; one that is so already stays as it is. */
function enlargedRun(run: Run, { enlarged }: Face): Run {
  if (enlarged === 1 || enlargedAlready.has(run)) return run;
  let known = enlargedRuns.get(run);
  if (!known) enlargedRuns.set(run, (known = new Map()));
  const found = known.get(enlarged) ?? { ...run, fontSize: run.fontSize * enlarged };
  known.set(enlarged, found);
  enlargedAlready.add(found);
  return found;
}

/** The width of shaped text in the look of a run. */
export function widthOf(run: Run, { advance, glyphs }: ShapedText): number {
  return (advance * run.fontSize + glyphs.length * run.characterSpacing) * run.stretch;
}

/** Cuts a piece that is wider than a line after as many characters as fit, at least one. */
export function splitPiece(piece: Piece, room: number): [Piece, Piece] | undefined {
  if (piece.actual !== undefined) return undefined;
  const ends = Array.from(graphemes.segment(piece.text), ({ index }) => index).slice(1);
  const fits = (end: number): boolean => {
    const head = shape(piece.face, piece.text.slice(0, end), directionOfLevel(piece.level));
    return widthOf(piece.run, head) <= room;
  };
  // The first always, and then the last that fits, by halves.
  let [least, most] = [0, ends.length - 1];
  while (least < most) {
    const middle = Math.ceil((least + most) / 2);
    if (fits(ends[middle] ?? 0)) least = middle;
    else most = middle - 1;
  }
  const cut = ends[least];
  if (cut === undefined) return undefined;
  const { run, text, from, face, level } = piece;
  const head = pieceOf(run, text.slice(0, cut), from, face, level);
  const tail = pieceOf(run, text.slice(cut), from + cut, face, level);
  return [
    { ...head, breaks: true },
    { ...tail, breaks: piece.breaks, ...(piece.ends && { ends: true as const }) },
  ];
}

const graphemes = new Intl.Segmenter('und', { granularity: 'grapheme' });
