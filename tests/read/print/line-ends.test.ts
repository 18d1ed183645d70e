/** What stands between two lines, where a file draws the spaces at which lines were broken. */
import { describe, expect, it } from 'vitest';
import { gapsBetween } from '../../../src/read/print/line-ends.ts';
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
  return betweenIn(lines, true);
}

function betweenIn(lines: readonly Line[], drawsLineEnds: boolean): string[] {
  const between = gapsBetween(lines, { ...measure(lines), drawsLineEnds });
  return lines.slice(1).map((line, at) => between(lines[at] ?? line, line));
}

describe('the end of a line', () => {
  it('is the space that is drawn there', () => {
    expect(gaps('the lights of ', 'the coast')).toEqual([' ']);
  });

  it('is nothing after a hyphen of the word', () => {
    expect(gaps('a well-', 'kept light')).toEqual(['']);
  });

  it('is left to parsing after a hyphen in a word that the text has whole', () => {
    expect(gaps('the princi-', 'ples, of which principles ')).toEqual(['\n']);
  });

  it('is left to parsing after every hyphen of a file that cuts its words', () => {
    const text = ['princi-', 'ples of har-', 'bours and light-', 'houses, harbours, principles '];
    expect(gaps(...text)).toEqual(['\n', '\n', '\n']);
  });

  it('is nothing between Han characters, and beside figures where none stand apart', () => {
    const joined = linesFrom(
      '回顾其2044年灯塔12月',
      '1日第98/1号和港口的决',
      '第45次会议',
      '2044年12月7日',
    );
    expect(betweenIn(joined, false)).toEqual(['', '', '\n']);
    const apart = linesFrom('回顾其 2044 年 12 月', '1 日第 98/1 号');
    expect(betweenIn(apart, false)).toEqual(['\n']);
  });
});
