/** "The General Assembly," has its comma if a preamble follows, and only then. */
import type { Nodes } from '../../tree/types.ts';
import { textOf } from '../../tree/walk.ts';
import type { Check, CheckMessage } from '../context.ts';

/** Reports an enacting clause with a comma too many or too few. */
export const enactingComma: Check = (root, { punctuation }) => {
  if (!punctuation) return [];
  const messages: CheckMessage[] = [];
  const visit = (parent: Nodes): void => {
    if (!('children' in parent)) return;
    parent.children.forEach((node, index) => {
      if (node.type === 'section' || node.type === 'annex') visit(node);
      if (node.type !== 'enactingClause') return;
      const clause = textOf(node).trim();
      const comma = punctuation.comma.some((mark) => clause.endsWith(mark));
      const preamble = parent.children[index + 1]?.type === 'preambularParagraph';
      if (comma === preamble) return;
      messages.push({
        reason: preamble
          ? `A preamble follows "${clause}", which has no comma`
          : `No preamble follows "${clause}", which has a comma`,
        place: node,
      });
    });
  };
  visit(root);
  return messages;
};
