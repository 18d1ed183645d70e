/** Breaks measured text into lines, the way official pages do: as much on each line as it holds. */
import { squeezes, type Squeeze } from './squeeze.ts';
import { pieceOf, splitPiece, type Piece } from './words.ts';

/** Where the lines of a block stand: distances from the near edge of its column. */
export interface LineFrame {
  /** Where the first line begins, and the others. */
  first: number;
  left: number;
  /** Where all end. */
  end: number;
  /** How much further in than usual the whole block stands, its tabs too. */
  inset: number;
  rightToLeft?: boolean;
  /** How far the spaces of a line give way, for one more word on it; not at all when absent. */
  squeeze?: Squeeze;
}

export interface TextLine {
  pieces: Piece[];
  /** Where the line begins in the column and how wide it may be. */
  start: number;
  room: number;
  /** The width of what it holds, without the white space at its end; above its room, spaces give way. */
  width: number;
  /** The paragraph ends with it, or a break does: it is not stretched. */
  last: boolean;
  rightToLeft: boolean;
}

export function breakIntoLines(pieces: readonly Piece[], frame: LineFrame): TextLine[] {
  const left = pieces.toReversed();
  const lines: TextLine[] = [];
  while (left.length > 0) {
    const start = lines.length === 0 ? firstStart(pieces, frame) : frame.left;
    lines.push(nextLine(left, start, frame));
  }
  return lines;
}

/** Where the first line begins: further out, if its label is set to its end. */
function firstStart(pieces: readonly Piece[], { first, inset }: LineFrame): number {
  const endsAt = pieces[0]?.run.endsAt;
  if (endsAt === undefined) return first;
  const next = pieces.findIndex(({ run }) => run.endsAt === undefined);
  const label = next === -1 ? pieces : pieces.slice(0, next);
  const width = sumOf(label) - (label.at(-1)?.space ?? 0);
  return Math.min(inset + endsAt - width, inset + endsAt);
}

/** Takes one line off a stack of pieces, the next on top. */
function nextLine(left: Piece[], start: number, frame: LineFrame): TextLine {
  const { left: nextStart, end: edge, inset, squeeze } = frame;
  const room = edge - start;
  const rightToLeft = frame.rightToLeft ?? false;
  const finish = (last: boolean): TextLine => {
    const pieces = withSpaceAtEnd(line, rightToLeft);
    const ownWidth = sumOf(pieces) - (pieces.at(-1)?.space ?? 0);
    return { pieces, start, room, width: ownWidth, last, rightToLeft };
  };
  const line: Piece[] = [];
  let width = 0;
  for (let piece = left.at(-1); piece; piece = left.at(-1)) {
    // Nearly every word is one piece that fits.
    if (isWord(piece) && width + piece.width - piece.space <= room + tolerance) {
      left.pop();
      line.push(piece);
      width += piece.width;
      if (piece.ends === true) break;
      continue;
    }
    const word = takeWord(left);
    const tabbed = withLabel(word, start + width - inset);
    const end = tabbed.at(-1);
    const wordWidth = sumOf(tabbed);
    const over = width + wordWidth - (end?.space ?? 0) - room;
    if (over > tolerance && !(squeeze && squeezes(line, tabbed, over, squeeze))) {
      const fitsElsewhere = wordWidth - (end?.space ?? 0) <= edge - nextStart;
      if (line.length > 0 && fitsElsewhere && !followsLabel(line)) left.push(...word.reverse());
      else {
        const rest = fillWithPart(line, tabbed, room - width);
        if (rest.length === 0) {
          width = sumOf(line);
          continue;
        }
        left.push(...rest.reverse());
      }
      return finish(false);
    }
    line.push(...tabbed);
    width += wordWidth;
    if (end?.ends === true) break;
  }
  return finish(true);
}

const tolerance = 0.01;

/** A word in one piece, and no label. */
function isWord({ breaks, run }: Piece): boolean {
  return breaks && run.tab === undefined;
}

/** The pieces up to the next place where a line may end. */
function takeWord(left: Piece[]): Piece[] {
  const word: Piece[] = [];
  for (let piece = left.pop(); piece; piece = left.pop()) {
    word.push(piece);
    if (piece.breaks || piece.ends === true) break;
  }
  return word;
}

/** White space at the end of a line runs in the direction of the paragraph (UAX #9, rule L1). */
function withSpaceAtEnd(line: Piece[], rightToLeft: boolean): Piece[] {
  const last = line.at(-1);
  const base = rightToLeft ? 1 : 0;
  if (!last || last.space === 0 || last.level % 2 === base) return line;
  const { run, text, from, face, level, breaks } = last;
  const bare = text.trimEnd();
  if (bare === '') return line;
  const word = pieceOf(run, bare, from, face, level);
  const space = pieceOf(run, text.slice(bare.length), from + bare.length, face, base);
  return [...line.slice(0, -1), word, { ...space, breaks }];
}

/** Nothing but a label stands on the line: the text after it must begin beside it. */
function followsLabel(line: readonly Piece[]): boolean {
  return line.every(({ run }) => run.tab !== undefined);
}

/** Puts what fits of a word wider than a whole line on it; gives back the rest. */
function fillWithPart(line: Piece[], word: Piece[], room: number): Piece[] {
  let left = room;
  const rest = [...word];
  while (rest[0] && rest[0].width - rest[0].space <= left + tolerance) {
    left -= rest[0].width;
    line.push(...rest.splice(0, 1));
  }
  const split = rest[0] && splitPiece(rest[0], left);
  if (split && (line.length === 0 || followsLabel(line) || split[0].width <= left)) {
    line.push(split[0]);
    rest.splice(0, 1, split[1]);
  } else if (line.length === 0) line.push(...rest.splice(0, 1));
  return rest;
}

/**
 * A label reaches to where the text after it begins, or a space's width beyond its own end. One in
 * several faces or directions, "(أ)", stays together: the room is after its last piece.
 */
function withLabel(word: Piece[], at: number): Piece[] {
  const [first] = word;
  const tab = first?.run.tab;
  if (first === undefined || tab === undefined) return word;
  const others = word.findIndex(({ run }) => run.tab === undefined);
  const label = others === -1 ? word : word.slice(0, others);
  const room = tab - at - sumOf(label);
  const last = label.length - 1;
  return word.map((piece, index) => {
    if (index > last) return piece;
    if (index < last) return { ...piece, space: 0 };
    return { ...piece, width: piece.width + Math.max(0, room), space: 0 };
  });
}

function sumOf(pieces: readonly Piece[]): number {
  return pieces.reduce((sum, { width }) => sum + width, 0);
}
