/** What verification has to say of an edition. */
import type { Format } from '../editions/formats.ts';
import { verificationRules, type VerificationRuleId } from './rules.ts';

/** Where in an edition a finding is; each part only where it is known. */
export interface Place {
  /** The id of the block: `para_7__point_a`. */
  block?: string;
  /** The page of a paginated edition. */
  page?: number;
  /** The file in an e-book or a Word document. */
  file?: string;
  line?: number;
  /** The object of a PDF: "12 0 R". */
  object?: string;
}

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

/** A place in words: "para_7, page 3, object 12 0 R". */
export function placeText({ block, page, file, line, object }: Place): string {
  const parts = [
    block,
    page === undefined ? undefined : `page ${page}`,
    file === undefined ? undefined : line === undefined ? file : `${file}:${line}`,
    file === undefined && line !== undefined ? `line ${line}` : undefined,
    object === undefined ? undefined : `object ${object}`,
  ];
  return parts.filter((part) => part !== undefined).join(', ');
}
