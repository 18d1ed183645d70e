/** What holds of every comparison, tried on many texts and many scripts of edits. */
import { beforeAll, describe, expect, it } from 'vitest';
import {
  applyChanges,
  compareTexts,
  textOfTree,
  treeOfText,
  type Comparison,
} from '../../src/compare/index.ts';
import type { Root } from '../../src/tree/index.ts';
import { comparable } from '../comparable.ts';
import { edited } from './edit-script.ts';
import { Random } from './random.ts';
import { randomText } from './random-text.ts';

const scripts = 500;

function compare(one: Root, other: Root): Comparison {
  return compareTexts(textOfTree(one), textOfTree(other));
}

interface Script {
  seed: number;
  one: Root;
  other: Root;
  made: string[];
  comparison: Comparison;
}

function runScript(seed: number): Script {
  const random = new Random(seed + 1);
  const one = randomText(10 + random.below(20), random);
  const { root: other, made } = edited(one, 1 + random.below(10), random);
  return { seed, one, other, made, comparison: compare(one, other) };
}

describe('comparisons', () => {
  let all: Script[] = [];
  beforeAll(() => {
    all = Array.from({ length: scripts }, (_, seed) => runScript(seed));
  });

  it('say everything: the changes made in the old text give the new one', () => {
    for (const { one, other, comparison, seed, made } of all) {
      const after = comparable(treeOfText(applyChanges(textOfTree(one), comparison)));
      const wanted = comparable(treeOfText(textOfTree(other)));
      if (JSON.stringify(after) !== JSON.stringify(wanted)) {
        expect(after, `script ${seed}: ${made.join()}`).toEqual(wanted);
      }
    }
    expect(all).toHaveLength(scripts);
  });

  it('say no more than was edited, but for less than two scripts in a hundred', () => {
    const more = all.filter(({ made, comparison }) => comparison.changes.length > made.length);
    const told = more.map(({ seed, made, comparison }) => {
      const found = comparison.changes.map(({ kind }) => kind);
      return `${seed}: ${made.join()} found as ${found.join()}`;
    });
    expect(more.length, told.join('\n')).toBeLessThan(scripts * 0.02);
  });

  it('say on the way back what they say on the way there', () => {
    const opposite: Record<string, string> = {
      inserted: 'deleted',
      deleted: 'inserted',
      split: 'joined',
      joined: 'split',
      noteInserted: 'noteDeleted',
      noteDeleted: 'noteInserted',
      referenceInserted: 'referenceDeleted',
      referenceDeleted: 'referenceInserted',
    };
    for (const { one, other, comparison, seed } of all.slice(0, 150)) {
      const back = compare(other, one).changes.map(({ kind }) => opposite[kind] ?? kind);
      const there = comparison.changes.map(({ kind }) => kind);
      expect(back.sort(), `script ${seed}`).toEqual(there.sort());
    }
  });

  it('find the same each time', () => {
    for (const { one, other, comparison } of all.slice(0, 20)) {
      expect(compare(structuredClone(one), structuredClone(other))).toEqual(comparison);
    }
  });

  it('find nothing between a text and itself', () => {
    for (const { other } of all.slice(0, 50)) {
      expect(compare(other, structuredClone(other))).toMatchObject({ same: true, changes: [] });
    }
  });
});
