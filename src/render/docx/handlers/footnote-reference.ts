import { BuilderElement, FootnoteReferenceRun } from 'docx';
import type { FootnoteReference } from '../../../tree/index.ts';
import { roles } from '../../roles.ts';
import type { Context, Inline } from '../context.ts';
import { bookmarked, field, marked, run, textRun } from '../inline.ts';

/** The first reference carries the note; each later one is a field that repeats its marker. */
export function footnoteReference(node: FootnoteReference, context: Context): Inline[] {
  const { marks, byIdentifier } = context.notes;
  const note = byIdentifier.get(node.identifier);
  const mark = note && marks.get(note);
  if (mark === undefined)
    return [textRun(node.label, marked('FootnoteReferenceWithoutNote', context))];
  if (mark.first === node) {
    const reference = mark.automatic
      ? new FootnoteReferenceRun(mark.id)
      : markedReference(mark.id, node.label, context);
    return bookmarked([node], [reference], context);
  }
  const first = context.bookmarks.get(mark.first);
  const instruction = `NOTEREF ${first?.name ?? ''} \\f \\h`;
  return field(instruction, node.label, marked(roles.footnoteReference.word, context));
}

/** A note that Word does not count: its marker follows as text (ISO 29500-1 17.11.14). */
function markedReference(id: number, label: string, context: Context): Inline {
  const reference = new BuilderElement<{ custom: string; id: number }>({
    name: 'w:footnoteReference',
    attributes: {
      custom: { key: 'w:customMarkFollows', value: '1' },
      id: { key: 'w:id', value: id },
    },
  });
  return run([reference, label], { ...context, marks: [roles.footnoteReference.word] });
}
