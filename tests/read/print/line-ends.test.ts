/** What stands between two lines, where a file draws the spaces at which lines were broken. */
import { describe, expect, it } from 'vitest';
import { gapsAfter } from '../../../src/read/print/line-ends.ts';
import { linesOf, type Line } from '../../../src/read/print/lines.ts';
import { measure } from '../../../src/read/print/measures.ts';
import { page, run } from './printed-page.ts';

function linesFrom(...texts: string[]): Line[] {
  return linesOf(
    page(...texts.map((text, at) => run(text, 100, { baseline: 100 + at * 12 }))),
    'drawn',
  );
}

function gaps(...texts: string[]): string[] {
  const lines = linesFrom(...texts);
  return lines.map(gapsAfter(lines, { ...measure(lines), drawsLineEnds: true }));
}

describe('the end of a line', () => {
  it('is the space that is drawn there', () => {
    expect(gaps('the lights of ', 'the coast')).toEqual([' ', '']);
  });

  it('is nothing after a hyphen of the word', () => {
    expect(gaps('a well-', 'kept light')).toEqual(['', '']);
  });

  it('is left to parsing after a hyphen in a word that the text has whole', () => {
    expect(gaps('the princi-', 'ples, of which principles ')).toEqual(['\n', ' ']);
  });

  it('is left to parsing after every hyphen of a file that cuts its words', () => {
    const text = ['princi-', 'ples of har-', 'bours and light-', 'houses, harbours, principles '];
    expect(gaps(...text)).toEqual(['\n', '\n', '\n', ' ']);
  });
});
