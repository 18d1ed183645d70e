import { expect, it } from 'vitest';
import { wordingCheck } from '../../src/check/style-advice.ts';
import { operative, paragraph } from '../every-node.ts';
import { document, documentIn, reasons } from './documents.ts';

const perCent = wordingCheck('style-per-cent');
const words = operative('1.', paragraph('by 5%'));

it('is not given for texts that are older than the manual', () => {
  expect(reasons(perCent, document(words), { profile: { year: 1982 } })).toEqual([]);
  expect(reasons(perCent, document(words), { profile: { year: 1983 } })).toHaveLength(1);
});

it('is given in the languages that have it, whatever name a language bears', () => {
  expect(reasons(perCent, documentIn('fr', words))).toEqual([]);
  expect(reasons(perCent, documentIn('../style/en', words))).toEqual([]);
});
