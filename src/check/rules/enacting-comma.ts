/** "The General Assembly," has its comma if a preamble follows, and only then. */
import type { Nodes } from '../../tree/types.ts';
import { withoutInvisible } from '../../tree/invisible.ts';
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
      const clause = withoutInvisible(textOf(node)).trim();
      const comma = punctuation.comma.some((mark) => clause.endsWith(mark));
      const preamble = beginsPreamble(parent.children.slice(index + 1));
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

/** A preamble follows at once, or each section below has its own: budget resolutions are made so. */
function beginsPreamble([next, ...others]: readonly Nodes[]): boolean {
  if (next?.type === 'preambularParagraph') return true;
  if (next?.type !== 'section') return false;
  return [next, ...others].some(
    (node) =>
      node.type === 'section' &&
      node.children.some(({ type }) => type === 'preambularParagraph') &&
      !node.children.some(({ type }) => type === 'enactingClause'),
  );
}
