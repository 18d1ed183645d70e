import { describe, expect, it } from 'vitest';
import { noteRepetition } from '../../../src/check/rules/note-repetition.ts';
import { operative, paragraph, reference } from '../../every-node.ts';
import { document, note, reasons } from '../documents.ts';

const root = document(
  operative('1.', paragraph('the Convention,', reference('1'))),
  operative('2.', paragraph('the Convention,', reference('1'), ' the Plan,', reference('2'))),
  operative('3.', paragraph('the Plan,', reference('3'))),
  note('1', 'Treaty Series, vol. 2225.'),
  note('2', 'Resolution 64/293.'),
  note('3', 'Resolution 64/293.'),
  note('4', 'Ibid.'),
  note('5', 'Ibid.'),
);

const inYear = (year: number | undefined): string[] =>
  reasons(noteRepetition, root, { profile: { year } });

describe('a source that is cited again', () => {
  it('has the same number up to 2018, not the same text', () => {
    expect(inYear(2015)).toEqual(['Note 3 has the text of note 2']);
  });

  it('has a note of its own since 2020, not the same number', () => {
    expect(inYear(2024)).toEqual(['Note 1 is referenced again in paragraph 2']);
  });

  it('may have either in between, or where the year is not known', () => {
    expect(inYear(2019)).toEqual([]);
    expect(inYear(undefined)).toEqual([]);
  });
});
