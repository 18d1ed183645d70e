/** A resolution speaks of itself as "the present resolution". */
import type { Check } from '../context.ts';
import { wordingCheck } from '../style-advice.ts';

const thisResolution = wordingCheck('style-present-resolution');

/** Reports "this resolution"; the Security Council writes so by its own practice. */
export const stylePresentResolution: Check = (root, context) =>
  context.profile.organ === 'SC' ? [] : thisResolution(root, context);
