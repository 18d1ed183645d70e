/** What is known of official documents in every language: their symbols and where they are kept. */
import type { LanguageTag, OrganCode } from '../tree/types.ts';
import { fill } from './fill.ts';

/** The file `templates/official-documents.json`. */
export interface OfficialDocumentsData {
  /** Where a document is found, by language and symbol. */
  address: string;
  /** The languages that official documents come in. */
  languages: string[];
  /** What a symbol may begin with. */
  series: string[];
  resolutionSymbols: Record<Exclude<OrganCode, 'other'>, string>;
  /** How each organ numbers its resolutions. */
  resolutionNumbers: Record<Exclude<OrganCode, 'other'>, string[]>;
  /** Where an organ counts resolutions and decisions of a session as one row: the first of the decisions. */
  decisionsFrom: Partial<Record<OrganCode, number>>;
}

export class OfficialDocuments {
  /** What a symbol may begin with: "A", "S", "E", "CEDAW" … */
  readonly series: readonly string[];
  readonly #data: OfficialDocumentsData;
  readonly #resolutionNumbers: ReadonlyMap<string, RegExp>;

  constructor(data: OfficialDocumentsData) {
    this.series = data.series;
    this.#data = data;
    this.#resolutionNumbers = new Map(
      Object.entries(data.resolutionNumbers).map(([organ, forms]) => [
        organ,
        new RegExp(`^(?:${forms.join('|')})$`),
      ]),
    );
  }

  /** The official address of a document, in its language where there is such a version. */
  address(symbol: string, language: LanguageTag | undefined): string {
    const primary = language?.split('-')[0] ?? '';
    return fill(this.#data.address, {
      language: this.#data.languages.includes(primary) ? primary : 'en',
      symbol: encodeURI(symbol.replace(/\s/gu, '')),
    });
  }

  /** Whether a number of an organ is that of a decision: "70/532". */
  isDecision(number: string, organ: OrganCode): boolean {
    const from = this.#data.decisionsFrom[organ];
    const count = Number(/\/(\d+)$/.exec(number)?.[1] ?? 0);
    return from !== undefined && count >= from;
  }

  /** The symbol of the document that an official address leads to; nothing for any other address. */
  symbolAt(address: string): string | undefined {
    const [start = '', between = '', end = ''] = this.#data.address.split(/\{[a-z]+\}/);
    if (!address.startsWith(start) || !address.endsWith(end)) return undefined;
    const [language, ...symbol] = address
      .slice(start.length, address.length - end.length)
      .split(between);
    if (!this.#data.languages.includes(language ?? '')) return undefined;
    try {
      return decodeURI(symbol.join(between));
    } catch {
      return undefined;
    }
  }

  /** The symbol of a resolution of the first of the organs that numbers its resolutions like this. */
  resolutionSymbol(number: string, organs: readonly OrganCode[]): string | undefined {
    for (const organ of organs) {
      if (organ === 'other') continue;
      if (this.#resolutionNumbers.get(organ)?.test(number))
        return fill(this.#data.resolutionSymbols[organ], { number });
    }
    return undefined;
  }
}
