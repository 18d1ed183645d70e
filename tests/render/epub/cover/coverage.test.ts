import { describe, expect, it } from 'vitest';
import { Coverage } from '../../../../src/render/epub/cover/coverage.ts';

/** What a closed outline covers of a picture of 4 by 3 pixels, in hundredths. */
function covered(...points: [number, number][]): number[][] {
  const coverage = new Coverage(4, 3);
  for (const [index, point] of points.entries())
    coverage.path(index === 0 ? 'moveTo' : 'lineTo', point);
  coverage.path('closePath', []);
  const shades = [...coverage.shades(100)];
  return [0, 4, 8].map((start) => shades.slice(start, start + 4));
}

describe('coverage', () => {
  it('is whole inside of a square and nothing outside, whichever way it was drawn', () => {
    const inside = [
      [0, 0, 0, 0],
      [0, 100, 100, 0],
      [0, 0, 0, 0],
    ];
    expect(covered([1, 1], [3, 1], [3, 2], [1, 2])).toEqual(inside);
    expect(covered([1, 1], [1, 2], [3, 2], [3, 1])).toEqual(inside);
  });

  it('is in part where an edge passes through a pixel', () => {
    expect(covered([0.5, 0], [2.25, 0], [2.25, 1.5], [0.5, 1.5])).toEqual([
      [50, 100, 25, 0],
      [25, 50, 13, 0],
      [0, 0, 0, 0],
    ]);
  });

  it('halves the pixels under a slope', () => {
    expect(covered([0, 0], [3, 3], [0, 3])).toEqual([
      [50, 0, 0, 0],
      [100, 50, 0, 0],
      [100, 100, 50, 0],
    ]);
  });

  it('keeps to the picture', () => {
    expect(covered([-2, -2], [9, -2], [9, 9], [-2, 9])).toEqual([
      [100, 100, 100, 100],
      [100, 100, 100, 100],
      [100, 100, 100, 100],
    ]);
  });

  it('leaves a hole where one outline runs against another', () => {
    const coverage = new Coverage(3, 1);
    for (const outline of [
      [0, 0, 3, 0, 3, 1, 0, 1],
      [1, 0, 1, 1, 2, 1, 2, 0],
    ]) {
      for (let at = 0; at < outline.length; at += 2)
        coverage.path(at === 0 ? 'moveTo' : 'lineTo', outline.slice(at, at + 2));
      coverage.path('closePath', []);
    }
    expect([...coverage.shades(1)]).toEqual([1, 0, 1]);
  });
});
