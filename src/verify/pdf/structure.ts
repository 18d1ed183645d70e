/** The structure tree itself: ISO 14289-1 7.1, ISO 32000-1 14.7. */
import { PdfReference } from '../../read/pdf/objects/index.ts';
import type { PdfReading } from '../../read/pdf/read.ts';
import { standardTypes } from '../../read/pdf/roles.ts';
import type { StructureElement, StructureTree } from '../../read/pdf/structure.ts';
import type { Fault } from '../finding.ts';

export function structure({ structure: tree }: PdfReading): Fault[] {
  if (!tree) return [];
  return [
    ...roleMap(tree),
    ...tree.elements.flatMap((element) => [...typeOf(element, tree), ...parentOf(element, tree)]),
    ...tree.cycles.map((object): Fault => ({
      ruleId: 'pdf-structure-cycle',
      reason: 'A structure element stands in two places.',
      place: { object },
    })),
    ...identifiers(tree),
  ];
}

function roleMap({ roleMap: map }: StructureTree): Fault[] {
  return [...map].flatMap(([type]): Fault[] => {
    if (standardTypes.has(type)) {
      return [
        { ruleId: '7.1-7', reason: `The standard type ${type} is mapped to ${map.get(type)}.` },
      ];
    }
    const seen = new Set<string>();
    let current: string | undefined = type;
    while (current !== undefined && !standardTypes.has(current) && !seen.has(current)) {
      seen.add(current);
      current = map.get(current);
    }
    return current !== undefined && seen.has(current)
      ? [{ ruleId: '7.1-6', reason: `The role map leads from ${type} back to itself.` }]
      : [];
  });
}

function typeOf(element: StructureElement, { roleMap: map }: StructureTree): Fault[] {
  if (standardTypes.has(element.role)) return [];
  const place = placeOf(element);
  const reason = map.has(element.type)
    ? `The structure type ${element.type} leads to no standard type.`
    : `The structure type ${element.type} is not in the role map.`;
  return [{ ruleId: '7.1-5', reason, place }];
}

function parentOf(element: StructureElement, tree: StructureTree): Fault[] {
  const named = element.dictionary.get('P');
  const place = placeOf(element);
  if (named === undefined || named === null) {
    return [{ ruleId: '7.1-12', reason: `A ${element.type} element names no parent.`, place }];
  }
  const holder = element.parent?.key ?? tree.rootKey;
  if (!(named instanceof PdfReference) || !holder.endsWith(' R') || named.key === holder) return [];
  const reason = `A ${element.type} element stands in ${holder} and names ${named.key} as its parent.`;
  return [{ ruleId: 'pdf-parent', reason, place }];
}

function identifiers(tree: StructureTree): Fault[] {
  return tree.elements.flatMap((element): Fault[] => {
    if (element.id === undefined || tree.ids.get(element.id) === element.key) return [];
    const reason = tree.ids.has(element.id)
      ? `The IDTree leads from “${element.id}” to another element.`
      : `The id “${element.id}” is not in the IDTree.`;
    return [{ ruleId: 'pdf-id-tree', reason, place: placeOf(element) }];
  });
}

/** Where an element is, for findings. */
export function placeOf(element: StructureElement): { block?: string; object: string } {
  return { ...(element.id !== undefined && { block: element.id }), object: element.key };
}
