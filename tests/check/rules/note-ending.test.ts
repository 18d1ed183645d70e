import { expect, it } from 'vitest';
import { noteEnding } from '../../../src/check/rules/note-ending.ts';
import { document, note, reasons } from '../documents.ts';

it('reports a note without a full stop', () => {
  const notes = [note('1', 'See resolution 55/2.'), note('2', 'A/69/269 and'), note('3', '“So.”')];
  expect(reasons(noteEnding, document(...notes))).toEqual(['Note 2 does not end with a full stop']);
});
