import { leadPhraseIndex } from '../../../source-format/index.ts';
import type { PhrasingContent } from '../../../tree/types.ts';
import type { Context } from '../context.ts';

/** Emphasis written `*…*` at the start of a paragraph is its lead phrase. */
export function withLeadPhrase(children: PhrasingContent[], context: Context): PhrasingContent[] {
  const at = leadPhraseIndex(children);
  const node = children[at];
  if (node?.type !== 'emphasis' || !context.starred.has(node)) return children;
  return children.with(at, {
    type: 'leadPhrase',
    children: node.children,
    ...(node.position && { position: node.position }),
  });
}
