/** An edited text taken back into its source: the lines that differ are those that were edited. */
import { VFile } from 'vfile';
import { describe, expect, it } from 'vitest';
import { updatedSource } from '../src/against.ts';
import { nodeWorld } from '../src/door/world.ts';
import { compare, parse } from '../src/index.ts';
import type { Root } from '../src/tree/index.ts';
import { draft, source } from './compare/texts.ts';

/** Written by hand: not as the writer would write it. */
const written = source(...draft).replace('symbol: A/RES/99/1', "symbol: 'A/RES/99/1'");

function tree(value: string): Root {
  return parse(new VFile({ path: 'a.md', value }));
}

function update(edited: string): { changed: string[]; text: string; newNotes: readonly string[] } {
  const { text, newNotes } = updatedSource(written, tree(written), tree(edited), nodeWorld());
  const before = new Set(written.split('\n'));
  return { changed: text.split('\n').filter((line) => !before.has(line)), text, newNotes };
}

describe('a source against an edited text', () => {
  it('keeps its bytes where nothing changed', () => {
    expect(update(source(...draft)).text).toBe(written);
  });

  it('changes the line of a word', () => {
    const edited = source(...draft).replace('*Urges*', '*Calls upon*');
    const { changed, text } = update(edited);
    expect(changed).toEqual([
      '1. *Calls upon* all States to keep their harbours open to vessels in distress;',
    ]);
    expect(text).toContain("symbol: 'A/RES/99/1'");
    expect(compare(tree(text), tree(edited)).same).toBe(true);
  });

  it('gives a new note a name, and leaves the numbers of the others', () => {
    const edited = source(...draft)
      .replace('Nations,[^1]', 'Nations,[^2]')
      .replace('*Recalling* the', '*Recalling*[^1] the')
      .replace('[^1]: See resolution 1 (I).', '[^1]: A new note.\n\n[^2]: See resolution 1 (I).');
    const { changed, newNotes } = update(edited);
    expect(newNotes).toEqual(['new-1']);
    expect(changed).toEqual([
      '*Recalling*[^new-1] the Charter of the United Nations,[^1]',
      '[^new-1]: A new note.',
    ]);
  });

  it('takes paragraphs out and in', () => {
    const edited = source(...draft.filter((_, at) => at !== 3));
    const { text, changed } = update(edited);
    expect(changed).toEqual([]);
    expect(compare(tree(text), tree(edited)).same).toBe(true);
  });
});
