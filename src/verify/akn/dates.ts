/** The dates of a file. */
import type { AknElement } from '../../read/akn/xml.ts';
import type { Fault } from '../finding.ts';
import { faultAt } from './place.ts';

const dated: ReadonlySet<string> = new Set(['FRBRdate', 'docDate', 'publication', 'step']);

export function dates(elements: readonly AknElement[]): Fault[] {
  return elements
    .filter(({ name, attributes }) => dated.has(name) && !isDay(attributes.get('date') ?? ''))
    .map((element) => {
      const date = element.attributes.get('date') ?? '';
      return faultAt('xml-date', `“${date}” of <${element.name}> is no day.`, element);
    });
}

function isDay(text: string): boolean {
  const day = /^\d{4}-\d{2}-\d{2}$/.test(text) ? new Date(`${text}T00:00:00Z`) : undefined;
  return day !== undefined && Number.isFinite(day.getTime()) && day.toISOString().startsWith(text);
}
