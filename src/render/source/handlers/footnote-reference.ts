import type { FootnoteReference } from '../../../tree/types.ts';
import { writeAttribute } from '../characters.ts';
import type { PhrasingContext } from '../marks.ts';
import { keyOfNote } from '../../../source-format/index.ts';
import { escapeText } from '../text.ts';

export function footnoteReference(node: FootnoteReference, context: PhrasingContext): string {
  const key = keyOfNote(node);
  if (key !== undefined) return `[^${key}]`;
  const label = escapeText(node.label, { ...context, lineStart: false, first: false, last: false });
  return `<sup data-note="${writeAttribute(node.identifier)}">${label}</sup>`;
}
