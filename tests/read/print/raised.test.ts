/** Which signs of a line are raised: by place, by size, by the figures of their font. */
import { describe, expect, it } from 'vitest';
import { linesOf } from '../../../src/read/print/lines.ts';
import type { PrintedPage, Run } from '../../../src/read/print/page.ts';
import { withSmallFigures } from '../../../src/read/print/raised.ts';
import { page, run } from './printed-page.ts';

/** The lines of a page, what is raised in brackets. */
const read = (of: PrintedPage): string[] =>
  linesOf(of, 'drawn').map(({ pieces }) =>
    pieces.map(({ run: { text }, raised }) => (raised ? `<${text}>` : text)).join(''),
  );

describe('signs of notes', () => {
  it('are smaller and above the line', () => {
    const sign = run('3', 125, { size: 6, baseline: 96 });
    expect(read(page(run('ports', 100), sign))).toEqual(['ports<3>']);
  });

  it('stand at some distance before a note', () => {
    const sign = run('3', 100, { size: 5.5, baseline: 97 });
    expect(read(page(sign, run('See the letter.', 112, { size: 8.5 })))).toEqual([
      '<3>See the letter.',
    ]);
  });

  it('may stand on the line, if they are much smaller', () => {
    const words = [run('报告', 100), run('12', 110, { size: 6 }), run('及其', 116)];
    expect(read(page(...words))).toEqual(['报告<12>及其']);
  });

  it('are all on their line, in pieces of several sizes', () => {
    const raised = { size: 7, baseline: 96 };
    const pieces = [
      run('(', 125, raised),
      run('1', 128.5, { ...raised, size: 5.5 }),
      run(')', 131.3, raised),
    ];
    expect(read(page(run('ports', 100), ...pieces, run(',', 135)))).toEqual(['ports<(><1><)>,']);
  });

  it('are no part of a symbol that begins with a larger letter', () => {
    const symbol = [run('A', 100, { size: 20 }), run('/', 110), run('98', 115), run('/L.1', 125)];
    expect(read(page(...symbol))).toEqual(['A/98/L.1']);
  });
});

describe('small figures of a font', () => {
  const narrow = (text: string, left: number): Run => ({
    ...run(text, left),
    edges: Array.from({ length: text.length + 1 }, (_, i) => left + i * 3.5),
  });

  it('are known by figures of the same font that are wider', () => {
    const [read1] = withSmallFigures([
      page(run('of 10 ports', 100), run('10 01', 100, { baseline: 140 }), narrow('10', 155)),
    ]);
    expect(read1 && read(read1)).toEqual(['of 10 ports<10>', '10 01']);
  });

  it('are none where all figures are as wide, or stand in another font', () => {
    const other = { name: 'other', italic: false, bold: false, barcode: false };
    const wide = [run('10 01', 100, { baseline: 140, face: other })];
    expect(withSmallFigures([page(...wide, narrow('10', 155))])[0]?.runs).not.toContainEqual(
      expect.objectContaining({ smallFigures: true }),
    );
  });
});
