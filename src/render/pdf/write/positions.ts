/** Where each piece of a line stands on the page. */
import type { TextPart } from '../layout/laid-lines.ts';
import type { TextLine } from '../text/lines.ts';
import { visualOrder } from '../text/bidi.ts';
import { widthOf, type Piece } from '../text/words.ts';

/** How far from the left edge of the page each piece of a line stands, in reading order. */
export function placesOf(part: TextPart): readonly number[] {
  const { line, room, align } = part;
  const { pieces } = line;
  const free = room - line.width;
  const stretched = align === 'justify' && !line.last;
  const gaps = stretched ? gapsOf(line, free) : none;
  const drawn = visualOrder(pieces);
  const reading = drawn === pieces ? undefined : new Map(pieces.map((piece, at) => [piece, at]));
  const last = pieces.at(-1);
  const places: number[] = [];
  let end = part.x + (align === 'center' ? free / 2 : endsRight(part) ? free : 0);
  let at = 0;
  for (const piece of drawn) {
    places[reading?.get(piece) ?? at++] = end + roomBefore(piece);
    end += piece.width + (piece === last ? 0 : gapAfter(piece, gaps));
  }
  return places;
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
