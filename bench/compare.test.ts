/** Comparing two long texts: time and memory for more and more paragraphs. */
import { expect, it } from 'vitest';
import { compareTexts, textOfTree } from '../src/compare/index.ts';
import { edited } from '../tests/compare/edit-script.ts';
import { Random } from '../tests/compare/random.ts';
import { randomText } from '../tests/compare/random-text.ts';

it.each([100, 300, 1000, 3000])('%i paragraphs, twenty edits', (size) => {
  const random = new Random(size);
  const one = randomText(size, random);
  const { root: other, made } = edited(one, 20, random);
  const before = performance.now();
  const { changes } = compareTexts(textOfTree(one), textOfTree(other));
  const seconds = ((performance.now() - before) / 1000).toFixed(2);
  const megabytes = Math.round(process.memoryUsage().heapUsed / 1e6);
  console.log(
    `${size} paragraphs: ${seconds} s, ${changes.length} changes of ${made.length} edits, heap ${megabytes} MB`,
  );
  expect(changes.length).toBeGreaterThan(0);
});
