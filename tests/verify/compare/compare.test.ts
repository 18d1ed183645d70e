import { describe, expect, it } from 'vitest';
import { carriedBy } from '../../../src/verify/compare/carried.ts';
import { compareOutlines } from '../../../src/verify/compare/compare.ts';
import { outlineOf } from '../../../src/tree/index.ts';
import type { Outline, OutlineBlock } from '../../../src/tree/index.ts';
import { everyNode } from '../../every-node.ts';

const source = outlineOf(everyNode());

/** The source with one change: what an edition with that fault reads as. */
function edition(change: (outline: Outline) => void): Outline {
  const copy = structuredClone(source);
  change(copy);
  return copy;
}
const block = ({ blocks, notes }: Outline, id: string): OutlineBlock => {
  const found = [...blocks, ...notes].find((candidate) => candidate.id === id);
  if (!found) throw new Error(`no block ${id}`);
  return found;
};
const indexOf = ({ blocks }: Outline, id: string): number =>
  blocks.findIndex((candidate) => candidate.id === id);
const found = (change: (outline: Outline) => void): string[] =>
  compareOutlines(source, edition(change)).map(({ ruleId, reason }) => `${ruleId}: ${reason}`);

describe('comparing an edition with its source', () => {
  it('finds nothing where they are equal', () => {
    expect(found(() => {})).toEqual([]);
  });

  it('tells each fault by its rule and in words', async () => {
    const faults: [string, (outline: Outline) => void][] = [
      ['a paragraph lost', (o) => o.blocks.splice(indexOf(o, 'para_1'), 1)],
      ['a line of the masthead lost', (o) => o.blocks.splice(3, 1)],
      ['a paragraph twice', (o) => o.blocks.push(structuredClone(block(o, 'para_1')))],
      [
        'one character',
        (o) => (block(o, 'para_1').text = 'Urges Member States to ratity the Convention;'),
      ],
      [
        'two items swapped',
        (o) => {
          const at = indexOf(o, 'preamble_2__point_a');
          o.blocks.splice(at, 2, ...o.blocks.slice(at, at + 2).reverse());
        },
      ],
      ['a label cut', (o) => delete block(o, 'preamble_2__point_b').label],
      ['a label changed', (o) => (block(o, 'para_3_bis').label = '3.')],
      ['another kind', (o) => (block(o, 'origin').kind = 'paragraph')],
      ['another heading level', (o) => (block(o, 'annex_1__sec_Article_1').level = 4)],
      ['another item level', (o) => (block(o, 'para_2__point_a__point_i').level = 1)],
      ['a quotation unmarked', (o) => delete block(o, 'para_3_bis__quote_1__text_1').quoted],
      ['a marker lost', (o) => block(o, 'preamble_1').markers?.pop()],
      ['a marker moved', (o) => (block(o, 'para_1').markers = [{ label: '1', at: 5 }])],
      ['markers swapped', (o) => block(o, 'preamble_1').markers?.reverse()],
      ['a note lost', (o) => o.notes.splice(1, 1)],
      ['a note changed', (o) => (block(o, 'note_3').text = 'Ibid., vol. 2237, No. 39575.')],
      ['notes in another order', (o) => o.notes.reverse()],
      ['the language lost', (o) => delete o.language],
      ['the language of a part lost', (o) => delete block(o, 'sec_II__para_1').languages],
      ['another title', (o) => (o.title = 'Untitled')],
      ['another id', (o) => (block(o, 'para_1').id = 'para_one')],
    ];
    const lines = faults.flatMap(([name, change]) => [`# ${name}`, ...found(change), '']);
    await expect(lines.join('\n')).toMatchFileSnapshot('./__snapshots__/faults.txt');
  });
});

describe('what a format carries', () => {
  it('joins the label of a heading with its text in a PDF, and moves what stands after it', () => {
    const { blocks } = carriedBy('pdf', source);
    expect(block({ blocks, notes: [] }, 'sec_I')).toEqual({
      kind: 'section',
      text: 'I Finance',
      markers: [{ label: '4', at: 9 }],
      level: 2,
      id: 'sec_I',
    });
  });
  it('orders the notes of a PDF by number, with one that has none at the end', () => {
    const star: OutlineBlock = { kind: 'note', label: '*', text: 'Reissued.', id: 'note_star' };
    const { notes } = carriedBy('pdf', { ...source, notes: [star, ...source.notes] });
    expect(notes.map(({ id }) => id)).toEqual([...source.notes.map(({ id }) => id), 'note_star']);
  });
  it('leaves the other formats as the source is', () => {
    for (const format of ['epub', 'html', 'docx'] as const) {
      expect(carriedBy(format, source)).toEqual(source);
    }
  });
});
