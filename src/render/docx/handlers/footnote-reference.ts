import { BuilderElement } from 'docx';
import type { FootnoteReference } from '../../../tree/index.ts';
import { roles } from '../../roles.ts';
import type { Context, Inline } from '../context.ts';
import { bookmarked, field, marked, run, textRun } from '../inline.ts';

/** The first reference carries the note; each later one is a field that repeats its marker. */
export function footnoteReference(node: FootnoteReference, context: Context): Inline[] {
  const { marks, byIdentifier } = context.notes;
  const note = byIdentifier.get(node.identifier);
  const mark = note && marks.get(note);
  if (mark === undefined) {
    return [textRun(node.label, marked('FootnoteReferenceWithoutNote', context))];
  }
  const raised = marked(roles.footnoteReference.word, context);
  if (mark.first === node) {
    const reference = noteReference(mark.id, !mark.automatic);
    const shown = mark.automatic ? [reference] : [reference, ...characters(node.label)];
    return bookmarked([node], [run(shown, raised)], context);
  }
  const first = context.bookmarks.get(mark.first);
  return field(`NOTEREF ${first?.name ?? ''} \\f \\h`, node.label, raised);
}

/** LibreOffice takes only a text of one character for a part of the marker. */
function characters(label: string): string[] {
  return Array.from(label);
}

/** A note that Word does not count has its marker after it (ISO 29500-1 17.11.14). */
function noteReference(id: number, custom: boolean): Inline {
  return new BuilderElement<{ custom?: string; id: number }>({
    name: 'w:footnoteReference',
    attributes: {
      ...(custom && { custom: { key: 'w:customMarkFollows', value: '1' } }),
      id: { key: 'w:id', value: id },
    },
  });
}
