/** Where each piece of a line stands on the page. */
import type { TextPart } from '../layout/laid-lines.ts';
import type { TextLine } from '../text/lines.ts';
import { visualOrder } from '../../bidi.ts';
import { widthOf, type Piece } from '../text/words.ts';

/** How far from the left edge of the page each piece of a line stands, in reading order. */
export function piecePositions(part: TextPart): readonly number[] {
  const { line, room, align } = part;
  const { pieces } = line;
  const free = room - line.width;
  // The last line of a paragraph gives way like the others, and is not stretched.
  const stretched = align === 'justify' && (!line.last || free < 0);
  const gaps = stretched ? gapsOf(line, free) : none;
  const drawn = visualOrder(pieces);
  const reading = drawn === pieces ? undefined : new Map(pieces.map((piece, at) => [piece, at]));
  const last = pieces.at(-1);
  const places: number[] = [];
  // The space at the end of a line stands beyond its edge.
  const hung = last && last === drawn[0] && last.level % 2 === 1 ? last.space : 0;
  let end = part.x - hung + (align === 'center' ? free / 2 : endsRight(part) ? free : 0);
  let at = 0;
  for (const piece of drawn) {
    const gap = piece === last ? 0 : gapAfter(piece, gaps);
    // The space at the end of a right-to-left word is at its left.
    const before = piece.level % 2 === 1 ? gap : 0;
    places[reading?.get(piece) ?? at++] = end + before + roomBefore(piece);
    end += piece.width + gap;
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
