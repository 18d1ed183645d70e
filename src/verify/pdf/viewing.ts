/** What viewers say of the document and in which order they turn its pages: Info, XMP, page labels. */
import type { Languages } from '../../language/languages.ts';
import { directionOf } from '../../language/languages.ts';
import { metadataOf } from '../../read/pdf/metadata.ts';
import type { PdfReading } from '../../read/pdf/read.ts';
import type { Fault } from '../finding.ts';

export function viewing(reading: PdfReading, languages: Languages): Fault[] {
  return [...titles(reading), ...pageLabels(reading), ...direction(reading, languages)];
}

/** Old viewers show the one title and new ones the other (ISO 19005-2 6.6.3). */
function titles({ file }: PdfReading): Fault[] {
  const info = file.text(file.dictionary(file.trailer.get('Info'))?.get('Title'));
  const packet = metadataOf(file)?.values('dc', 'title')[0];
  if (info === undefined || packet === undefined || info.trim() === packet.trim()) return [];
  const reason = `The file is titled “${info}” for some viewers and “${packet}” for others.`;
  return [{ ruleId: 'pdf-titles', reason }];
}

/** The numbers that viewers show are those that are printed: 1, 2, 3 (ISO 32000-1 12.4.2). */
function pageLabels({ file }: PdfReading): Fault[] {
  const tree = file.dictionary(file.catalog.get('PageLabels'));
  const ranges = file.array(tree?.get('Nums'));
  if (!tree) return [];
  const [first, range, ...more] = ranges ?? [];
  const label = file.dictionary(range);
  const plain =
    more.length === 0 &&
    file.number(first) === 0 &&
    file.name(label?.get('S')) === 'D' &&
    (file.number(label?.get('St')) ?? 1) === 1 &&
    !label?.get('P');
  if (plain) return [];
  const reason = 'Viewers show other page numbers than those that are printed.';
  return [{ ruleId: 'pdf-page-labels', reason }];
}

function direction({ file }: PdfReading, languages: Languages): Fault[] {
  const preferences = file.dictionary(file.catalog.get('ViewerPreferences'));
  const turned = file.name(preferences?.get('Direction')) === 'R2L' ? 'rtl' : 'ltr';
  const language = file.text(file.catalog.get('Lang'));
  if (turned === directionOf(languages, language)) return [];
  const how = turned === 'rtl' ? 'from right to left' : 'from left to right';
  return [{ ruleId: 'pdf-direction', reason: `Viewers turn the pages ${how}.` }];
}
