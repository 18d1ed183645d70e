import { describe, expect, it } from 'vitest';
import { runningTitle } from '../../../src/render/docx/running-heads.ts';

describe('runningTitle', () => {
  it('keeps a short title on one line', () => {
    expect(runningTitle('Safe ports', 20, 2)).toEqual(['Safe ports']);
  });

  it('parts a longer one into lines of about equal length', () => {
    const title =
      'Political declaration of the high-level meeting on the fight against tuberculosis';
    expect(runningTitle(title, 60, 2)).toEqual([
      'Political declaration of the high-level meeting',
      'on the fight against tuberculosis',
    ]);
  });

  it('ends with an ellipsis where the lines do not suffice', () => {
    expect(runningTitle('one two three four five six seven', 9, 2)).toEqual(['one two', 'three …']);
  });

  it('has nothing to show of no title', () => {
    expect(runningTitle('', 20, 2)).toEqual([]);
  });
});
