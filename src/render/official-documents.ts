/** What is known of official documents in every language: their symbols and where they are kept. */
import { readFileSync } from 'node:fs';
import { packageFile } from '../package-files.ts';
import { fill } from '../locale/index.ts';
import type { LanguageTag, OrganCode } from '../tree/types.ts';

interface OfficialDocuments {
  /** Where a document is found, by language and symbol. */
  address: string;
  /** The languages that official documents come in. */
  languages: string[];
  /** What a symbol may begin with. */
  series: string[];
  resolutionSymbols: Record<Exclude<OrganCode, 'other'>, string>;
  /** How each organ numbers its resolutions. */
  resolutionNumbers: Record<Exclude<OrganCode, 'other'>, string[]>;
}

const data = JSON.parse(
  readFileSync(packageFile('templates/official-documents.json'), 'utf8'),
) as OfficialDocuments;

/** What a symbol may begin with: "A", "S", "E", "CEDAW" … */
export const symbolSeries: readonly string[] = data.series;

const resolutionNumbers = new Map(
  Object.entries(data.resolutionNumbers).map(([organ, forms]) => [
    organ,
    new RegExp(`^(?:${forms.join('|')})$`),
  ]),
);

/** The official address of a document, in its language where there is such a version. */
export function officialAddress(symbol: string, language: LanguageTag | undefined): string {
  const primary = language?.split('-')[0] ?? '';
  return fill(data.address, {
    language: data.languages.includes(primary) ? primary : 'en',
    symbol: encodeURI(symbol.replace(/\s/gu, '')),
  });
}

/** The symbol of a resolution of the first of the organs that numbers its resolutions like this. */
export function resolutionSymbol(number: string, organs: readonly OrganCode[]): string | undefined {
  for (const organ of organs) {
    if (organ === 'other') continue;
    if (resolutionNumbers.get(organ)?.test(number))
      return fill(data.resolutionSymbols[organ], { number });
  }
  return undefined;
}
