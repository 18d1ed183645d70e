import { expect, it } from 'vitest';
import { noteIbid } from '../../../src/check/rules/note-ibid.ts';
import { document, masthead, note, reasons } from '../documents.ts';

it('reports a first note that cites the note before it', () => {
  const first = document(masthead(), note('1', 'Ibid., vol. 2237.'), note('2', 'Ibid.'));
  expect(reasons(noteIbid, first)).toEqual(['Note 1 cites the note before it and is the first']);
  const second = document(masthead(), note('1', 'A/69/269.'), note('2', 'Ibid.'));
  expect(reasons(noteIbid, second)).toEqual([]);
});

it('has nothing to say of a text from a volume, whose notes go on from another text', () => {
  expect(reasons(noteIbid, document(note('22', 'Ibid., p. 30.')))).toEqual([]);
});
