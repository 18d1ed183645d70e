import { expect, test } from 'vitest';
import { notesByNumber } from '../../../src/read/outline/collect.ts';
import type { OutlineBlock } from '../../../src/tree/outline.ts';

const note = (label: string): OutlineBlock => ({ kind: 'note', label, text: `Note ${label}` });
const labels = (blocks: readonly OutlineBlock[]) => blocks.map(({ label }) => label);

test('notes stand by their numbers, then by their signs, wherever their references stood', () => {
  const given = ['†', '10', '*', '2', '**'].map(note);
  expect(labels(notesByNumber(given))).toEqual(['2', '10', '*', '**', '†']);
  expect(labels(notesByNumber(given.toReversed()))).toEqual(['2', '10', '*', '**', '†']);
});

test('notes of one number keep their order, and what belongs to a note stays with it', () => {
  const more: OutlineBlock = { kind: 'paragraph', text: 'More of the second.' };
  const blocks = [{ ...note('1'), text: 'a' }, note('2'), more, { ...note('1'), text: 'b' }];
  expect(notesByNumber(blocks).map(({ text }) => text)).toEqual(['a', 'b', 'Note 2', more.text]);
});
