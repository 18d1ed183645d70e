/** Figures and formulas have a text that stands for them: ISO 14289-1 7.3 and 7.7. */
import type { PdfReading } from '../../read/pdf/read.ts';
import type { Fault } from '../finding.ts';
import { placeOf } from './structure.ts';

const wanting = { Figure: '7.3-1', Formula: '7.7-1' } as const;

export function pictures({ structure }: PdfReading): Fault[] {
  return (structure?.elements ?? []).flatMap((element): Fault[] => {
    const { role } = element;
    if (role !== 'Figure' && role !== 'Formula') return [];
    if (element.alternative || element.actualText !== undefined) return [];
    const reason = `A ${role} has no alternative text.`;
    return [{ ruleId: wanting[role], reason, place: placeOf(element) }];
  });
}
