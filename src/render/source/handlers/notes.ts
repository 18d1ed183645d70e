/** Note references and notes, by the key that ties them. */
import { keyOfNote } from '../../../source-format/index.ts';
import type { FootnoteDefinition, FootnoteReference } from '../../../tree/types.ts';
import { hang, startsWithText, writeContainer, type BlockContext } from '../blocks.ts';
import { writeAttribute } from '../characters.ts';
import type { PhrasingContext } from '../marks.ts';
import { escapeText } from '../text.ts';

export function footnoteReference(node: FootnoteReference, context: PhrasingContext): string {
  const key = keyOfNote(node);
  if (key !== undefined) return `[^${key}]`;
  const label = escapeText(node.label, { ...context, lineStart: false, first: false, last: false });
  return `<sup data-note="${writeAttribute(node.identifier)}">${label}</sup>`;
}

/** What a note holds is indented by four spaces. */
const indent = 4;

export function footnoteDefinition(node: FootnoteDefinition, { parts }: BlockContext): string {
  const key = keyOfNote(node);
  const { identifier, label, children } = node;
  if (key === undefined) {
    const attributes: Record<string, string> = identifier === label ? {} : { id: identifier };
    return writeContainer('note', parts(node), { label, attributes });
  }
  if (children.length === 0) return `[^${key}]:`;
  const gap = startsWithText(children) ? ' ' : '\n\n';
  return hang(`[^${key}]:`, gap + parts(node), indent);
}
