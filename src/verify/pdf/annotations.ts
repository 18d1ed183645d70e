/** Annotations, above all links: ISO 14289-1 7.18, ISO 19005-2 6.3. */
import { annotationsOf, destinationOf, type PdfAnnotation } from '../../read/pdf/annotations.ts';
import type { PdfReading } from '../../read/pdf/read.ts';
import type { StructureElement } from '../../read/pdf/structure.ts';
import type { Fault } from '../finding.ts';
import type { Place } from '../place.ts';
import { claimsOf, type Claims } from './claims.ts';

export function annotations(reading: PdfReading): Fault[] {
  const { file, pages } = reading;
  const claims = claimsOf(reading);
  const byKey = new Map(reading.structure?.elements.map((element) => [element.key, element]));
  const found = annotationsOf(
    file,
    pages.map(({ page }) => page),
  ).filter(({ subtype }) => subtype !== 'Popup');
  return [
    ...tabOrder(reading, found),
    ...found.flatMap((annotation) => [
      ...flags(reading, annotation),
      ...description(reading, annotation, claims),
      ...tagging(reading, annotation, claims, byKey),
      ...destination(reading, annotation),
    ]),
  ];
}

const hidden = 2;

function placeOf({ page, key }: PdfAnnotation): Place {
  return { page: page.number, object: key };
}

function tabOrder({ file, pages }: PdfReading, found: readonly PdfAnnotation[]): Fault[] {
  return pages.flatMap(({ page }): Fault[] => {
    if (!found.some((annotation) => annotation.page === page)) return [];
    if (file.name(page.dictionary.get('Tabs')) === 'S') return [];
    const reason = 'The page has links and is not tabbed in the order of the structure.';
    return [{ ruleId: '7.18.3-1', reason, place: { page: page.number } }];
  });
}

/** Print set; Invisible, Hidden, NoView and ToggleNoView not (ISO 19005-2 6.3.2). */
function flags({ file }: PdfReading, annotation: PdfAnnotation): Fault[] {
  const value = file.number(annotation.dictionary.get('F'));
  const place = placeOf(annotation);
  if (value === undefined) {
    return [{ ruleId: '6.3.2-1', reason: 'An annotation has no flags.', place }];
  }
  return (value & (1 | hidden | 32 | 256)) === 0 && (value & 4) === 4
    ? []
    : [{ ruleId: '6.3.2-2', reason: `An annotation has the flags ${value}.`, place }];
}

function description({ file }: PdfReading, annotation: PdfAnnotation, claims: Claims): Fault[] {
  if (((file.number(annotation.dictionary.get('F')) ?? 0) & hidden) !== 0) return [];
  if (file.text(annotation.dictionary.get('Contents'))) return [];
  const place = placeOf(annotation);
  if (annotation.subtype === 'Link') {
    return [{ ruleId: '7.18.5-2', reason: 'A link has no description.', place }];
  }
  const alternative = claims.ofObject(annotation.key).some((element) => element.alternative);
  return alternative
    ? []
    : [{ ruleId: '7.18.1-2', reason: 'An annotation has no description.', place }];
}

function tagging(
  reading: PdfReading,
  annotation: PdfAnnotation,
  claims: Claims,
  byKey: ReadonlyMap<string, StructureElement>,
): Fault[] {
  const { file, structure } = reading;
  const isLink = annotation.subtype === 'Link';
  const place = placeOf(annotation);
  const [owner] = claims.ofObject(annotation.key);
  const number = file.number(annotation.dictionary.get('StructParent'));
  const back = number === undefined ? undefined : structure?.parents.get(number);
  const byParentTree = typeof back === 'string' ? byKey.get(back) : undefined;
  const wanted = isLink ? 'Link' : 'Annot';
  const right = (element: StructureElement | undefined): boolean => element?.role === wanted;
  if (!right(owner) || !right(byParentTree)) {
    const what = isLink ? 'A link' : 'An annotation';
    const where = (owner ?? byParentTree)?.role;
    const reason = `${what} stands in ${right(owner) || where === undefined ? 'no structure element' : where}, not in ${wanted}.`;
    return [{ ruleId: isLink ? '7.18.5-1' : '7.18.1-1', reason, place }];
  }
  return owner === byParentTree
    ? pageOfObject(owner, annotation)
    : [
        {
          ruleId: 'pdf-parent-tree',
          reason:
            'The parent tree leads from a link to another element than the one that holds it.',
          place,
        },
      ];
}

/** The object reference names the page on which the annotation is. */
function pageOfObject(owner: StructureElement | undefined, annotation: PdfAnnotation): Fault[] {
  const wrong = owner?.children.some(
    (child) =>
      child.kind === 'object' &&
      child.object === annotation.key &&
      child.page !== undefined &&
      child.page !== annotation.page.key,
  );
  const reason = 'A link is on another page than its structure element says.';
  return wrong ? [{ ruleId: 'pdf-marked-content', reason, place: placeOf(annotation) }] : [];
}

function destination({ file, pages }: PdfReading, annotation: PdfAnnotation): Fault[] {
  const target = destinationOf(file, annotation.dictionary);
  if (!target || pages.some(({ page }) => page.key === target.page)) return [];
  const where = target.name === undefined ? 'a page that is not there' : `“${target.name}”`;
  const reason = `A link leads to ${where}, which the document does not have.`;
  return [{ ruleId: 'pdf-destination', reason, place: placeOf(annotation) }];
}
