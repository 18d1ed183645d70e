import { describe, expect, it } from 'vitest';
import { fitting, runningHeadsOf } from '../../../src/render/docx/running-words.ts';
import type { Emphasis, Root, Title } from '../../../src/tree/index.ts';

const text = (value: string) => ({ type: 'text', value }) as const;

function heads(title: Title, symbol?: string) {
  const masthead = symbol === undefined ? [] : [{ type: 'masthead', symbol } as const];
  const root: Root = { type: 'root', children: [...masthead, title] };
  const { label, title: words } = runningHeadsOf(root, 20);
  return [label, words];
}

describe('runningHeadsOf', () => {
  it('has the symbol on one side and the title on the other', () => {
    const title: Title = { type: 'title', label: '99/1.', children: [text('Safe ports')] };
    expect(heads(title, 'A/RES/99/1')).toEqual([
      { words: 'A/RES/99/1', style: 'MastheadSymbol' },
      { words: 'Safe ports', style: 'RunningTitle' },
    ]);
  });

  it('has the label of the title, without its stop, where there is no symbol', () => {
    const title: Title = { type: 'title', label: '99/1.', children: [text('Safe ports')] };
    expect(heads(title)).toEqual([
      { words: '99/1', style: 'TitleLabel' },
      { words: 'Safe ports', style: 'RunningTitle' },
    ]);
  });

  it('says a title that has no label on one side only', () => {
    expect(heads({ type: 'title', children: [text('Safe ports')] })).toEqual([
      { words: '' },
      { words: 'Safe ports', style: 'RunningTitle' },
    ]);
  });

  it('cuts a title that does not fit', () => {
    const title: Title = { type: 'title', children: [text('Safe ports and harbours for all')] };
    expect(heads(title)[1]).toEqual({
      words: 'Safe ports and',
      style: 'RunningTitle',
      cut: true,
    });
  });

  it('repeats words that are set in several ways as they are', () => {
    const emphasis: Emphasis = { type: 'emphasis', children: [text('Aurora')] };
    expect(heads({ type: 'title', children: [text('The ship '), emphasis] })[1]).toEqual({
      words: 'The ship Aurora',
    });
  });
});

describe('fitting', () => {
  it('takes as many words as a line holds, and one at least', () => {
    expect(fitting('one two three', 7)).toBe('one two');
    expect(fitting('immeasurable', 3)).toBe('immeasurable');
  });
});
