import { describe, expect, it } from 'vitest';
import { NoteIdentifiers, noteIdentifier } from '../../src/tree/index.ts';

describe('the identifier of a note', () => {
  it.each([
    ['7', '7'],
    ['1/', '1'],
    ['/', '/'],
    ['* *', '**'],
  ])('of the marker %j is %j', (marker, identifier) => {
    expect(noteIdentifier(marker)).toBe(identifier);
  });

  it('has a number where notes share a marker', () => {
    const identifiers = new NoteIdentifiers();
    expect(['1', 'a', '1/', '1'].map((marker) => identifiers.give(marker))).toEqual([
      '1',
      'a',
      '1~2',
      '1~3',
    ]);
  });

  it('is never one that another note has', () => {
    const identifiers = new NoteIdentifiers(['1', '2~2']);
    expect(['1', '2', '2'].map((marker) => identifiers.give(marker))).toEqual(['1~2', '2', '2~3']);
  });
});
