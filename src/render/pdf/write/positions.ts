/** Where each piece of a line stands on the page. */
import type { TextPart } from '../layout/laid-lines.ts';
import type { TextLine } from '../text/lines.ts';
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
  const gaps = stretched ? gapsOf(line, free) : none;
  const start = part.x + (align === 'center' ? free / 2 : endsRight(part) ? free : 0);
  const last = line.pieces.at(-1);
  const drawn = visualOrder(line.pieces);
  let end = start;
  const placed = drawn.map((piece): PlacedPiece => {
    const x = end + roomBefore(piece);
    end += piece.width + (piece === last ? 0 : gapAfter(piece, gaps));
    return { piece, x };
  });
  if (drawn === line.pieces) return placed;
  const places = new Map(placed.map((place) => [place.piece, place]));
  return line.pieces.flatMap((piece) => places.get(piece) ?? []);
}

/** The last line of a right-to-left paragraph stands at the right. */
function endsRight({ align, line }: TextPart): boolean {
  return align === 'end' || (align === 'justify' && line.last && line.rightToLeft);
}

/** Room that a piece takes before its glyphs; a right-to-left label stands at the right of its room. */
function roomBefore({ run, from, level, width, shaped }: Piece): number {
  if (run.tab !== undefined && level % 2 === 1) return width - widthOf(run, shaped);
  return from === 0 ? (run.apart ?? 0) : 0;
}

/** How much a line is stretched after a space, and between two Chinese characters. */
interface Gaps {
  space: number;
  ideograph: number;
}

const none: Gaps = { space: 0, ideograph: 0 };

/** Chinese characters further apart than this part of their size are read as words apart. */
const mostBetweenIdeographs = 0.08;

function gapsOf({ pieces }: TextLine, free: number): Gaps {
  let spaces = 0;
  let ideographs = 0;
  let most = 0;
  for (let index = 0; index < pieces.length - 1; index++) {
    const piece = pieces[index];
    if (!piece) continue;
    if (endsWithSpace(piece)) spaces++;
    else if (endsWithIdeograph(piece) && ideographs++ === 0) {
      most = piece.run.fontSize * mostBetweenIdeographs;
    }
  }
  const even = free / Math.max(1, spaces + ideographs);
  const ideograph = Math.min(even, most);
  const left = free - ideograph * ideographs;
  return { ideograph, space: spaces === 0 ? 0 : left / spaces };
}

function gapAfter(piece: Piece, gaps: Gaps): number {
  return endsWithSpace(piece) ? gaps.space : endsWithIdeograph(piece) ? gaps.ideograph : 0;
}

function endsWithSpace({ breaks, run, space }: Piece): boolean {
  return breaks && run.tab === undefined && space > 0;
}

function endsWithIdeograph(piece: Piece): boolean {
  return piece.breaks && piece.space === 0 && ideograph.test(piece.text);
}

const ideograph = /[\u2e80-\u9fff\uf900-\ufaff\uff00-\uff60]$/;
