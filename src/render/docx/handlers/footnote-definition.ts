import type { FileChild } from 'docx';
import type { FootnoteDefinition } from '../../../tree/index.ts';
import type { Context } from '../context.ts';
import { labelRuns, StyledParagraph } from '../paragraph.ts';
import { tab } from '../inline.ts';

/**
 * The paragraphs of a note. The first starts with a tab after the marker, which Word puts there; a
 * note that nothing points at carries its marker as text.
 */
export function footnoteDefinition(node: FootnoteDefinition, context: Context): FileChild[] {
  const [first, ...rest] = node.children;
  const text = first?.type === 'paragraph' ? context.phrasing(first.children, context) : [];
  const below = first?.type === 'paragraph' ? rest : node.children;
  const orphan = context.scope === 'orphanNote';
  const marker = orphan ? labelRuns(node, node.label, true, context) : [tab()];
  const style = context.sheet.paragraph({ kind: 'paragraph', quoted: 0, scope: context.scope });
  return [new StyledParagraph(style, [...marker, ...text]), ...context.blocks(below, context)];
}
