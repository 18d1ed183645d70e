/** Measures runs: cuts them into pieces between which a line may end. */
import type { Face } from '../fonts/faces.ts';
import { shape, type Direction, type ShapedText } from '../fonts/shaping.ts';
import { setIn, typesettersFor, type SetText } from '../fonts/typesetter.ts';
import type { FontFamily } from '../template.ts';
import { directionLevels } from './bidi.ts';
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
  /** Its direction, as UAX #9 counts: odd is right to left. */
  level: number;
}

export interface TextSetting {
  families: readonly FontFamily[];
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
  // A marker counts as a word joiner: no line ends before it.
  const text = runs
    .map((run) => (run.joins ? '\u2060'.repeat(run.text.length) : run.text))
    .join('');
  const breaks = breaksOf(text, setting.keepTogether);
  const levels = directionLevels(text, setting.direction);
  const base = setting.direction === 'rtl' ? 1 : 0;
  const pieces: Piece[] = [];
  let start = 0;
  for (const run of runs) {
    const end = start + run.text.length;
    const typesetters = typesettersFor(setting.families, { bold: run.bold, italic: run.italics });
    for (let from = start; from < end;) {
      // A label, "3 bis.", is one piece.
      const next = run.tab === undefined ? nextBreak(breaks, from, end) : end;
      const to = endOfDirection(from, next, levels);
      const level = levels?.[from] ?? base;
      let at = from - start;
      for (const set of typesetters[directionOf(level)].set(run.text.slice(at, to - start))) {
        pieces.push(measuredPiece(run, set, at, level));
        at += (set.actual ?? set.text).length;
      }
      const last = pieces.at(-1);
      if (last) last.breaks = breaks[to] === 1;
      from = to;
    }
    start = end;
  }
  return pieces;
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

function directionOf(level: number): Direction {
  return level % 2 === 1 ? 'rtl' : 'ltr';
}

/** Measures a piece of a run in one face and one direction. */
export function pieceOf(run: Run, text: string, from: number, face: Face, level: number): Piece {
  return measuredPiece(run, setIn(face, text, directionOf(level)), from, level);
}

function measuredPiece(run: Run, set: SetText, from: number, level: number): Piece {
  const { text, face, shaped, space, joined } = set;
  // Letters that join must not be spaced out.
  const shown = joined && run.characterSpacing !== 0 ? { ...run, characterSpacing: 0 } : run;
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

/** The width of shaped text in the look of a run. */
export function widthOf(run: Run, { advance, glyphs }: ShapedText): number {
  return (advance * run.fontSize + glyphs.length * run.characterSpacing) * run.stretch;
}

/** Cuts a piece that is wider than a line after as many characters as fit, at least one. */
export function splitPiece(piece: Piece, room: number): [Piece, Piece] | undefined {
  if (piece.actual !== undefined) return undefined;
  const clusters = Array.from(graphemes.segment(piece.text), ({ index }) => index).slice(1);
  let cut = clusters[0];
  for (const index of clusters) {
    const head = shape(piece.face, piece.text.slice(0, index), directionOf(piece.level));
    if (widthOf(piece.run, head) > room) break;
    cut = index;
  }
  if (cut === undefined) return undefined;
  const { run, text, from, face, level } = piece;
  const head = pieceOf(run, text.slice(0, cut), from, face, level);
  const tail = pieceOf(run, text.slice(cut), from + cut, face, level);
  return [
    { ...head, breaks: true },
    { ...tail, breaks: piece.breaks },
  ];
}

const graphemes = new Intl.Segmenter('und', { granularity: 'grapheme' });
