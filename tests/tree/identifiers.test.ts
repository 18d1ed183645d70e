import { describe, expect, it } from 'vitest';
import { idPart, identifiersOf } from '../../src/tree/index.ts';
import type { Nodes, Root } from '../../src/tree/index.ts';
import {
  everyNode,
  inline,
  item,
  operative,
  paragraph,
  preambular,
  reference,
} from '../every-node.ts';

const idsOf = (root: Root): string[] => [...identifiersOf(root).values()];
const idsOfChildren = (...children: Root['children']): string[] =>
  idsOf({ type: 'root', children }).filter((id) => !id.includes('text_'));

describe('identifiersOf', () => {
  it('names the numbered paragraphs and their items by their labels', () => {
    expect(
      idsOfChildren(
        operative('7.', paragraph('Decides:'), item('(a)', 1, paragraph('That:'), item('(i)', 2))),
      ),
    ).toEqual(['para_7', 'para_7__point_a', 'para_7__point_a__point_i']);
  });

  it('spells in plain letters and digits what a name in XML cannot hold', () => {
    expect(['²', '½', '①', 'ª', 'Ⅳ'].map(idPart)).toEqual(['2', '1_2', '1', 'a', 'IV']);
  });

  it('counts preambular paragraphs, which have no labels', () => {
    expect(idsOfChildren(preambular(paragraph('A,')), preambular(paragraph('B,')))).toEqual([
      'preamble_1',
      'preamble_2',
    ]);
  });

  it('prefixes what stands in sections and annexes', () => {
    expect(
      idsOfChildren(
        { type: 'section', label: 'II', children: [operative('1.', paragraph('Decides'))] },
        { type: 'annex', label: 'Annex', children: [operative('3.', paragraph('Agrees'))] },
        { type: 'annex', label: 'Annex IV', children: [operative('3.', paragraph('Agrees'))] },
      ),
    ).toEqual([
      'sec_II',
      'sec_II__para_1',
      'annex_1',
      'annex_1__para_3',
      'annex_IV',
      'annex_IV__para_3',
    ]);
  });

  it('gives every reference to a note an id of its own', () => {
    const text = paragraph('A', reference('5'), 'B', reference('5'), 'C', reference('5'));
    expect(idsOfChildren(operative('1.', text)).slice(1)).toEqual(['ref_5', 'ref_5_2', 'ref_5_3']);
  });

  it('tells apart what a text numbers twice', () => {
    expect(idsOfChildren(operative('1.', paragraph('A')), operative('1.', paragraph('B')))).toEqual(
      ['para_1', 'para_1_2'],
    );
  });

  it('does not let a third label take the id that a second one was given', () => {
    const ids = idsOfChildren(
      operative('1.', paragraph('A')),
      operative('1.', paragraph('B')),
      operative('1 2.', paragraph('C')),
    );
    expect(new Set(ids).size).toBe(3);
  });

  it('gives every block of a document a different id', () => {
    const root = everyNode();
    const ids = idsOf(root);
    expect(new Set(ids).size).toBe(ids.length);
    const withoutId = (root.children as Nodes[]).filter((node) => !identifiersOf(root).has(node));
    expect(withoutId).toEqual([]);
  });

  it('is the same each time', () => {
    expect(idsOf(everyNode())).toEqual(idsOf(everyNode()));
  });

  it('numbers unlabelled operative paragraphs', () => {
    expect(idsOfChildren(operative(undefined, paragraph(...inline('Decides'))))).toEqual([
      'para_1',
    ]);
  });
});

describe('idPart', () => {
  it.each([
    ['18.', '18'],
    ['3 bis.', '3_bis'],
    ['(a)', 'a'],
    ['*', 'star'],
    ['***', 'starstarstar'],
    ['(أ)', 'أ'],
    ['—', 'x'],
  ])('takes the punctuation off %s', (label, part) => {
    expect(idPart(label)).toBe(part);
  });
});
