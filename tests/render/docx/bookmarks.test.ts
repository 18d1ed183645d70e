import { describe, expect, it } from 'vitest';
import { bookmarksOf } from '../../../src/render/docx/bookmarks.ts';
import { paragraph } from '../../every-node.ts';

const names = (...ids: string[]): string[] =>
  [...bookmarksOf(new Map(ids.map((id) => [paragraph(), id]))).values()].map(({ name }) => name);

describe('bookmarksOf', () => {
  it('keeps ids that Word allows', () => {
    expect(names('para_7__point_a', 'ref_5_2')).toEqual(['para_7__point_a', 'ref_5_2']);
  });

  it('shortens from the left, part by part, and keeps the end', () => {
    const id = 'annex_II__sec_Article_12__para_3__point_a__point_iv';
    expect(names(id)).toEqual(['para_3__point_a__point_iv']);
  });

  it('starts with a letter, within 40 characters, however long the id', () => {
    const [name = ''] = names(`sec_${'9'.repeat(60)}`);
    expect(name).toHaveLength(40);
    expect(name).toMatch(/^\p{L}/u);
  });

  it('tells apart what shortening or letter case would make the same', () => {
    const long = `${'x'.repeat(50)}__para_3`;
    expect(names(`a_${long}`, `b_${long}`, 'Para_3')).toEqual(['para_3', 'para_3_2', 'Para_3_3']);
  });
});
