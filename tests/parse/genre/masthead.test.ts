import { describe, expect, it } from 'vitest';
import { mastheadOf, organName } from '../../../src/tree/index.ts';
import { read } from '../read.ts';

const body = `
Resolution adopted by the Human Rights Council on 12 July 2019

41/99. Rights of lighthouse keepers

The Human Rights Council,

1. Decides to remain seized of this issue.
`;

function mastheadIn(lines: string): ReturnType<typeof mastheadOf> {
  const { root, complete } = read(`${lines}\n${body}`);
  expect(complete).toBe(true);
  return mastheadOf(root);
}

describe('the masthead of the Human Rights Council', () => {
  it('names the principal organ first and the Council, which speaks, above the session', () => {
    const masthead = mastheadIn(
      'United Nations A/HRC/RES/41/99\n\nGeneral Assembly\n\nHuman Rights Council\nForty-first session',
    );
    expect(masthead).toMatchObject({
      organ: 'General Assembly',
      subsidiaryOrgan: 'Human Rights Council',
      data: { organCode: 'HRC' },
    });
    expect(masthead?.data?.organ).toBeUndefined();
    expect(organName(masthead)).toBe('Human Rights Council');
  });

  it('tells both apart on one line, and without a symbol', () => {
    expect(mastheadIn('United Nations\n\nGeneral Assembly Human Rights Council')).toMatchObject({
      organ: 'General Assembly',
      subsidiaryOrgan: 'Human Rights Council',
      data: { organCode: 'HRC' },
    });
  });

  it('is the Council’s by its symbol where its own name was lost', () => {
    const masthead = mastheadIn('United Nations A/HRC/RES/41/99\n\nGeneral Assembly');
    expect(masthead).toMatchObject({ organ: 'General Assembly', data: { organCode: 'HRC' } });
    expect(organName(masthead)).toBe('Human Rights Council');
  });

  it('has the Council as its organ where no other is printed', () => {
    const masthead = mastheadIn('United Nations A/HRC/RES/41/99\n\nHuman Rights Council');
    expect(masthead?.organ).toBe('Human Rights Council');
    expect(masthead?.subsidiaryOrgan).toBeUndefined();
  });
});
