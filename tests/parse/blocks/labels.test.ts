import { describe, expect, it } from 'vitest';
import { labelAt, misreadNumberAt, romanValue } from '../../../src/parse/blocks/labels.ts';

describe('a label at the start of a paragraph', () => {
  it.each([
    ['18. Requests', '18.', 'dot'],
    ['3 bis. Decides', '3 bis.', 'dot'],
    ['1, Authorizes', '1,', 'dot'],
    ['7 Calls upon', '7', 'bare'],
    ['(a) To act', '(a)', 'parentheses'],
    ['(ii) To act', '(ii)', 'parentheses'],
    ['(c} Determining', '(c}', 'parentheses'],
    ['(ad) Assistance', '(ad)', 'parentheses'],
    ['a) De garantir', 'a)', 'parenthesis'],
    ['ii) Cessation', 'ii)', 'parenthesis'],
    ['b. buying oil', 'b.', 'dot'],
  ])('of “%s” is %s', (text, printed, style) => {
    expect(labelAt(text)).toMatchObject({ printed, style });
  });

  it.each([
    '1990 was a year',
    '2001, and',
    'Decides',
    '12 states',
    '(see annex) and',
    'e.g. this',
    'S/1234',
  ])('is not there in “%s”', (text) => {
    expect(labelAt(text)).toBeUndefined();
  });

  it('says where the text after it starts', () => {
    expect(labelAt('  18.\tRequests')?.textAt).toBe(6);
  });

  it('may have several readings: a sign is a letter and a numeral', () => {
    expect(labelAt('(i) To act')?.readings).toEqual([
      { family: 'roman', value: 1 },
      { family: 'latin', value: 9 },
    ]);
  });
});

describe('a number that OCR misread', () => {
  it.each([
    ['S. Decides', 5],
    ['i9. Calls', 19],
    ['Z. Demands', 2],
    ['ll. Calls', 11],
    ['I. Exige', 1],
  ])('“%s” is read where %i is the next', (text, expected) => {
    expect(misreadNumberAt(text, expected)).toBeDefined();
    expect(misreadNumberAt(text, expected + 1)).toBeUndefined();
  });
});

describe('roman numerals', () => {
  it.each([
    ['iv', 4],
    ['xxxix', 39],
    ['mcmxlvi', 1946],
  ])('%s is %i', (sign, value) => {
    expect(romanValue(sign)).toBe(value);
  });

  it.each(['', 'iiii', 'vx', 'abc'])('“%s” is none', (sign) => {
    expect(romanValue(sign)).toBeUndefined();
  });
});
