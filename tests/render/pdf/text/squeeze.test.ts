import { describe, expect, it } from 'vitest';
import { breakIntoLines } from '../../../../src/render/pdf/text/lines.ts';
import { piecesOf } from '../../../../src/render/pdf/text/words.ts';
import { piecePositions } from '../../../../src/render/pdf/write/positions.ts';
import { officialFonts } from '../fonts/official-fonts.ts';
import { run } from '../run.ts';

const fonts = officialFonts();
const squeeze = { least: 0.8, reluctance: 2 };
const pieces = piecesOf([run('The ports of all the seas are open')], {
  fonts,
  keepTogether: [],
  direction: 'ltr',
});

/** So many words, without the space at their end. */
function widthOf(words: number): number {
  const taken = pieces.slice(0, words);
  return taken.reduce((sum, { width }) => sum + width, 0) - (taken.at(-1)?.space ?? 0);
}

/** How many words the first line has where so much of the width of the first seven is missing. */
function firstLine(missing: number, given: typeof squeeze | 'never' = squeeze): number {
  const end = widthOf(7) - missing;
  const frame = { first: 0, left: 0, end, inset: 0, ...(given !== 'never' && { squeeze: given }) };
  return breakIntoLines(pieces, frame)[0]?.pieces.length ?? 0;
}

const space = pieces[0]?.space ?? 0;

describe('spaces of a justified line', () => {
  it('give way so that one more word stands on it', () => {
    expect(firstLine(1)).toBe(7);
    expect(firstLine(1, 'never')).toBe(6);
  });

  it('are never narrower than the template says', () => {
    // Six spaces, each a fifth narrower at most.
    expect(firstLine(6 * space * 0.19)).toBe(7);
    expect(firstLine(6 * space * 0.21)).toBe(6);
  });

  it('stay as they are where the line is nearly full without the word', () => {
    expect(firstLine(1, { least: 0.8, reluctance: 9 * 9 })).toBe(6);
  });

  it.each(['justify', 'start'] as const)('are drawn as narrow where lines are set %s', (align) => {
    const end = widthOf(8) - 2;
    const [line] = breakIntoLines(pieces, { first: 0, left: 0, end, inset: 0, squeeze });
    if (!line) throw new Error('There is no line.');
    expect([line.pieces.length, line.last]).toEqual([8, true]);
    const places = piecePositions({ kind: 'text', line, x: 0, room: end, align, baseline: 0 });
    const last = line.pieces.at(-1);
    const right = (places.at(-1) ?? 0) + (last?.width ?? 0) - (last?.space ?? 0);
    expect(right).toBeCloseTo(align === 'justify' ? end : widthOf(8));
  });
});
