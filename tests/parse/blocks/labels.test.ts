import { describe, expect, it } from 'vitest';
import { romanValue } from '../../../src/parse/blocks/label-readings.ts';
import {
  labelAt as labelWith,
  misreadNumberAt,
  type Label,
} from '../../../src/parse/blocks/labels.ts';
import { world } from '../../world.ts';

function labelAt(text: string, language = 'en'): Label | undefined {
  const { words } = world.languages.of(language) ?? world.languages.english;
  return labelWith(text, words.labels);
}

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
    ['1 quater Requests', '1 quater', 'dot'],
    ['2.bis Requests', '2.bis', 'dot'],
    ['3bis. Invites', '3bis.', 'dot'],
    ['4 (bis). Invites', '4 (bis).', 'dot'],
    ['5 (new). Invites', '5 (new).', 'dot'],
    ['2 alt. Requests', '2 alt.', 'dot'],
    ['Alt 2 Requests', 'Alt 2', 'dot'],
    ['OP6. Invites', 'OP6.', 'dot'],
    ['OP 6 bis: Invites', 'OP 6 bis:', 'dot'],
    ['PP1 Recalling', 'PP1', 'dot'],
    ['(a bis) After', '(a bis)', 'parentheses'],
    ['(a) bis After', '(a) bis', 'parentheses'],
    ['a ter) Après', 'a ter)', 'parenthesis'],
  ])('of “%s” is %s', (text, printed, style) => {
    expect(labelAt(text)).toMatchObject({ printed, style });
  });

  it.each([
    ['fr', '4 (nouveau). Prie', '4 (nouveau).'],
    ['fr', '4 (new). Prie', '4 (new).'],
    ['es', '4 (nueva). Pide', '4 (nueva).'],
    ['ru', '4 (новый). Просит', '4 (новый).'],
    ['fr', 'Variante 2 Prie', 'Variante 2'],
    ['fr', 'PP1 Rappelant', 'PP1'],
  ])('has the words of its language, and those of English: %s “%s”', (language, text, printed) => {
    expect(labelAt(text, language)).toMatchObject({ printed });
  });

  it('has the words of no other language', () => {
    expect(labelAt('4 (nouveau). Invites')).toBeUndefined();
  });

  it.each([
    '1990 was a year',
    '2001, and',
    'Decides',
    '12 states',
    '(see annex) and',
    'e.g. this',
    'S/1234',
    '2 new Members were admitted',
    '3, paragraph 4, of the rules',
    '5 revised texts',
    'Alternative means',
    'OPEC countries',
    'bis',
    'alt 2 Requests',
  ])('is not there in “%s”', (text) => {
    expect(labelAt(text)).toBeUndefined();
  });

  it('may say the part that its paragraph stands in', () => {
    expect(labelAt('PP1 bis Recalling')).toMatchObject({ part: 'preambular', inserted: true });
    expect(labelAt('OP6. Invites')?.part).toBe('operative');
    expect(labelAt('pp. 34 and 35')?.part).toBeUndefined();
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
