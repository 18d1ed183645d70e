/** Where each piece of a line stands on the page. */
import type { TextPart } from '../layout/laid-lines.ts';
import { visualOrder } from '../text/bidi.ts';
import { widthOf, type Piece } from '../text/words.ts';

export interface PlacedPiece {
  piece: Piece;
  x: number;
}

/** The pieces of a line in reading order, each at its place from the left edge of the page. */
export function placedPieces(part: TextPart): PlacedPiece[] {
  const { line, room, align } = part;
  const free = room - line.width;
  const stretched = align === 'justify' && !line.last;
  const gap = stretched ? free / gapsIn(line.pieces) : 0;
  const start = part.x + (align === 'center' ? free / 2 : endsRight(part) ? free : 0);
  const places = new Map<Piece, number>();
  let x = start;
  for (const piece of visualOrder(line.pieces)) {
    places.set(piece, x);
    x += piece.width + (endsWithGap(piece) && piece !== line.pieces.at(-1) ? gap : 0);
  }
  return line.pieces.map((piece) => ({
    piece,
    x: (places.get(piece) ?? start) + roomBefore(piece),
  }));
}

/** The last line of a right-to-left paragraph stands at the right. */
function endsRight({ align, line }: TextPart): boolean {
  return align === 'end' || (align === 'justify' && line.last && line.rightToLeft);
}

/** A right-to-left label stands at the right of the room that it takes. */
function roomBefore({ run, level, width, shaped }: Piece): number {
  return run.tab !== undefined && level % 2 === 1 ? width - widthOf(run, shaped) : 0;
}

/** A line is stretched where its words are parted: at spaces, and between Chinese characters. */
function endsWithGap(piece: Piece): boolean {
  return (
    piece.breaks && piece.run.tab === undefined && (piece.space > 0 || ideograph.test(piece.text))
  );
}

const ideograph = /[\u2e80-\u9fff\uf900-\ufaff\uff00-\uff60]$/;

/** At least one, so that a line of one word stays as it is. */
function gapsIn(pieces: readonly Piece[]): number {
  const count = pieces.slice(0, -1).filter(endsWithGap).length;
  return count === 0 ? Infinity : count;
}
