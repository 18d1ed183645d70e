/** Measures runs: cuts them into pieces between which a line may end. */
import { chooseFaces } from '../fonts/font-choice.ts';
import type { Face } from '../fonts/faces.ts';
import { shape, type ShapedText } from '../fonts/shaping.ts';
import type { FontFamily } from '../template.ts';
import { directionLevels } from './bidi.ts';
import { breakOffsets } from './breaks.ts';
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

export function piecesOf(runs: readonly Run[], setting: TextSetting): Piece[] {
  // A marker counts as a word joiner: no line ends before it.
  const text = runs
    .map((run) => (run.joins ? '\u2060'.repeat(run.text.length) : run.text))
    .join('');
  const breaks = breakOffsets(text, setting.keepTogether);
  const levels = directionLevels(text, setting.direction);
  const base = setting.direction === 'rtl' ? 1 : 0;
  const pieces: Piece[] = [];
  let start = 0;
  for (const run of runs) {
    const end = start + run.text.length;
    let from = start;
    for (let at = start + 1; at <= end; at++) {
      const turns = at < end && levels !== undefined && levels[at] !== levels[at - 1];
      // A label, "3 bis.", is one piece.
      const ends = breaks.has(at) && (at === end || run.tab === undefined);
      if (at < end && !turns && !ends) continue;
      const level = levels?.[from] ?? base;
      const part = run.text.slice(from - start, at - start);
      pieces.push(...facedPieces(run, part, from - start, level, setting));
      from = at;
      const last = pieces.at(-1);
      if (last) last.breaks = breaks.has(at);
    }
    start = end;
  }
  return pieces;
}

function facedPieces(
  run: Run,
  text: string,
  from: number,
  level: number,
  { families }: TextSetting,
): Piece[] {
  const look = { bold: run.bold, italic: run.italics };
  // Letters that join must not be spaced out.
  const shown = joined.test(text) ? { ...run, characterSpacing: 0 } : run;
  let at = from;
  return chooseFaces(text, look, families).map((part) => {
    const piece = pieceOf(shown, part.text, at, part.face, level);
    if (part.actual !== undefined) piece.actual = part.actual;
    else if (!piece.shaped.faithful) piece.actual = part.text;
    at += (part.actual ?? part.text).length;
    return piece;
  });
}

const joined = /\p{Script=Arabic}/u;

/** Measures a piece of a run in one face and one direction. */
export function pieceOf(run: Run, text: string, from: number, face: Face, level: number): Piece {
  const shaped = shape(face, text, level % 2 === 1 ? 'rtl' : 'ltr');
  const apart = from === 0 ? (run.apart ?? 0) : 0;
  const bare = text.trimEnd();
  const space =
    bare.length === text.length ? 0 : widthOf(run, shape(face, text.slice(bare.length), 'ltr'));
  return {
    run,
    text,
    from,
    face,
    shaped,
    width: apart + widthOf(run, shaped),
    space,
    breaks: false,
    level,
  };
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
    const head = shape(
      piece.face,
      piece.text.slice(0, index),
      piece.level % 2 === 1 ? 'rtl' : 'ltr',
    );
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
