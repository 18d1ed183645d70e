/** The catalog: ISO 14289-1 6.2, 7.1, 7.10, 7.11; ISO 19005-2 6.2.4, 6.4, 6.5, 6.8. */
import { PdfReference, PdfStream, type PdfFile } from '../../read/pdf/objects/index.ts';
import type { PdfReading } from '../../read/pdf/read.ts';
import { treeEntries } from '../../read/pdf/structure.ts';
import type { Fault } from '../finding.ts';
import type { PdfRuleId } from '../rules.ts';

export function catalog(reading: PdfReading): Fault[] {
  const { file, structure } = reading;
  const marks = file.dictionary(file.catalog.get('MarkInfo'));
  const preferences = file.dictionary(file.catalog.get('ViewerPreferences'));
  const conditions: [boolean, PdfRuleId, string][] = [
    [
      file.resolve(marks?.get('Marked')) === true,
      '6.2-1',
      'The file does not say that it is tagged.',
    ],
    [file.resolve(marks?.get('Suspects')) !== true, '7.1-4', 'The file calls its tags suspect.'],
    [
      file.resolve(preferences?.get('DisplayDocTitle')) === true,
      '7.1-10',
      'Viewers show the file name instead of the title.',
    ],
    [structure !== undefined, '7.1-11', 'The file has no structure tree.'],
    [!file.catalog.get('AA'), '6.5.2-1', 'The catalog has additional actions.'],
    [
      !file.dictionary(file.catalog.get('AcroForm'))?.get('XFA'),
      '6.4.2-1',
      'The file has an XFA form.',
    ],
  ];
  return [
    ...conditions
      .filter(([holds]) => !holds)
      .map(([, ruleId, reason]): Fault => ({ ruleId, reason })),
    ...outputIntent(reading),
    ...embeddedFiles(file),
    ...optionalContent(file),
    ...referenceForms(file),
    ...actions(file),
  ];
}

const colourRules = {
  DeviceRGB: { ruleId: '6.2.4.3-2', components: 3 },
  DeviceCMYK: { ruleId: '6.2.4.3-3', components: 4 },
  DeviceGray: { ruleId: '6.2.4.3-4', components: undefined },
} as const;

/** Device colours need an output intent whose profile says what they look like. */
function outputIntent({ file, pages }: PdfReading): Fault[] {
  const intents = (file.array(file.catalog.get('OutputIntents')) ?? []).map((entry) =>
    file.dictionary(entry),
  );
  const intent = intents.find((entry) => file.name(entry?.get('S')) === 'GTS_PDFA1');
  const profile = file.dictionary(intent?.get('DestOutputProfile'));
  const components = profile && file.number(profile.get('N'));
  const used = new Set(pages.flatMap(({ content }) => [...content.colours]));
  // What is painted before any colour is set is painted in device grey.
  if (used.size === 0 && pages.some(({ content }) => content.events.length > 0))
    used.add('DeviceGray');
  return [...used].flatMap((colour): Fault[] => {
    const rule = colourRules[colour];
    const fits = components !== undefined && (rule.components ?? components) === components;
    return fits
      ? []
      : [{ ruleId: rule.ruleId, reason: `${colour} is used without an output intent for it.` }];
  });
}

function embeddedFiles(file: PdfFile): Fault[] {
  const names = file.dictionary(file.catalog.get('Names'));
  return treeEntries(file, names?.get('EmbeddedFiles'), 'Names').flatMap(([, value]): Fault[] => {
    const specification = file.dictionary(value);
    const named = specification?.get('F') && specification.get('UF');
    return [
      ...(named ? [] : [{ ruleId: '7.11-1' as const, reason: 'An embedded file lacks F or UF.' }]),
      { ruleId: '6.8-5', reason: 'A file is embedded, which PDF/A-2 allows for PDF/A files only.' },
    ];
  });
}

function optionalContent(file: PdfFile): Fault[] {
  const properties = file.dictionary(file.catalog.get('OCProperties'));
  const configuration = file.dictionary(properties?.get('D'));
  if (!configuration) return [];
  const faults: Fault[] = [];
  if (!file.text(configuration.get('Name'))) {
    faults.push({ ruleId: '7.10-1', reason: 'The configuration of optional content has no name.' });
  }
  if (configuration.get('AS')) {
    faults.push({ ruleId: '7.10-2', reason: 'Optional content switches itself on and off.' });
  }
  return faults;
}

/** Forms that stand for a page of another file (ISO 32000-1 8.10.4). */
function referenceForms(file: PdfFile): Fault[] {
  return file.numbers.flatMap((number): Fault[] => {
    const object = file.object(number);
    if (!(object instanceof PdfStream) || !object.dictionary.get('Ref')) return [];
    const place = { object: new PdfReference(number, 0).key };
    return [{ ruleId: '7.20-1', reason: 'A form refers to another file.', place }];
  });
}

const harmless = new Set(['GoTo', 'GoToR', 'GoToE', 'Thread', 'URI', 'Named', 'SubmitForm']);

/** Every action of the file, wherever it hangs (ISO 32000-1 12.6.4). */
function actions(file: PdfFile): Fault[] {
  const faults: Fault[] = [];
  for (const number of file.numbers) {
    const dictionary = file.dictionary(file.object(number));
    for (const key of ['A', 'OpenAction']) {
      const action = dictionary && file.dictionary(dictionary.get(key));
      const kind = action && file.name(action.get('S'));
      if (kind !== undefined && !harmless.has(kind) && !action?.get('O')) {
        const object = new PdfReference(number, 0).key;
        faults.push({
          ruleId: '6.5.1-1',
          reason: `There is an action ${kind}.`,
          place: { object },
        });
      }
    }
  }
  return faults;
}
