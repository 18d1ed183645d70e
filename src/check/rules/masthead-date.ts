/** A document is not dated before the day on which its text was adopted. */
import { adoptionDate } from '../profile.ts';
import { mastheadOf } from '../../tree/walk.ts';
import type { Check } from '../context.ts';

/** Reports a masthead that is older than the adoption. */
export const mastheadDate: Check = (root, { profile }) => {
  // A draft is older than what becomes of it.
  if (profile.stage === 'draft') return [];
  const masthead = mastheadOf(root);
  const issued = masthead?.data?.isoDate;
  const adopted = adoptionDate(root);
  if (issued === undefined || adopted === undefined || issued >= adopted) return [];
  return [
    { reason: `The document is dated ${issued} but was adopted on ${adopted}`, place: masthead },
  ];
};
