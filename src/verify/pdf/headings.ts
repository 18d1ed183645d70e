/** Headings: ISO 14289-1 7.4. */
import { headingLevel } from '../../read/pdf/levels.ts';
import type { PdfReading } from '../../read/pdf/read.ts';
import type { Fault } from '../finding.ts';
import { kidsOf } from './nesting.ts';
import { placeOf } from './structure.ts';

export function headings({ structure }: PdfReading): Fault[] {
  const elements = structure?.elements ?? [];
  const found = elements.filter((element) => headingLevel(element) !== undefined);
  const faults: Fault[] = [];
  let before = 0;
  for (const element of found) {
    const level = headingLevel(element) ?? 0;
    if (element.role !== 'H' && level > before + 1) {
      const reason =
        before === 0
          ? `The first heading is ${element.role}.`
          : `${element.role} comes after H${before}.`;
      faults.push({ ruleId: '7.4.2-1', reason, place: placeOf(element) });
    }
    before = level;
  }
  for (const element of elements) {
    if (kidsOf(element).filter(({ role }) => role === 'H').length > 1) {
      faults.push({
        ruleId: '7.4.4-1',
        reason: 'An element holds more than one H.',
        place: placeOf(element),
      });
    }
  }
  const unnumbered = found.find(({ role }) => role === 'H');
  if (unnumbered && found.some(({ role }) => role !== 'H')) {
    const reason = 'The file uses H beside H1 to H6.';
    faults.push({ ruleId: '7.4.4-2', reason, place: placeOf(unnumbered) });
  }
  return faults;
}
