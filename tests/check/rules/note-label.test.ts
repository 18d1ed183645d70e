import { expect, it } from 'vitest';
import { noteLabel } from '../../../src/check/rules/note-label.ts';
import { document, note, reasons } from '../documents.ts';

it('reports a note that is marked with a letter', () => {
  expect(reasons(noteLabel, document(note('1', 'A.'), note('*', 'B.'), note('a', 'C.')))).toEqual([
    'The note is marked "a"',
  ]);
});
