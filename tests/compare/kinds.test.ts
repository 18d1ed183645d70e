/** Each kind of change, told as a person would: what is one edit is one change. */
import { expect, it } from 'vitest';
import { compare, comparisonJson, comparisonText } from '../../src/index.ts';
import { draft, treeOf } from './texts.ts';

type Blocks = readonly string[];

function told(edit: (blocks: string[]) => string[], from: Blocks = draft): string {
  return comparisonText(compare(treeOf(...from), treeOf(...edit([...from]))));
}

const replaced =
  (from: string, to: string) =>
  (blocks: string[]): string[] =>
    blocks.map((block) => block.replace(from, to));

it('nothing', () => {
  expect(told((blocks) => blocks)).toBe('The texts are the same.\n');
});

it('a paragraph that is inserted, with the numbers that follow', () => {
  const edit = (blocks: string[]): string[] => [
    ...blocks.slice(0, 4),
    '2. *Notes* that pilots are few;',
    ...replaced('2. ', '3. ')(replaced('3. ', '4. ')(blocks.slice(4))),
  ];
  expect(told(edit)).toMatchInlineSnapshot(`
    "After operative paragraph 1, insert a new paragraph, reading:
        2. Notes that pilots are few;
    Operative paragraphs 2 to 3 become 3 to 4
    "
  `);
});

it('a paragraph that is deleted, with its items', () => {
  const edit = (blocks: string[]): string[] =>
    replaced('3. ', '2. ')(blocks.filter((_, at) => at !== 4 && at !== 5));
  expect(told(edit)).toMatchInlineSnapshot(`
    "Delete operative paragraph 2, reading:
        2. Requests the Secretary-General to report on the harbours of the world:
        (a) At its next session;
        (b) Every two years after that session;
    Operative paragraph 3 becomes 2
    "
  `);
});

it('a paragraph that is moved', () => {
  const edit = ([title, enacting, recalling, urges, requests, items, decides, note]: Blocks) =>
    [title, enacting, recalling, requests, items, urges, decides, note].flatMap(
      (block) => block ?? [],
    );
  const relabelled = (blocks: string[]): string[] =>
    edit(blocks).map((block) =>
      block.replace(/^1\. /, 'x').replace(/^2\. /, '1. ').replace(/^x/, '2. '),
    );
  expect(told(relabelled)).toMatchInlineSnapshot(`
    "Move operative paragraph 1 to after operative paragraph 2 (it becomes operative paragraph 2)
        1. Urges all States to keep their harbours open to vessels in distress;
    Operative paragraph 2 becomes 1
    "
  `);
});

it('a paragraph that is split, and two that are joined', () => {
  const whole = [
    ...draft.slice(0, 3),
    '1. *Urges* all States to keep their harbours open to vessels in distress, and requests the Secretary-General to help them in doing so;',
    '2. *Decides* to remain seized of the matter.',
    draft[7],
  ];
  const parts = [
    ...draft.slice(0, 3),
    '1. *Urges* all States to keep their harbours open to vessels in distress,',
    '2. and requests the Secretary-General to help them in doing so;',
    '3. *Decides* to remain seized of the matter.',
    draft[7],
  ];
  expect(told(() => parts, whole)).toMatchInlineSnapshot(`
    "Split operative paragraph 1 into 2 after “vessels in distress,”
    Operative paragraph 2 becomes 3
    "
  `);
  expect(told(() => whole, parts)).toMatchInlineSnapshot(`
    "Join operative paragraph 1 and operative paragraph 2 into one
    Operative paragraph 3 becomes 2
    "
  `);
});

it('words, in every script', () => {
  expect(told(replaced('*Urges* all States', '*Calls upon* all coastal States')))
    .toMatchInlineSnapshot(`
    "Operative paragraph 1: replace “Urges” with “Calls upon”; insert “coastal” after “Urges all”
    "
  `);
  expect(told(replaced('all States to keep', '所有国家保持'))).toMatchInlineSnapshot(`
    "Operative paragraph 1: replace “all States to keep” with “所有国家保持”
    "
  `);
  expect(
    told(
      () => [...draft.slice(0, 3), '1. 促请各国保持港口开放；'],
      [...draft.slice(0, 3), '1. 吁请各国保持港口开放；'],
    ),
  ).toMatchInlineSnapshot(`
    "Operative paragraph 1: replace “吁” with “促”
    "
  `);
  expect(told(replaced('of the world', 'of this world'))).toMatchInlineSnapshot(`
    "The title: replace “the” with “this”
    Operative paragraph 2: replace “the” with “this”
    "
  `);
});

