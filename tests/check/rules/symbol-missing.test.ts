import { expect, it } from 'vitest';
import { symbolMissing } from '../../../src/check/rules/symbol-missing.ts';
import type { Root, RootContent } from '../../../src/tree/index.ts';
import { inline } from '../../every-node.ts';
import { document, masthead, reasons } from '../documents.ts';

const clause: RootContent = {
  type: 'enactingClause',
  children: inline('The General Assembly,'),
  data: { organCode: 'GA' },
};

it('reports a text in which an organ speaks and nothing tells the symbol', () => {
  expect(reasons(symbolMissing, document(clause))).toEqual([
    'Nothing in the text tells its symbol',
  ]);
});

it('is content with a symbol in the masthead, and with one that was derived', () => {
  expect(reasons(symbolMissing, document(masthead(), clause))).toEqual([]);
  const derived: Root = { ...document(clause), data: { symbol: 'A/RES/70/1' } };
  expect(reasons(symbolMissing, derived)).toEqual([]);
});

it('asks nothing of a text in which no organ speaks, and nothing of a draft of Model UN', () => {
  expect(reasons(symbolMissing, document())).toEqual([]);
  const { symbol: _, ...head } = masthead();
  const topic = { ...head, particulars: [{ term: 'Topic', value: 'Ports' }] };
  expect(reasons(symbolMissing, document(topic, clause))).toEqual([]);
});
