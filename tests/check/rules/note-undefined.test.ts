import { expect, it } from 'vitest';
import { noteUndefined } from '../../../src/check/rules/note-undefined.ts';
import { operative, paragraph, reference } from '../../every-node.ts';
import { document, note, reasons } from '../documents.ts';

it('names the notes that references point at and the text does not have', () => {
  const root = document(
    operative('1.', paragraph('Decides', reference('1'), reference('2'))),
    operative('2.', paragraph('Decides', reference('2'))),
    note('1', 'Resolution 70/1.'),
  );
  expect(reasons(noteUndefined, root)).toEqual([
    'There is no note 2, to which paragraph 1 refers; there are 2 references to it',
  ]);
});
