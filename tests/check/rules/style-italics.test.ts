import { expect, it } from 'vitest';
import { styleItalics } from '../../../src/check/rules/style-italics.ts';
import { emphasis, operative, paragraph } from '../../every-node.ts';
import { document, reasons } from '../documents.ts';

it('reports Latin phrases of the dictionary in italics, not titles', () => {
  const root = document(
    operative(
      '1.',
      paragraph('to, ', emphasis('inter alia'), ', print ', emphasis('Treaty Series')),
    ),
  );
  expect(reasons(styleItalics, root)).toEqual([
    '“inter alia” is in italics: the Editorial Manual asks for roman type',
  ]);
});
