import { describe, expect, it } from 'vitest';
import { planNumbering } from '../../../src/render/docx/numbering.ts';
import {
  flatten,
  parentsOf,
  type LabelPattern,
  type QuotedBlock,
  type Root,
} from '../../../src/tree/index.ts';
import { item, operative, paragraph, preambular } from '../../every-node.ts';

const usual: LabelPattern[] = [
  { system: 'decimal', before: '', after: '.' },
  { system: 'lowerLetter', before: '(', after: ')' },
  { system: 'lowerRoman', before: '(', after: ')' },
];

/** Each label with the list that counts it, or its level above; "text" where there is none. */
function plan(...children: Root['children']): string[] {
  const root: Root = { type: 'root', children };
  const lines = flatten(root);
  const { numbers, divisions } = planNumbering(lines, parentsOf(root), usual);
  return lines.flatMap(({ node }) => {
    const label = 'label' in node ? node.label : undefined;
    const level = divisions.get(node);
    const counted = level === undefined ? numbers.get(node)?.list : `level ${level}`;
    return label === undefined ? [] : [`${label} ${counted ?? 'text'}`];
  });
}

const one = (label: string) => operative(label, paragraph('Text;'));
const point = (label: string, level = 1) => item(label, level, paragraph('text;'));

describe('planNumbering', () => {
  it('counts in one list what goes on, with lists below', () => {
    const points = [point('(a)'), point('(b)')];
    expect(
      plan(one('1.'), operative('2.', paragraph('Text:'), ...points), operative('3.', ...points)),
    ).toEqual(['1. 1', '2. 1', '(a) 1', '(b) 1', '3. 1', '(a) 1', '(b) 1']);
  });

  it('starts a list for items whose paragraph has no number', () => {
    const list = preambular(paragraph('Text:'), point('(a)'), point('(b)'));
    expect(plan(list, one('1.'))).toEqual(['(a) 2', '(b) 2', '1. 1']);
  });

  const section = (...children: ReturnType<typeof one>[]) =>
    ({ type: 'section', label: 'I', children }) as const;

  it('starts anew in each section by the level of its heading', () => {
    expect(plan(section(one('1.'), one('2.')), section(one('1.')))).toEqual([
      'I level 1',
      '1. 1',
      '2. 1',
      'I level 1',
      '1. 1',
    ]);
  });

  it('counts on through sections that have no level', () => {
    expect(plan(section(one('1.'), one('2.')), section(one('3.'), one('4.')))).toEqual([
      'I text',
      '1. 1',
      '2. 1',
      'I text',
      '3. 1',
      '4. 1',
    ]);
  });

  it('starts anew in an annex, whose sections count on', () => {
    const annex = {
      type: 'annex',
      label: 'Annex',
      children: [section(one('1.')), section(one('2.'))],
    } as const;
    const root = plan(one('1.'), one('2.'), annex as unknown as Root['children'][number]);
    expect(root).toEqual(['1. 1', '2. 1', 'Annex level 0', 'I text', '1. 1', 'I text', '2. 1']);
  });

  it('starts a list where a section neither starts anew nor counts on', () => {
    expect(plan(section(one('1.'), one('2.')), section(one('5.'), one('6.')))).toEqual([
      'I level 1',
      '1. 1',
      '2. 1',
      'I level 1',
      '5. 2',
      '6. 2',
    ]);
  });

  it('leaves the divisions of a quotation without a level', () => {
    const quoted = { type: 'quotedBlock', children: [section(one('1.'))] } as QuotedBlock;
    expect(plan(operative('1.', paragraph('Text:'), quoted), one('2.'))).toEqual([
      '1. 1',
      'I text',
      '1. 2',
      '2. 1',
    ]);
  });

  it('leaves a label as text where the print breaks its sequence, and counts on after it', () => {
    expect(plan(one('1.'), one('3.'), one('4.'), one('4 bis.'), one('5.'))).toEqual([
      '1. 1',
      '3. text',
      '4. 2',
      '4 bis. text',
      '5. 2',
    ]);
  });

  it('counts quotations by themselves', () => {
    const quote: QuotedBlock = { type: 'quotedBlock', children: [one('3.')] };
    expect(plan(one('1.'), operative('2.', paragraph('Text:'), quote), one('3.'))).toEqual([
      '1. 1',
      '2. 1',
      '3. 2',
      '3. 1',
    ]);
  });

  it('takes the look of labels from the labels', () => {
    const list = operative('1)', paragraph('Text:'), point('a)'), point('b)'));
    expect(plan(list, one('2)'))).toEqual(['1) 1', 'a) 1', 'b) 1', '2) 1']);
  });
});
