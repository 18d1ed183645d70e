import { describe, expect, it } from 'vitest';
import { remembered } from '../../src/read/remembered.ts';

describe('what is remembered', () => {
  it('is answered once, and forgotten when more was asked since than is kept', () => {
    const asked: string[] = [];
    const twice = remembered(2, (text) => {
      asked.push(text);
      return text + text;
    });
    expect(['a', 'a', 'b', 'a', 'c', 'a'].map(twice)).toEqual(['aa', 'aa', 'bb', 'aa', 'cc', 'aa']);
    expect(asked).toEqual(['a', 'b', 'c', 'a']);
  });

  it('may be nothing', () => {
    let asked = 0;
    const none = remembered(2, () => void (asked += 1));
    expect([none('a'), none('a')]).toEqual([undefined, undefined]);
    expect(asked).toBe(1);
  });
});
