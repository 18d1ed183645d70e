/** Lists and tables of contents: ISO 14289-1 7.2, 7.6; numbering: L_02 of the techniques. */
import { attributeOf } from '../../read/pdf/attributes.ts';
import type { PdfReading } from '../../read/pdf/read.ts';
import { plainText } from '../../read/pdf/phrasing.ts';
import type { StructureElement } from '../../read/pdf/structure.ts';
import type { Fault } from '../finding.ts';
import { checkNesting, kidsOf, type NestingRule } from './nesting.ts';
import { placeOf } from './structure.ts';

const nesting: NestingRule[] = [
  { ruleId: '7.2-17', role: 'LI', parents: ['L'] },
  { ruleId: '7.2-18', role: 'LBody', parents: ['LI'] },
  { ruleId: '7.2-19', role: 'L', kids: ['L', 'LI', 'Caption'] },
  { ruleId: '7.2-20', role: 'LI', kids: ['Lbl', 'LBody'] },
  { ruleId: '7.2-26', role: 'TOCI', parents: ['TOC'] },
  { ruleId: '7.2-27', role: 'TOC', kids: ['TOC', 'TOCI', 'Caption'] },
];

export function lists(reading: PdfReading): Fault[] {
  return (reading.structure?.elements ?? []).flatMap((element) => [
    ...checkNesting(element, nesting),
    ...(element.role === 'L' ? [...caption(element), ...numbering(element, reading)] : []),
  ]);
}

function caption(list: StructureElement): Fault[] {
  const late = kidsOf(list)
    .slice(1)
    .some(({ role }) => role === 'Caption');
  return late
    ? [{ ruleId: '7.2-40', reason: 'The caption of a list is not first.', place: placeOf(list) }]
    : [];
}

/** What the numbers of a list look like, for labels that the standard has a value for. */
const values: [string, RegExp][] = [
  ['Decimal', /^\(?\d+(?: \w+)?[.)]*$/],
  ['LowerAlpha', /^\(?[a-z][.)]*$/],
  ['UpperAlpha', /^\(?[A-Z][.)]*$/],
  ['LowerRoman', /^\(?[ivxlcdm]+[.)]*$/],
  ['UpperRoman', /^\(?[IVXLCDM]+[.)]*$/],
];

function numbering(list: StructureElement, reading: PdfReading): Fault[] {
  const labels = kidsOf(list)
    .flatMap(kidsOf)
    .filter(({ role }) => role === 'Lbl')
    .map((label) => plainText(label, reading).trim());
  const fitting = values.filter(([, pattern]) => labels.every((label) => pattern.test(label)));
  if (labels.length === 0 || fitting.length === 0) return [];
  const value = reading.file.name(attributeOf(reading.file, list, 'List', 'ListNumbering'));
  if (value !== undefined && fitting.some(([name]) => name === value)) return [];
  const reason =
    value === undefined || value === 'None'
      ? `The list that starts with “${labels[0]}” does not say how it is numbered.`
      : `The list that starts with “${labels[0]}” says that it is numbered ${value}.`;
  return [{ ruleId: 'pdf-list-numbering', reason, place: placeOf(list) }];
}
