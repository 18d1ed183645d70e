/** A resolution with a single operative paragraph does not number it. */
import { nodesOf } from '../../tree/walk.ts';
import type { Check } from '../context.ts';

/** Reports the number of an operative paragraph that is the only one of an adopted text. */
export const loneParagraphNumber: Check = (root, { profile }) => {
  const [only, ...others] = nodesOf(root, 'operativeParagraph');
  if (only?.label === undefined || others.length > 0 || profile.stage === 'unofficial') return [];
  return [{ reason: `The only operative paragraph is numbered "${only.label}"`, place: only }];
};
