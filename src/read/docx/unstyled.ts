/**
 * Reads a Word file that is not ours: its paragraphs become text with their numbering, and go
 * through the parser as any other text does.
 */
import type { VFile } from 'vfile';
import {
  contentOf,
  readResolution,
  startReading,
  withMarks,
  type Block,
  type Content,
  type ParseOptions,
} from '../../parse/index.ts';
import type { Root } from '../../tree/index.ts';
import type { ParsingWorld } from '../../world.ts';
import type { WordDocument } from './model.ts';
import type { NoteTable } from './notes.ts';
import { isOfficialStyle } from './official-styles.ts';
import { TextWriter, type Pending, type Stretch } from './text-writer.ts';

/** The tree of the text; the file gets the text as its value, a paragraph a line. */
export function readUnstyled(
  document: WordDocument,
  notes: NoteTable,
  file: VFile,
  world: ParsingWorld,
  options: ParseOptions,
): Root {
  const writer = new TextWriter(notes, isOfficial(document));
  for (const paragraph of document.firstPage.head) writer.addMargin(paragraph);
  for (const paragraph of document.firstPage.foot) writer.addMargin(paragraph);
  const margins = writer.pending.length;
  for (const block of document.blocks) writer.addBlock(block);
  for (const { note, target } of notes.referenced) {
    writer.addNote(target, document.notes.get(note)?.blocks ?? []);
  }
  file.value = writer.text;
  const reading = startReading(file);
  const blocks = writer.pending.map((block) => blockOf(block, writer.text));
  return readResolution(
    {
      margins: blocks.slice(0, margins).filter((block) => block.kind === 'text'),
      blocks: blocks.slice(margins),
      flowing: true,
    },
    reading,
    world,
    options,
  );
}

function isOfficial({ blocks }: WordDocument): boolean {
  return blocks.some((block) => block.kind === 'paragraph' && isOfficialStyle(block.style?.name));
}

function blockOf(pending: Pending, text: string): Block {
  const content = ({ from, to, marks }: Stretch): Content =>
    withMarks(contentOf(text, from, to), marks);
  if (pending.kind === 'table') {
    const { rows, ...table } = pending;
    return { ...table, rows: rows.map((row) => row.map(content)), align: [] };
  }
  const { content: stretch, ...rest } = pending;
  return { indent: 0, ...rest, content: content(stretch), quote: 0, whole: true };
}
