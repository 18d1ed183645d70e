import { expect, it } from 'vitest';
import { nearest } from '../../src/diagnostics/nearest.ts';

it.each([
  ['biuld', 'build'],
  ['chek', 'check'],
  ['verfiy', 'verify'],
  ['outlines', 'outline'],
  ['publish', undefined],
  ['x', undefined],
])('takes %s for %s', (written, meant) => {
  expect(nearest(written, ['build', 'check', 'verify', 'outline'])).toBe(meant);
});
