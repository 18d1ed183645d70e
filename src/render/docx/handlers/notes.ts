/** Note references and the paragraphs of notes. */
import { BuilderElement, type FileChild } from 'docx';
import type { FootnoteDefinition, FootnoteReference } from '../../../tree/index.ts';
import { roles, variants } from '../../roles.ts';
import type { DocxContext, InlineElement } from '../context.ts';
import { bookmarked, field, withMark, run, tab, textRun } from '../inline.ts';
import { labelRuns, StyledParagraph } from '../paragraph.ts';

/** The first reference carries the note; each later one is a field that repeats its marker. */
export function footnoteReference(node: FootnoteReference, context: DocxContext): InlineElement[] {
  const note = context.notes.byIdentifier.get(node.identifier);
  const mark = note && context.noteMarks.get(note);
  if (mark === undefined) {
    return [textRun(node.label, withMark(variants.referenceWithoutNote.word, context))];
  }
  const raised = withMark(roles.footnoteReference.word, context);
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
function noteReference(id: number, custom: boolean): InlineElement {
  return new BuilderElement<{ custom?: string; id: number }>({
    name: 'w:footnoteReference',
    attributes: {
      ...(custom && { custom: { key: 'w:customMarkFollows', value: '1' } }),
      id: { key: 'w:id', value: id },
    },
  });
}

/**
 * The paragraphs of a note. The first starts with a tab after the marker, which Word puts there; a
 * note that nothing points at carries its marker as text.
 */
export function footnoteDefinition(node: FootnoteDefinition, context: DocxContext): FileChild[] {
  const [first, ...rest] = node.children;
  const text = first?.type === 'paragraph' ? context.phrasing(first.children, context) : [];
  const below = first?.type === 'paragraph' ? rest : node.children;
  const orphan = context.scope === 'orphanNote';
  const marker = orphan ? labelRuns(node, node.label, true, context) : [tab()];
  const style = context.sheet.paragraph({ kind: 'paragraph', quoted: 0, scope: context.scope });
  return [new StyledParagraph(style, [...marker, ...text]), ...context.blocks(below, context)];
}
