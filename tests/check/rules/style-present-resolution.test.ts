import { expect, it } from 'vitest';
import { stylePresentResolution } from '../../../src/check/rules/style-present-resolution.ts';
import { operative, paragraph } from '../../every-node.ts';
import { document, masthead, reasons } from '../documents.ts';

const implement = operative('1.', paragraph('to implement this resolution.'));

it('reports "this resolution"', () => {
  expect(reasons(stylePresentResolution, document(masthead(), implement))).toEqual([
    '“this resolution”: the Editorial Manual asks for the present resolution',
  ]);
});

it('has nothing to say to the Security Council, which writes so', () => {
  const council = masthead({ symbol: 'S/RES/1445 (2002)', data: { organCode: 'SC' } });
  expect(reasons(stylePresentResolution, document(council, implement))).toEqual([]);
});
