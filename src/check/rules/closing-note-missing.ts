/** Resolutions of most organs end with the meeting and the date. */
import type { OrganCode } from '../../tree/types.ts';
import { nodesOf } from '../../tree/walk.ts';
import type { Check } from '../context.ts';

/** Resolutions of the Security Council have nothing after their last paragraph. */
const closing: readonly (OrganCode | undefined)[] = ['GA', 'ECOSOC', 'HRC'];

/** Reports an adopted resolution without a closing note. */
export const closingNoteMissing: Check = (root, { profile }) => {
  const expected = profile.stage === 'adopted' && closing.includes(profile.organ);
  if (!expected || nodesOf(root, 'closingNote').length > 0) return [];
  return [{ reason: 'The resolution does not end with its meeting and date' }];
};
