/** Every text has a language that can be told: ISO 14289-1 7.2. */
import { annotationsOf } from '../../read/pdf/annotations.ts';
import { metadataOf } from '../../read/pdf/metadata.ts';
import type { PdfReading } from '../../read/pdf/read.ts';
import type { StructureElement } from '../../read/pdf/structure.ts';
import type { Fault } from '../finding.ts';
import type { PdfRuleId } from '../rules.ts';
import { placeOf } from './structure.ts';

/** The syntax that veraPDF holds languages to: RFC 3066. */
const wellFormed = /^[a-zA-Z]{1,8}(-[a-zA-Z0-9]{1,8})*$/;

export function languages(reading: PdfReading): Fault[] {
  const { file, structure } = reading;
  const document = file.text(file.catalog.get('Lang'));
  const faults: Fault[] = [];
  const named: [string | undefined, Fault['place']][] = [
    [document, {}],
    ...(structure?.elements ?? []).map((element): [string | undefined, Fault['place']] => [
      element.language,
      placeOf(element),
    ]),
  ];
  for (const [language, place = {}] of named) {
    if (language !== undefined && !wellFormed.test(language)) {
      faults.push({ ruleId: '7.2-29', reason: `“${language}” is no language tag.`, place });
    }
  }
  // With a language in the catalog nothing is without one.
  return document === undefined || document === '' ? [...faults, ...unknown(reading)] : faults;
}

function unknown(reading: PdfReading): Fault[] {
  const { file, structure, pages } = reading;
  const elements = (structure?.elements ?? []).filter((element) => !hasLanguage(element));
  const texts: [PdfRuleId, string, (element: StructureElement) => boolean][] = [
    ['7.2-21', 'An ActualText', (element) => element.actualText !== undefined],
    ['7.2-22', 'An alternative text', (element) => element.alternative !== undefined],
    ['7.2-23', 'An expansion', (element) => element.dictionary.get('E') !== undefined],
    ['7.2-34', 'The text', (element) => element.children.some((kid) => kid.kind === 'content')],
  ];
  const faults = texts.flatMap(([ruleId, what, applies]): Fault[] => {
    const first = elements.find(applies);
    return first ? [{ ruleId, reason: `${what} has no language.`, place: placeOf(first) }] : [];
  });
  if (file.dictionary(file.catalog.get('Outlines'))?.get('First')) {
    faults.push({ ruleId: '7.2-2', reason: 'The bookmarks have no language.' });
  }
  if (metadataOf(file)?.xml.includes('xml:lang="x-default"')) {
    const reason = 'The default texts of the XMP packet have no language.';
    faults.push({ ruleId: '7.2-33', reason });
  }
  const described = annotationsOf(
    file,
    pages.map(({ page }) => page),
  ).find(({ dictionary }) => file.text(dictionary.get('Contents')));
  if (!described) return faults;
  const place = { page: described.page.number, object: described.key };
  const reason = 'The description of an annotation has no language.';
  return [...faults, { ruleId: '7.2-24', reason, place }];
}

function hasLanguage(element: StructureElement): boolean {
  for (let current: StructureElement | undefined = element; current; current = current.parent) {
    if (current.language) return true;
  }
  return false;
}
