import { describe, expect, it } from 'vitest';
import { nodesOf, textOf } from '../../../src/tree/index.ts';
import { read, said } from '../read.ts';

/** The first paragraph of a preamble, and what was said about its hyphens. */
const paragraph = (text: string, rest = ''): { words: string; unsure: number } => {
  const reading = read(`The Security Council,\n\nRecalling ${text}\n\n${rest}`);
  const [first] = nodesOf(reading.root, 'preambularParagraph');
  return { words: first ? textOf(first) : '', unsure: said(reading, 'hyphen-unsure').length };
};

describe('a hyphen at the end of a line', () => {
  it('goes where it cuts a word', () => {
    expect(paragraph('the per-\nmanent members,').words).toBe('Recalling the permanent members,');
  });

  it('stays before a capital, which starts a word of its own', () => {
    expect(paragraph('the Secretary-\nGeneral,').words).toBe('Recalling the Secretary-General,');
  });

  it('stays where the text writes the word with it elsewhere', () => {
    const { words } = paragraph('the cease-\nfire,', 'Noting the cease-fire,');
    expect(words).toBe('Recalling the cease-fire,');
  });

  it('stays, and is reported, where both halves are words of the text', () => {
    const { words, unsure } = paragraph('the Arab-\nowned land,', 'Noting Arab land owned by all,');
    expect(words).toBe('Recalling the Arab-owned land,');
    expect(unsure).toBe(1);
  });
});
