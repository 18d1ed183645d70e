/** Sentences that a person would say: one for each thing that was done, and nothing twice. */
import { expect, it } from 'vitest';
import { compare, comparisonText } from '../../src/index.ts';
import { draft, treeOf } from '../compare/texts.ts';

const told = (one: readonly string[], other: readonly string[]): string =>
  comparisonText(compare(treeOf(...one), treeOf(...other)));

const replaced = (from: string, to: string): string[] =>
  draft.map((block) => block.replace(from, to));

it('names how words are set', () => {
  const set = replaced(
    'in distress;',
    '*in* **distress** or [lost](https://www.un.org/) or x<sup>2</sup>;',
  );
  const plain = replaced('in distress;', 'in distress or lost or x2;');
  expect(told(plain, set)).toMatchInlineSnapshot(`
    "Operative paragraph 1: set “in” in italics; set “distress” in bold; add a link to “lost”; raise “x2”
    "
  `);
  expect(told(set, plain)).toMatchInlineSnapshot(`
    "Operative paragraph 1: do not set “in” in italics; do not set “distress” in bold; remove the link from “lost”; do not raise “x2”
    "
  `);
});

it('tells a heading that is put over paragraphs from a section that is inserted', () => {
  const headed = [...draft.slice(0, 4), '## **II** Reports', ...draft.slice(4)];
  expect(told(draft, headed)).toMatchInlineSnapshot(`
    "Before operative paragraph 2, insert the heading of a new section, reading:
        II Reports
    "
  `);
  expect(told(headed, draft)).toMatchInlineSnapshot(`
    "Delete the heading alone of section II, reading:
        II Reports
    "
  `);
});

it('says once that a block is of another kind, with its number and what it stands in', () => {
  const numbered = draft.map((block) =>
    block.replace('   - (b) Every', '3. Every').replace('3. *Decides*', '4. *Decides*'),
  );
  expect(told(draft, numbered)).toMatchInlineSnapshot(`
    "Operative paragraph 2 (b): make it operative paragraph 3
    Operative paragraph 3 becomes 4
    "
  `);
});

it('prints no line for what has no words of its own', () => {
  const table = '| State | Rate |\n| --- | --- |\n| Angola | 0.010 |';
  const quotation = '> 1. States keep their harbours open.';
  const more = [...draft.slice(0, 6), table, quotation, ...draft.slice(6)];
  expect(told(draft, more)).toMatchInlineSnapshot(`
    "After operative paragraph 2, insert a table, reading:
        State | Rate
        Angola | 0.010
    After operative paragraph 2, insert a quotation, reading:
        1. States keep their harbours open.
    "
  `);
});
