/** Shortens a line whose text goes on where there is no more room. */
import type { TextLine } from './lines.ts';
import { pieceOf } from './words.ts';

const ellipsis = '…';

/** The line with an ellipsis after as many of its words as leave room for one. */
export function withEllipsis(line: TextLine): TextLine {
  const pieces = [...line.pieces];
  for (let last = pieces.pop(); last; last = pieces.pop()) {
    const { run, from, face, level, text } = last;
    const shortened = pieceOf(run, text.trimEnd() + ellipsis, from, face, level);
    const width = pieces.reduce((sum, piece) => sum + piece.width, 0) + shortened.width;
    if (width <= line.room || pieces.length === 0)
      return { ...line, pieces: [...pieces, shortened], width, last: true };
  }
  return line;
}
