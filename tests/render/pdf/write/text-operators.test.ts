import { describe, expect, it } from 'vitest';
import type { Run } from '../../../../src/render/pdf/text/runs.ts';
import { piecesOf, type Piece } from '../../../../src/render/pdf/text/words.ts';
import { PageFont } from '../../../../src/render/pdf/write/page-font.ts';
import { TextOperators } from '../../../../src/render/pdf/write/text-operators.ts';
import { officialFonts } from '../fonts/official-fonts.ts';
import { run } from '../run.ts';

const fonts = officialFonts();

/** A font of a file, of which each glyph has the next code. */
function pageFont(): PageFont {
  const glyphs: number[] = [0];
  const includeGlyph = (id: number): number => {
    if (!glyphs.includes(id)) glyphs.push(id);
    return glyphs.indexOf(id);
  };
  const subset = { includeGlyph, encode: () => new Uint8Array() };
  return new PageFont({ id: 'F1', subset, widths: [0], unicode: [[0]] });
}

/** The operators that show pieces one after another, with so much room between them. */
function shown(pieces: readonly Piece[], apart = 0): string[] {
  const font = pageFont();
  const operators = new TextOperators(() => font);
  let x = 50;
  for (const piece of pieces) {
    operators.show(piece, x, 700);
    x += piece.width + apart;
  }
  return operators.take().split('\n');
}

const pieces = (runs: Run[], direction: 'ltr' | 'rtl' = 'ltr'): Piece[] =>
  piecesOf(runs, { fonts, keepTogether: [], direction });

describe('words', () => {
  it('that adjoin are shown by one operator, a code for each glyph', () => {
    expect(shown(pieces([run('abba baa')]))).toEqual([
      '/F1 10 Tf',
      '0 g',
      'BT',
      '1 0 0 -1 50 700 Tm',
      '[(\0\x01\0\x02\0\x02\0\x01\0\x03\0\x02\0\x01\0\x01)] TJ',
      'ET',
    ]);
  });

  it('further apart move the pen in between', () => {
    expect(shown(pieces([run('ab ba')]), 2)[4]).toBe('[(\0\x01\0\x02\0\x03)-200(\0\x02\0\x01)] TJ');
  });

  it('of another size or color say so, and nothing that holds already', () => {
    const looks = [run('a'), run('a', { color: '#0000FF' }), run('a', { fontSize: 6.5, rise: 3 })];
    expect(shown(pieces(looks))).toEqual([
      '/F1 10 Tf',
      '0 g',
      'BT',
      '1 0 0 -1 50 700 Tm',
      '[(\0\x01)] TJ',
      '0 0 1 rg',
      '1 0 0 -1 54.438 700 Tm',
      '[(\0\x01)] TJ',
      '/F1 6.5 Tf',
      '0 g',
      '1 0 0 -1 58.877 697 Tm',
      '[(\0\x01)] TJ',
      'ET',
    ]);
  });
});

describe('text that is read as other characters than its glyphs', () => {
  it('says what it is, character by character', () => {
    // A Greek question mark has the glyph of the semicolon, which came first.
    expect(shown(pieces([run('; \u037e')]))).toEqual([
      '/F1 10 Tf',
      '0 g',
      'BT',
      '1 0 0 -1 50 700 Tm',
      '[(\0\x01\0\x02)] TJ',
      '/Span <</ActualText <FEFF037e>>> BDC',
      '1 0 0 -1 55.278 700 Tm',
      '[(\0\x01)] TJ',
      'EMC',
      'ET',
    ]);
  });

  it('says what no font has', () => {
    expect(shown(pieces([run('😀')]))).toContain('/Span <</ActualText <FEFFd83dde00>>> BDC');
  });

  it('is shown letter by letter as it is read where it runs from right to left', () => {
    const shownText = shown(pieces([run('قرار')], 'rtl'));
    const codes = shownText.flatMap((line) => line.match(/\(..\)/gs) ?? []);
    expect(codes).toHaveLength(4);
    expect(shownText.join('')).not.toContain('ActualText');
  });

  it('says that punctuation after a number belongs to the text around it', () => {
    const [number, stop] = pieces([run('55/2.')], 'rtl');
    if (!number || !stop) throw new Error('There are two pieces.');
    const operators = new TextOperators(() => font);
    const font = pageFont();
    operators.show(number, 50, 700);
    operators.show(stop, 40, 700, { turns: true });
    expect(operators.take()).toContain('/Span <</ActualText <FEFF002e200f>>> BDC');
  });

  it('says of a hyphen at a line end that it belongs to the word', () => {
    const [first] = pieces([run('non-stop')]);
    if (!first) throw new Error('There is a piece.');
    const joined = '/Span <</ActualText <FEFF002d2060>>> BDC';
    for (const goesOn of [true, false]) {
      const operators = new TextOperators(() => font);
      const font = pageFont();
      operators.show(first, 50, 700, { goesOn });
      expect(operators.take().includes(joined)).toBe(goesOn);
    }
  });
});