it('italics only', () => {
  expect(told(replaced('*Urges* all', 'Urges all'))).toMatchInlineSnapshot(`
    "Operative paragraph 1: do not set “Urges” in italics as the words that open it
    "
  `);
  expect(told(replaced('vessels in distress', '*vessels* in distress'))).toMatchInlineSnapshot(`
    "Operative paragraph 1: set “vessels” in italics
    "
  `);
});

it('labels, levels and kinds', () => {
  expect(
    told(
      replaced(
        '3. *Decides* to remain seized of the matter.',
        ':::operative[2 bis.]\n*Decides* to remain seized of the matter.\n:::',
      ),
    ),
  ).toMatchInlineSnapshot(`
    "Operative paragraph 3: number it “2 bis.” instead of “3.”
    "
  `);
  expect(told(replaced('- (b) Every', '   - (i) Every'))).toMatchInlineSnapshot(`
    "Operative paragraph 2 (b): place it as operative paragraph 2 (a) (i)
    Operative paragraph 2: subparagraph (b) becomes (i)
    "
  `);
});

it('notes', () => {
  const second = (blocks: string[]): string[] => [
    ...replaced('distress;', 'distress;[^2]')(blocks),
    '[^2]: See resolution 2 (I).',
  ];
  expect(told(second)).toMatchInlineSnapshot(`
    "Operative paragraph 1: insert after “vessels in distress;” a footnote, reading:
        See resolution 2 (I).
    "
  `);
  expect(told(replaced('resolution 1 (I)', 'resolution 1 (I) of the Assembly')))
    .toMatchInlineSnapshot(`
    "Footnote 1: insert “of the Assembly” after “(I)”
    "
  `);
  const elsewhere = (blocks: string[]): string[] =>
    replaced('distress;', 'distress;[^1]')(replaced('Nations,[^1]', 'Nations,')(blocks));
  expect(told(elsewhere)).toMatchInlineSnapshot(`
    "Move the reference to footnote 1 from preambular paragraph 1, after “the United Nations,”, to operative paragraph 1, after “vessels in distress;”
    "
  `);
  const gone = (blocks: string[]): string[] =>
    replaced('Nations,[^1]', 'Nations,')(blocks.slice(0, -1));
  expect(told(gone)).toMatchInlineSnapshot(`
    "Preambular paragraph 1: delete footnote 1, reading:
        See resolution 1 (I).
    "
  `);
});

it('as one thing for programs', () => {
  const one = treeOf(...draft);
  const other = treeOf(...replaced('*Urges*', '*Calls upon*')([...draft]));
  expect(comparisonJson(compare(one, other))).toMatchInlineSnapshot(`
    {
      "changes": [
        {
          "edits": [
            {
              "from": "Urges",
              "to": "Calls upon",
            },
          ],
          "from": "Urges all States to keep their harbours open to vessels in distress;",
          "kind": "reworded",
          "place": "operative paragraph 1",
          "sentence": "Operative paragraph 1: replace “Urges” with “Calls upon”",
          "to": "Calls upon all States to keep their harbours open to vessels in distress;",
        },
      ],
      "renumbered": [],
      "same": false,
    }
  `);
});

it('what is to be ignored is not looked at', () => {
  const one = treeOf(...draft);
  const other = treeOf(
    ...replaced('*Urges* all', 'Urges all')(replaced('[^1]', '')([...draft]).slice(0, -1)),
  );
  expect(compare(one, other).same).toBe(false);
  expect(compare(one, other, { ignore: ['notes', 'formatting'] }).same).toBe(true);
});

it('notes are numbered as the text comes to them, wherever their words stand', () => {
  const edit = ([title, enacting, recalling, ...rest]: Blocks): string[] => [
    title ?? '',
    (enacting ?? '').replace(',', ',[^1]'),
    (recalling ?? '').replace('[^1]', '[^2]'),
    ...rest.map((block) =>
      block.replace(
        '[^1]: See resolution 1 (I).',
        '[^2]: See resolution 1 (I).\n\n[^1]: United Nations, 1945.',
      ),
    ),
  ];
  expect(told(edit)).toMatchInlineSnapshot(`
    "The opening line: insert after “The General Assembly,” a footnote, reading:
        United Nations, 1945.
    Footnote 1 becomes 2
    "
  `);
});

it('a heading that is another over the same paragraphs', () => {
  const headed = [...draft.slice(0, 4), '## **II** Reports', ...draft.slice(4)];
  expect(told(replaced('Reports', 'What is asked for'), headed)).toMatchInlineSnapshot(`
    "Section II: replace “Reports” with “What is asked for”
    "
  `);
});
