import { describe, expect, it } from 'vitest';
import {
  patternsOf,
  readLabel,
  writeLabel,
  writeNumeral,
  type NumeralSystem,
} from '../../src/tree/index.ts';

describe('numerals', () => {
  it.each<[NumeralSystem, number, string]>([
    ['decimal', 18, '18'],
    ['lowerLetter', 1, 'a'],
    ['lowerLetter', 27, 'aa'],
    ['upperLetter', 3, 'C'],
    ['lowerRoman', 9, 'ix'],
    ['upperRoman', 1994, 'MCMXCIV'],
    ['arabicAbjad', 5, 'هـ'],
    ['chinese', 21, '二十一'],
  ])('%s writes %i as %s, and reads it again', (system, value, numeral) => {
    const pattern = { system, before: '(', after: ')' };
    expect(writeNumeral(value, system)).toBe(numeral);
    expect(readLabel(`(${numeral})`, pattern)).toBe(value);
    expect(writeLabel(value, pattern)).toBe(`(${numeral})`);
  });

  it.each(['01', 'ab', 'vx', '0', ''])('reads no number in "%s"', (numeral) => {
    expect(patternsOf(`${numeral}.`)).toEqual([]);
  });

  it('finds that "(i)" is a Roman one and the ninth letter', () => {
    expect(patternsOf('(i)').map(({ system }) => system)).toEqual(['lowerLetter', 'lowerRoman']);
  });
});
