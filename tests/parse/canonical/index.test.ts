import { describe, expect, it } from 'vitest';
import { isCanonical } from '../../../src/parse/canonical/index.ts';

describe('the sign of a canonical source', () => {
  it('is the key plenary in front matter that opens the text', () => {
    expect(isCanonical('---\nplenary: 1\n---\n\n# 70/179. Trafficking\n')).toBe(true);
    expect(isCanonical('\uFEFF---\r\nlanguage: en\r\nplenary: 1\r\n---\r\n')).toBe(true);
  });

  it('is not other front matter, nor the word further down', () => {
    expect(isCanonical('---\ntitle: Declaration\n---\n')).toBe(false);
    expect(isCanonical('---\ntitle: Declaration\n---\nplenary: 1\n---\n')).toBe(false);
    expect(isCanonical('A rule:\n---\nplenary: 1\n---\n')).toBe(false);
    expect(isCanonical('plenary: 1\n')).toBe(false);
    expect(isCanonical('---\nplenary: 1\n')).toBe(false);
  });
});
