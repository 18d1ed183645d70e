/** The objects of a PDF, its operators and its metadata against the closed lists of what editions write. */
import {
  PdfDictionary,
  PdfName,
  PdfReference,
  PdfStream,
  type PdfFile,
  type PdfObject,
} from '../../read/pdf/objects/index.ts';
import { metadataOf } from '../../read/pdf/metadata.ts';
import type { PdfReading } from '../../read/pdf/read.ts';
import type { Fault } from '../finding.ts';
import { keysOf, metadataNames, operators, structureTypes } from './closed-lists.ts';

export function closed(reading: PdfReading): Fault[] {
  return [...objects(reading.file), ...contents(reading), ...types(reading), ...packet(reading)];
}

function objects(file: PdfFile): Fault[] {
  return file.numbers.flatMap((number): Fault[] => {
    const object = file.object(number);
    const strange: string[] = [];
    walk(object, '', strange, 0);
    const place = { object: new PdfReference(number, 0).key };
    return [...new Set(strange)].map((reason) => ({ ruleId: 'pdf-closed', reason, place }));
  });
}

/** Direct objects are looked through with what holds them; none nests deeper than that. */
const deepest = 6;

function walk(
  object: PdfObject | undefined,
  around: string,
  strange: string[],
  depth: number,
): void {
  if (depth > deepest) return;
  if (Array.isArray(object)) {
    // Long arrays are of numbers or references.
    for (const item of object) {
      if (item instanceof PdfDictionary || Array.isArray(item))
        walk(item, around, strange, depth + 1);
    }
    return;
  }
  const isStream = object instanceof PdfStream;
  const dictionary = isStream ? object.dictionary : object;
  if (!(dictionary instanceof PdfDictionary)) return;
  // The names of resources, and those that a document gives to its types, are anyone's.
  const isNaming =
    around === 'Font' || around === 'ExtGState' || around === 'XObject' || around === 'RoleMap';
  const kind = kindOf(dictionary, isStream);
  const known = isNaming ? undefined : keysOf(kind);
  if (!known && !isNaming) {
    strange.push(`No edition has an object of the kind ${kind}.`);
    return;
  }
  for (const [key, value] of dictionary.entries) {
    const pattern = known?.[key];
    if (known && pattern === undefined)
      strange.push(`${kind || 'An object'} has the key ${key}, which no edition has.`);
    else if (pattern instanceof RegExp && !pattern.test(written(value)))
      strange.push(`${kind || 'An object'} has ${key} ${written(value)}, which no edition has.`);
    if (value instanceof PdfDictionary || Array.isArray(value))
      walk(value, key, strange, depth + 1);
  }
}

/** By type and subtype; attributes and actions by whose or which they are. */
function kindOf(dictionary: PdfDictionary, isStream: boolean): string {
  const name = (key: string): string | undefined => {
    const value = dictionary.get(key);
    return value instanceof PdfName ? value.name : undefined;
  };
  const [type, subtype] = [name('Type'), name('Subtype')];
  if (type !== undefined) {
    const kind = subtype === undefined ? type : `${type}/${subtype}`;
    return type === 'Action' ? `/${name('S') ?? ''}` : kind;
  }
  const owner = name('O') ?? name('S');
  if (owner !== undefined) return `/${owner}`;
  if (subtype !== undefined) return subtype;
  return isStream ? 'stream' : '';
}

function written(value: PdfObject): string {
  if (value instanceof PdfName) return `/${value.name}`;
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : '…';
}

/** Operators that nothing of an edition is painted with: other modes, patterns, pictures in between. */
function contents({ pages }: PdfReading): Fault[] {
  return pages.flatMap(({ page, content }) =>
    [...content.operators]
      .filter((operator) => !operators.has(operator))
      .map((operator): Fault => ({
        ruleId: 'pdf-closed',
        reason: `The content has the operator ${operator}, which no edition has.`,
        place: { page: page.number },
      })),
  );
}

function types({ structure }: PdfReading): Fault[] {
  const strange = (structure?.elements ?? []).filter(
    ({ role, type }) => !structureTypes.has(role) && !structureTypes.has(type),
  );
  return strange.map(({ type, id }) => ({
    ruleId: 'pdf-closed',
    reason: `No edition has an element of the type ${type}.`,
    ...(id !== undefined && { place: { block: id } }),
  }));
}

/** Names of elements and attributes, without their prefixes. */
function packet({ file }: PdfReading): Fault[] {
  const xml = metadataOf(file)?.xml ?? '';
  const names = new Set<string>();
  for (const [, element = ''] of xml.matchAll(/<(?:[\w.-]+:)?([\w.-]+)[\s/>]/g)) names.add(element);
  for (const [, attribute = ''] of xml.matchAll(/\s(?!xmlns)(?:[\w.-]+:)([\w.-]+)\s*=\s*["']/g))
    names.add(attribute);
  return [...names]
    .filter((name) => !metadataNames.has(name))
    .map((name) => ({
      ruleId: 'pdf-closed',
      reason: `The metadata have the property ${name}, which no edition has.`,
    }));
}
