import { describe, expect, it } from 'vitest';
import { listNumbering } from '../../../../src/render/pdf/tag-plan/list-numbering.ts';

describe('the numbering of a list', () => {
  it.each([
    [['1.', '2.', '3 bis.'], 'Decimal'],
    [['4.'], 'Decimal'],
    [['(a)', '(b)'], 'LowerAlpha'],
    [['a)', 'b)'], 'LowerAlpha'],
    [['(c)', '(d)'], 'LowerAlpha'],
    [['(h)', '(i)', '(j)'], 'LowerAlpha'],
    [['(i)', '(ii)', '(iii)'], 'LowerRoman'],
    [['(i)'], 'LowerRoman'],
    [['(v)', '(vi)'], 'LowerRoman'],
    [['I', 'II'], 'UpperRoman'],
    [['II'], 'UpperRoman'],
    [['A.', 'B.'], 'UpperAlpha'],
    [['(aa)', '(bb)'], 'LowerAlpha'],
  ])('%j is %s', (labels, numbering) => {
    expect(listNumbering(labels)).toBe(numbering);
  });

  it.each([[['(أ)', '(ب)']], [['（一）', '（二）']], [['–', '–']], [[]]])(
    'has no name in the standard for %j',
    (labels) => {
      expect(listNumbering(labels)).toBeUndefined();
    },
  );
});
