import { expect, it } from 'vitest';
import { noteOrder } from '../../../src/check/rules/note-order.ts';
import { operative, paragraph, reference } from '../../every-node.ts';
import { document, reasons } from '../documents.ts';

const said = (...labels: string[]): string[] =>
  reasons(
    noteOrder,
    document(...labels.map((label, i) => operative(`${i + 1}.`, paragraph('x', reference(label))))),
  );

it('first references that ascend are in order, whatever is repeated later', () => {
  expect(said('1', '2', '1', '3', '2')).toEqual([]);
});

it('a number that comes too late is reported with the place where a reference may be lost', () => {
  expect(said('1', '3', '4', '2', '5')).toEqual([
    'Note 2 is first referred to after note 4; an earlier reference may be lost between the references 1 and 3 (paragraph 1 to paragraph 2)',
  ]);
});

it('a number that comes too early is reported, not the many after it', () => {
  expect(said('1', '9', '2', '3', '4')).toEqual([
    'Note 9 is first referred to before note 2; an earlier reference may be lost after the reference 4 (paragraph 5)',
  ]);
});
