/** Named places and bookmarks are where their elements stand: ISO 32000-1, 12.3.2 and 12.3.3. */
import { namedDestinations } from '../../read/pdf/annotations.ts';
import { PdfReference, type PdfFile, type PdfObject } from '../../read/pdf/objects/index.ts';
import type { PdfReading } from '../../read/pdf/read.ts';
import { elementsWithin, type StructureElement } from '../../read/pdf/structure.ts';
import type { Fault } from '../finding.ts';

export interface Spot {
  page: number;
  /** The height on the page. */
  y: number;
}

export function places(reading: PdfReading): Fault[] {
  const { file, structure } = reading;
  const elements = new Map(
    (structure?.elements ?? []).flatMap((element): [string, StructureElement][] =>
      element.id === undefined ? [] : [[element.id, element]],
    ),
  );
  return [...namedDestinations(file)].flatMap(([name, target]): Fault[] => {
    const spot = spotOf(reading, target);
    const element = elements.get(name);
    const own = element && spotOfElement(reading, element);
    if (element && (own === undefined || (spot && isNear(spot, own)))) return [];
    const what = element ? 'lies elsewhere than its element' : 'has no element';
    return [
      { ruleId: 'pdf-place', reason: `The place “${name}” ${what}.`, place: { block: name } },
    ];
  });
}

/** The first line of an element: a place is a little above it. */
export function isNear(spot: Spot, own: Spot): boolean {
  return spot.page === own.page && spot.y >= own.y - 1 && spot.y <= own.y + highest;
}

/** In points: a line of the largest type, a picture above it, and the room around. */
const highest = 120;

/** Where the words of an element begin. */
export function spotOfElement(reading: PdfReading, element: StructureElement): Spot | undefined {
  for (const each of elementsWithin(element)) {
    for (const child of each.children) {
      if (child.kind !== 'content') continue;
      const text = reading.textOf(child);
      const [first] = text?.runs ?? [];
      if (text && first) return { page: text.page, y: first.origin.y };
    }
  }
  return undefined;
}

/** Where an explicit destination lies: [page /XYZ left top zoom]. */
export function spotOf({ file, pages }: PdfReading, target: PdfObject): Spot | undefined {
  const array = arrayOf(file, target);
  const [page, kind, , top] = array ?? [];
  const number =
    page instanceof PdfReference ? pages.find((one) => one.page.key === page.key) : undefined;
  const y = file.number(top);
  return number && file.name(kind) === 'XYZ' && y !== undefined
    ? { page: number.page.number, y }
    : undefined;
}

function arrayOf(file: PdfFile, target: PdfObject): readonly PdfObject[] | undefined {
  const resolved = file.resolve(target);
  return Array.isArray(resolved) ? resolved : file.array(file.dictionary(resolved)?.get('D'));
}
