/** What verification has to say of an edition. */
import type { Format } from '../editions/formats.ts';
import type { Place } from './place.ts';
import { verificationRules, type VerificationRuleId } from './rules.ts';

export interface Finding {
  /** The file name of the edition. */
  edition: string;
  format: Format;
  ruleId: VerificationRuleId;
  severity: 'error' | 'warning';
  /** What is wrong, here, in one sentence. */
  reason: string;
  place: Place;
  /** What to do about it. */
  mend: string;
}

/** A finding as a check makes it; which edition it is about and how grave it is comes later. */
export interface Fault {
  ruleId: VerificationRuleId;
  reason: string;
  place?: Place;
}

export function findingOf(fault: Fault, edition: { name: string; format: Format }): Finding {
  const { severity, mend } = verificationRules[fault.ruleId];
  return {
    edition: edition.name,
    format: edition.format,
    ruleId: fault.ruleId,
    severity,
    reason: fault.reason,
    place: fault.place ?? {},
    mend,
  };
}
