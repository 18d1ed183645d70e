/** A fault with the block that it is in. */
import type { AknElement } from '../../read/akn/xml.ts';
import type { Fault } from '../finding.ts';
import type { Place } from '../place.ts';
import type { VerificationRuleId } from '../rules.ts';

export function faultAt(ruleId: VerificationRuleId, reason: string, element: AknElement): Fault {
  const place = placeOf(element);
  return { ruleId, reason, ...(place.block !== undefined && { place }) };
}

/** The block that an element stands for. */
export function placeOf(element: AknElement | undefined): Place {
  const block = element?.attributes.get('GUID') ?? element?.attributes.get('eId');
  return { ...(block !== undefined && { block }) };
}
