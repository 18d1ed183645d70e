/** Latin phrases that are in the English dictionary are not in italics: inter alia, ad hoc. */
import { nodesOf, textOf } from '../../tree/walk.ts';
import type { Check } from '../context.ts';

/** Reports such phrases where the text sets them apart. */
export const styleItalics: Check = (root, { language }) => {
  const advice = language?.style['style-italics']?.list ?? [];
  return nodesOf(root, 'emphasis').flatMap((node) => {
    const words = textOf(node).trim();
    const found = advice.find(({ pattern }) => words.search(pattern) >= 0);
    return found
      ? [
          {
            reason: `“${words}” is in italics: the Editorial Manual asks for ${found.advice}`,
            place: node,
          },
        ]
      : [];
  });
};
