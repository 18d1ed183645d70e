/** What an edition says of itself at its end is no text, also before the notes of a print. */
import { VFile } from 'vfile';
import { describe, expect, it } from 'vitest';
import type { Block } from '../../../src/parse/blocks/block.ts';
import { withoutColophon } from '../../../src/parse/blocks/colophon.ts';
import { contentOf } from '../../../src/parse/blocks/content.ts';
import { startReading } from '../../../src/parse/reading.ts';
import { world } from '../../world.ts';

const { editions } = world.languages.english.words.locale;
const own = 'This is not the official record. Official record: https://docs.un.org/en/A/RES/99/1';

function textOf(text: string, noteLabelLength?: number): Block {
  const content = contentOf(text, 0, text.length);
  const block: Block = { kind: 'text', content, indent: 0, quote: 0 };
  return noteLabelLength === undefined ? block : { ...block, noteLabelLength };
}

const read = (blocks: readonly Block[]): string[] =>
  withoutColophon(blocks, editions, startReading(new VFile(''))).map((block) =>
    block.kind === 'text' ? block.content.text : '',
  );

describe('the closing line of an edition', () => {
  it('is taken off before however many notes', () => {
    const notes = Array.from({ length: 12 }, (_, at) => textOf(`${at + 1} See the letter.`, 2));
    const left = read([textOf('Decides to meet.'), textOf(own), ...notes]);
    expect([left.length, left.includes(own)]).toEqual([13, false]);
  });

  it('stays where the text goes on below it', () => {
    const text = Array.from({ length: 8 }, () => textOf('Decides to meet.'));
    expect(read([textOf(own), ...text])).toContain(own);
  });
});
