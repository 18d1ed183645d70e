import { expect, it } from 'vitest';
import { titleNumber } from '../../../src/check/rules/title-number.ts';
import type { Title } from '../../../src/tree/types.ts';
import { text } from '../../every-node.ts';
import { document, masthead, reasons } from '../documents.ts';

const titled = (symbol: string, label: string): string[] => {
  const title: Title = { type: 'title', label, children: [text('Trafficking in persons')] };
  return reasons(titleNumber, document(masthead({ symbol }), title));
};

it('compares the number before the title with the symbol', () => {
  expect(titled('A/RES/70/179', '70/179.')).toEqual([]);
  expect(titled('A/RES/69/250*', '69/250.')).toEqual([]);
  expect(titled('S/RES/1445 (2002)', 'Resolution 1445 (2002)')).toEqual([]);
  expect(titled('A/RES/70/179', '70/178.')).toEqual([
    'The title has the number 70/178 and the symbol is A/RES/70/179',
  ]);
  expect(titled('S/RES/1445 (2002)', 'Resolution 1454 (2002)')).toHaveLength(1);
});

it('knows the numbers of special sessions', () => {
  expect(titled('A/RES/ES-11/1', 'ES-11/1.')).toEqual([]);
  expect(titled('A/RES/S-32/1', 'S-32/1.')).toEqual([]);
  expect(titled('A/RES/ES-11/1', 'ES-11/2.')).toEqual([
    'The title has the number ES-11/2 and the symbol is A/RES/ES-11/1',
  ]);
});
