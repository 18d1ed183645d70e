/** A division is divided into two or not at all. */
import type { Nodes } from '../../tree/types.ts';
import type { Check, CheckMessage } from '../context.ts';

/** Reports each lettered or numbered section that is the only one in its parent. */
export const loneSubheading: Check = (root, { placeOf }) => {
  const messages: CheckMessage[] = [];
  const visit = (parent: Nodes): void => {
    if (!('children' in parent) || parent.type === 'quotedBlock') return;
    const sections = parent.children.filter((child) => child.type === 'section');
    const [only] = sections;
    if (sections.length === 1 && only?.label !== undefined && !named.test(only.label)) {
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

/** "Article 4" may be the only one of its chapter: articles are counted through. */
const named = /^\p{L}{3,}\s/u;
