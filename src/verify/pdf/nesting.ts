/** Which structure types may stand in which: told by tables, checked in one way. */
import type { StructureElement } from '../../read/pdf/structure.ts';
import type { Fault } from '../finding.ts';
import type { PdfRuleId } from '../rules.ts';
import { placeOf } from './structure.ts';

export interface NestingRule {
  ruleId: PdfRuleId;
  role: string;
  /** Where it may stand … */
  parents?: readonly string[];
  /** … or what it may hold. */
  kids?: readonly string[];
}

export function checkNesting(element: StructureElement, rules: readonly NestingRule[]): Fault[] {
  return rules.flatMap(({ ruleId, role, parents, kids }): Fault[] => {
    if (element.role !== role) return [];
    const place = placeOf(element);
    const parent = element.parent?.role ?? 'the root';
    if (parents && !parents.includes(parent)) {
      return [{ ruleId, reason: `${role} stands in ${parent}.`, place }];
    }
    const stranger = kids && kidsOf(element).find((kid) => !kids.includes(kid.role));
    return stranger ? [{ ruleId, reason: `${role} holds ${stranger.role}.`, place }] : [];
  });
}

/** The structure elements right below one. */
export function kidsOf(element: StructureElement): StructureElement[] {
  return element.children.filter((child) => child.kind === 'element');
}
