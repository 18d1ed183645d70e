import { describe, expect, it } from 'vitest';
import {
  bodyOf,
  documentName,
  linesOf,
  nodesOf,
  orphanNotes,
  parentsOf,
  partsOf,
  referencesByNote,
  textOf,
  titleText,
} from '../../src/tree/index.ts';
import {
  emphasis,
  everyNode,
  inline,
  operative,
  paragraph,
  preambular,
  reference,
} from '../every-node.ts';

describe('textOf', () => {
  it('is the visible text without note markers', () => {
    expect(textOf(paragraph('of the ', emphasis('Treaty Series'), reference('5'), ','))).toBe(
      'of the Treaty Series,',
    );
  });
  it('reads a break as a space', () => {
    expect(textOf({ type: 'closingNote', children: inline('A', { type: 'break' }, 'B') })).toBe(
      'A B',
    );
  });
});

describe('notes', () => {
  it('finds every reference to a note', () => {
    const references = referencesByNote(everyNode());
    expect(references.get('1')).toHaveLength(2);
    expect(references.get('6')).toBeUndefined();
  });
  it('finds the notes that nothing points at', () => {
    expect(orphanNotes(everyNode()).map((note) => note.label)).toEqual(['6']);
  });
});

describe('partsOf', () => {
  it('groups what stands together, in reading order', () => {
    expect(
      partsOf(everyNode().children).map(({ part, nodes }) => `${part} ${nodes.length}`),
    ).toEqual(['front 4', 'preamble 3', 'operative 5', 'back 9']);
  });
  it('knows a second preamble', () => {
    const parts = partsOf([
      preambular(paragraph('Recalling')),
      operative('1.', paragraph('Urges')),
      preambular(paragraph('Noting')),
      paragraph('flush'),
      operative('2.', paragraph('Invites')),
    ]);
    expect(parts.map(({ part }) => part)).toEqual([
      'preamble',
      'operative',
      'preamble',
      'operative',
    ]);
  });
});

describe('names of a document', () => {
  it('leaves the asterisk of a reissue off the symbol', () => {
    expect(documentName(everyNode())).toBe('A/RES/99/1');
  });
  it('joins number and title', () => {
    expect(titleText(everyNode())).toBe('99/1. Safe ports & harbours for <all> ships');
  });
  it('has none for a text without front', () => {
    expect(documentName({ type: 'root', children: [] })).toBeUndefined();
  });
});

it('bodyOf leaves out masthead and notes', () => {
  const types = new Set(bodyOf(everyNode()).map((node) => node.type));
  expect(types.has('title')).toBe(true);
  expect([...types].filter((type) => /masthead|footnote/.test(type))).toEqual([]);
});

it('linesOf splits at breaks', () => {
  expect(
    linesOf(inline('a', emphasis('b'), { type: 'break' }, 'c')).map((line) => textOf(line)),
  ).toEqual(['ab', 'c']);
});

it('nodesOf finds nodes of one type in reading order', () => {
  expect(nodesOf(everyNode(), 'section').map((section) => section.label)).toEqual([
    'I',
    'II',
    'Article 1',
    'Article 2',
  ]);
});

describe('parentsOf', () => {
  it('knows the parent of every node but the root', () => {
    const root = everyNode();
    const parents = parentsOf(root);
    expect(parents.has(root)).toBe(false);
    for (const text of nodesOf(root, 'text')) {
      const parent = parents.get(text);
      expect(parent && 'children' in parent ? parent.children : []).toContain(text);
    }
  });
});
