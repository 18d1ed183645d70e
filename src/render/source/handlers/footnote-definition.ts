import type { FootnoteDefinition } from '../../../tree/types.ts';
import { hang, startsWithText, writeContainer, type BlockContext } from '../blocks.ts';
import { keyOfNote } from '../../../source-format/index.ts';

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
