/** Brackets that are raised with the number of a note. */
import { VFile } from 'vfile';
import { describe, expect, it } from 'vitest';
import type { Block } from '../../../src/parse/blocks/block.ts';
import { contentOf, withMarks } from '../../../src/parse/blocks/content.ts';
import { withoutNoteBrackets } from '../../../src/parse/blocks/note-brackets.ts';
import { startReading } from '../../../src/parse/reading.ts';

function read(text: string, ...marked: string[]): string[] {
  const marks = marked.map((sign) => {
    const from = text.indexOf(sign);
    return { kind: 'superscript' as const, from, to: from + sign.length };
  });
  const content = withMarks(contentOf(text, 0, text.length), marks);
  const block: Block = { kind: 'text', content, indent: 0, quote: 0 };
  const [first] = withoutNoteBrackets([block], startReading(new VFile(text)));
  return first?.kind === 'text' ? [first.content.text] : [];
}

describe('brackets around the numbers of notes', () => {
  it('are taken off, with the spaces in them', () => {
    expect(read('ports(1), and roads( 12 ).', '(1)', '( 12 )')).toEqual(['ports1, and roads12.']);
  });

  it('stay where they are not raised, or hold words', () => {
    expect(read('ports (1), and roads(see).', '(see)')).toEqual(['ports (1), and roads(see).']);
  });
});
