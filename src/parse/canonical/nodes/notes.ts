import { noteOfKey } from '../../../source-format/index.ts';
import { report } from '../../../diagnostics/index.ts';
import type { FootnoteDefinition, ParagraphContent } from '../../../tree/types.ts';
import { textOf } from '../../../tree/walk.ts';
import type { NoteBlock } from '../blocks/index.ts';
import { positionOf, type Context } from '../context.ts';

/** `[^7]: …`. */
export function readNote(block: NoteBlock, context: Context): void {
  addNote(
    {
      type: 'footnoteDefinition',
      ...noteOfKey(block.key),
      children: context.read.parts(
        block.children,
        { type: 'footnoteDefinition', level: 0 },
        context,
      ),
      position: positionOf(block, context),
    },
    context,
  );
}

/** Keeps a note; a second one under the same identifier gets one of its own. */
export function addNote(note: FootnoteDefinition, context: Context): void {
  const first = context.notesByIdentifier.get(note.identifier);
  const identifier = first ? freeIdentifier(note, context) : note.identifier;
  if (first && visible(first.children) !== visible(note.children)) {
    report(context.file, 'note-conflict', {
      reason: `Two different notes stand under the marker ${note.label}.`,
      place: note,
      note: `If both are printed with that marker, write one of them and its references as [^${identifier}].`,
    });
  }
  const own = { ...note, identifier };
  context.notesByIdentifier.set(identifier, own);
  context.notes.push(own);
}

function freeIdentifier({ label, identifier }: FootnoteDefinition, context: Context): string {
  const counts = context.notesPerIdentifier;
  for (;;) {
    const count = (counts.get(identifier) ?? 1) + 1;
    counts.set(identifier, count);
    const free = `${label}~${count}`;
    if (!context.notesByIdentifier.has(free)) return free;
  }
}

function visible(children: readonly ParagraphContent[]): string {
  return textOf(children).replace(/\s+/g, ' ').trim();
}
