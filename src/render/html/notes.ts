/** The section of notes, in the order of their numbers. */
import type { ElementContent } from 'hast';
import { h } from 'hastscript';
import type { FootnoteDefinition } from '../../tree/index.ts';
import { parts } from '../roles.ts';
import { ownWords, type HtmlContext } from './context.ts';
import { list } from './flow.ts';

/** The ids of the section and its heading. */
export const notesId = 'notes';
const headingId = 'notes_heading';

/** All notes, those without a reference in their numeric place; nothing where there are none. */
export function notesSection(
  notes: readonly FootnoteDefinition[],
  context: HtmlContext,
): ElementContent[] {
  if (notes.length === 0) return [];
  const semantics = context.format === 'epub' ? { 'epub:type': parts.notes.epubType } : {};
  return [
    h(
      parts.notes.html,
      {
        className: ['notes'],
        id: notesId,
        role: parts.notes.aria,
        ariaLabelledBy: headingId,
        ...semantics,
      },
      h(
        'h2',
        { className: ['notes-heading'], id: headingId, ...ownWords(context) },
        context.words.notes,
      ),
      list(
        'note-list',
        notes.flatMap((note) => context.handle(note, context)),
      ),
    ),
  ];
}
