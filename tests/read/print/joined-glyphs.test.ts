/** Arabic that was drawn sign by sign. */
import { describe, expect, it } from 'vitest';
import { joinedGlyphs } from '../../../src/read/print/joined-glyphs.ts';
import { page, run } from './printed-page.ts';
import { readableFromLeft } from '../../../src/read/print/leftwards.ts';

const read = (...runs: ReturnType<typeof run>[]): string[] =>
  readableFromLeft(page(...runs)).runs.map(({ text }) => text);

/** A vowel sign has no width, and may stand a little above the line. */
const sign = (text: string, left: number): ReturnType<typeof run> => ({
  ...run(text, left),
  edges: [left, left],
  baseline: 99.4,
});

describe('signs that were drawn one by one', () => {
  it('are words again, drawn in the order of reading', () => {
    expect(read(run('ن', 120), run('ع', 115), run('م', 110), run(' ', 105))).toEqual(['نعم ']);
  });

  it('are words again, drawn in the order of the page', () => {
    expect(read(run('م', 110), run('ع', 115), run('ن', 120))).toEqual(['نعم']);
  });

  it('have their vowel signs on the letter that they were drawn with', () => {
    const inReading = [run('س', 125), run('ل', 120), sign('\u0651', 120), run('م', 115)];
    expect(read(...inReading)).toEqual(['سل\u0651م']);
    const onPage = [run('م', 115), sign('\u0651', 120), run('ل', 120), run('س', 125)];
    expect(read(...onPage)).toEqual(['سل\u0651م']);
  });

  it('stay apart over a gap, on other lines and in other fonts', () => {
    const bold = { name: 'b', italic: false, bold: true, barcode: false };
    const apart = [
      run('م', 110),
      run('ع', 117),
      run('ن', 122, { baseline: 114 }),
      run('ن', 122, { face: bold }),
    ];
    expect(joinedGlyphs(apart)).toEqual(apart);
  });

  it('have edges that never fall', () => {
    const [joined] = joinedGlyphs([run('م', 110), run('ع', 113.5), run('ن', 118)]);
    expect(joined?.edges).toEqual([110, 113.5, 118, 123]);
  });
});
