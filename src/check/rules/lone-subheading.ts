/** A division is divided into two or not at all. */
import type { Nodes } from '../../tree/types.ts';
import type { Check, CheckMessage } from '../context.ts';

/** Reports each section that is the only one in its parent. */
export const loneSubheading: Check = (root, { placeOf }) => {
  const messages: CheckMessage[] = [];
  const visit = (parent: Nodes): void => {
    if (!('children' in parent)) return;
    const sections = parent.children.filter((child) => child.type === 'section');
    const [only] = sections;
    if (sections.length === 1 && only?.label !== undefined) {
      messages.push({
        reason: `"${only.label}" is the only division of ${parent.type === 'root' ? 'the resolution' : placeOf(parent)}`,
        place: only,
      });
    }
    for (const child of parent.children) visit(child);
  };
  visit(root);
  return messages;
};
