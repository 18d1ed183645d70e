/** Every block of a resolution has the structure type of what it is: Matterhorn 01-006, as far as ids tell it. */
import { containerOfId, isReferenceId, kindOfId } from '../../read/outline/kinds.ts';
import type { PdfReading } from '../../read/pdf/read.ts';
import type { StructureElement } from '../../read/pdf/structure.ts';
import type { OutlineKind } from '../../tree/outline.ts';
import type { Fault } from '../finding.ts';
import { placeOf } from './structure.ts';

const headingTypes = ['H1', 'H2', 'H3', 'H4', 'H5', 'H6'];

/** The structure types that suit each kind of block. */
const suitable = {
  adoptionLine: ['P'],
  originLine: ['P'],
  title: headingTypes,
  enactingClause: ['P'],
  preambularParagraph: ['P', 'LI'],
  operativeParagraph: ['LI', 'P'],
  section: ['Sect'],
  heading: [...headingTypes, 'P'],
  paragraph: ['P'],
  item: ['LI'],
  closingNote: ['P'],
  voteNote: ['P'],
  annex: ['Sect'],
  note: ['Note'],
} as const satisfies Partial<Record<OutlineKind, readonly string[]>>;

const suitableContainers = {
  masthead: ['Sect'],
  quotedBlock: ['BlockQuote'],
  table: ['Table'],
  colophon: ['P', 'Sect'],
  notes: ['Sect'],
} as const;

export function tags({ structure }: PdfReading): Fault[] {
  return (structure?.elements ?? []).flatMap((element): Fault[] => {
    const wanted = suitableFor(element);
    if (!wanted || wanted.includes(element.role)) return [];
    const reason = `“${element.id}” is tagged ${element.role}; ${wanted.join(' or ')} is what it is.`;
    return [{ ruleId: 'pdf-tag', reason, place: placeOf(element) }];
  });
}

function suitableFor({ id }: StructureElement): readonly string[] | undefined {
  const kind = kindOfId(id);
  if (kind !== undefined && kind in suitable) return suitable[kind as keyof typeof suitable];
  if (isReferenceId(id)) return ['Reference'];
  const container = containerOfId(id);
  return container && suitableContainers[container];
}
