import { expect, it } from 'vitest';
import { noteSequence } from '../../../src/check/rules/note-sequence.ts';
import { operative, paragraph, reference } from '../../every-node.ts';
import { document, masthead, note, reasons } from '../documents.ts';

const notes = (...labels: string[]) => labels.map((label) => note(label, 'Resolution 70/1.'));

it('notes that are numbered one after another from 1 are in order', () => {
  expect(reasons(noteSequence, document(masthead(), ...notes('1', '2', '3')))).toEqual([]);
});

it('says which numbers are left out or stand twice', () => {
  expect(reasons(noteSequence, document(masthead(), ...notes('2', '5', '5', '7', '2')))).toEqual([
    'Note 1 is missing: the first note is 2',
    'Notes 3 to 4 are missing: note 2 is followed by 5',
    'There are two notes 5',
    'Note 6 is missing: note 5 is followed by 7',
    'There are two notes 2',
  ]);
});

it('leaves a missing note that is referred to to the rule for undefined notes', () => {
  const referred = operative('1.', paragraph('Decides.', reference('2')));
  expect(reasons(noteSequence, document(masthead(), referred, ...notes('1', '3')))).toEqual([]);
});

it('lets the notes of a text from a volume begin anywhere', () => {
  expect(reasons(noteSequence, document(...notes('22', '23')))).toEqual([]);
});
