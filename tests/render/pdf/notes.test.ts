import { describe, expect, it } from 'vitest';
import { notesWithReferences } from '../../../src/render/notes.ts';
import { placeNotes } from '../../../src/render/pdf/notes.ts';
import { nodesOf, type FootnoteDefinition, type Root } from '../../../src/tree/index.ts';
import { operative, paragraph, reference } from '../../every-node.ts';

const note = (label: string, ...text: Parameters<typeof paragraph>): FootnoteDefinition => ({
  type: 'footnoteDefinition',
  identifier: label,
  label,
  children: [paragraph(...text)],
});

const root = (...children: Root['children']): Root => ({ type: 'root', children });

/** Each reference that brings notes, as "reference: notes". */
function placed(tree: Root): string[] {
  const { at } = placeNotes(notesWithReferences(tree));
  return nodesOf(tree, 'footnoteReference').flatMap((one) => {
    const notes = at.get(one);
    return notes ? [`${one.label}: ${notes.map(({ label }) => label).join(' ')}`] : [];
  });
}

describe('a note', () => {
  it('stands with its first reference', () => {
    const text = operative('1.', paragraph('a', reference('1'), 'b', reference('1')));
    expect(placed(root(text, note('1')))).toEqual(['1: 1']);
  });

  it('that nothing refers to follows the note numbered just before it', () => {
    const text = operative('1.', paragraph('a', reference('1'), 'b', reference('4')));
    const notes = [note('1'), note('2'), note('3'), note('4')];
    expect(placed(root(text, ...notes))).toEqual(['1: 1 2 3', '4: 4']);
  });

  it('that nothing refers to precedes the next one, if it is the first', () => {
    const text = operative('1.', paragraph('a', reference('2')));
    expect(placed(root(text, note('1'), note('2')))).toEqual(['2: 1 2']);
  });

  it('can be referred to from another note', () => {
    const text = operative('1.', paragraph('a', reference('1')));
    const tree = root(text, note('1', 'See note', reference('2')), note('2'));
    expect(placed(tree)).toEqual(['1: 1', '2: 2']);
  });
});

it('keeps the notes of a text that refers to none of them', () => {
  const tree = root(operative('1.', paragraph('a')), note('1'), note('2'));
  expect(placeNotes(notesWithReferences(tree)).unreferenced.map(({ label }) => label)).toEqual([
    '1',
    '2',
  ]);
});
